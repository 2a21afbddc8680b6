/** The names of the formats of a matrix. */
export const MATRIX_FORMAT_NAMES = ['text', 'json', 'github', 'junit', 'markdown'] as const;

/** The name of a format. */
export type MatrixFormatName = (typeof MATRIX_FORMAT_NAMES)[number];
