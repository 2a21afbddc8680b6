import type { Matrix } from 'mission-dossier-conformance-runner';
import type { Colors } from '../../io.js';
import type { MatrixFormatName } from './formatNames.js';
import { githubMatrix } from './github.js';
import { jsonMatrix } from './json.js';
import { junitMatrix } from './junit.js';
import { markdownMatrix } from './markdown.js';
import { textMatrix } from './text.js';

/** Formats a matrix as text. */
export type MatrixFormat = (matrix: Matrix, colors: Colors) => string;

/** All formats, by name. */
export const MATRIX_FORMATS: Readonly<Record<MatrixFormatName, MatrixFormat>> = {
  text: textMatrix,
  json: jsonMatrix,
  github: githubMatrix,
  junit: junitMatrix,
  markdown: markdownMatrix,
};
