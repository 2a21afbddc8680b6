const MEBIBYTE = 1024 * 1024;

/** The longest line that is read, unless a caller sets another limit. */
export const MAX_LINE_BYTES = 16 * MEBIBYTE;

/** The limit for a JSON document, which must be read as a whole. JSON Lines have no limit. */
export const MAX_DOCUMENT_BYTES = 256 * MEBIBYTE;
