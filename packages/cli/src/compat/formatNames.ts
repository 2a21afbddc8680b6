/** The names of the formats of a comparison. */
export const COMPAT_FORMAT_NAMES = ['text', 'json', 'github'] as const;

/** The name of a format. */
export type CompatFormat = (typeof COMPAT_FORMAT_NAMES)[number];
