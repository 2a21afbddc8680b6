/** The formats of a list. */
export const LIST_FORMATS = ['text', 'csv', 'json', 'jsonl'] as const;

/** The name of a format. */
export type ListFormat = (typeof LIST_FORMATS)[number];
