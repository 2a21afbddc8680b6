import { conforms, expectedText } from 'mission-dossier-conformance-runner';
import type { Matrix } from 'mission-dossier-conformance-runner';
import { excerpt } from 'mission-dossier-contracts/tooling';
import pico from 'picocolors';
import { Annotations } from '../../github/annotations.js';
import { markdownMatrix } from './markdown.js';
import { matrixVerdict } from './verdict.js';

const TITLE = 'dossier conformance';
/** Long answers are cut. The JSON format has them in full. */
const MAX_ANSWER_LENGTH = 1000;

/** Annotations on GitHub: answers that differ, failures to answer, stale expectations, and the verdict. */
export function githubMatrix(matrix: Matrix): string {
  const { cases, columns, stale } = matrix;
  const annotations = new Annotations();
  const error = (title: string, message: string) => annotations.add('error', { title }, message);
  const lines = columns.flatMap(({ name, cells, faults }) => [
    ...cells.map((cell, i) => {
      const of = cases[i];
      if (cell.status !== 'differs' || !of) return '';
      const found = excerpt(cell.found, MAX_ANSWER_LENGTH);
      return error(name, `${of.id}: expected ${expectedText(of.expected)}, found ${found}`);
    }),
    ...faults.map(({ at, message }) => error(name, `${at}: ${message}`)),
  ]);
  return [
    ...lines,
    ...stale.map(({ case: id, implementation, message }) =>
      error(implementation, `${id}: ${message}`),
    ),
    annotations.summary(TITLE, matrixVerdict(matrix, pico.createColors(false)), conforms(matrix)),
  ].join('');
}

/** The summary for people, as Markdown. */
export function matrixSummary(matrix: Matrix): string {
  return `### ${TITLE}\n\n${markdownMatrix(matrix)}`;
}
