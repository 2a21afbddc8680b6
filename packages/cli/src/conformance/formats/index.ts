import type { Matrix } from 'mission-dossier-conformance-runner';
import type { Colors } from '../../io.js';
import { jsonMatrix } from './json.js';
import { junitMatrix } from './junit.js';
import { markdownMatrix } from './markdown.js';
import { textMatrix } from './text.js';

/** How a matrix is printed. */
export type MatrixFormat = (matrix: Matrix, colors: Colors) => string;

/** All formats by their names. */
export const MATRIX_FORMATS = {
  text: textMatrix,
  json: jsonMatrix,
  junit: junitMatrix,
  markdown: markdownMatrix,
} as const satisfies Record<string, MatrixFormat>;
