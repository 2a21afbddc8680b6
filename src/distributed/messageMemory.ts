/** What a message of a log takes in memory beside its bytes, at least. */
export const MESSAGE_MEMORY = 1024;
