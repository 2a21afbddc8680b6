import { counted } from '../text/counted.js';
import { markdownCode, markdownTable, markdownText } from '../text/markdown.js';
import type { FileSummary, Summary } from './reporter.js';
import { verdictText } from './verdict.js';
import { grouped } from '../text/grouped.js';

/** A page with more rows is not read. The other outputs have all. */
const MAX_ROWS = 50;

/** The summary of `dossier validate` for people, as Markdown: the verdict, and the files with most errors first. */
export function validateSummary(summary: Summary): string {
  const files = summary.files.toSorted((a, b) => b.errors - a.errors);
  const more = files.length - MAX_ROWS;
  return [
    `### dossier validate\n\n${markdownText(verdictText(summary))}\n`,
    ...(files.length === 0 ? [] : [`${table(files.slice(0, MAX_ROWS))}\n`]),
    ...(more > 0 ? [`and ${counted(more, 'more file')}, with no more errors each\n`] : []),
  ].join('\n');
}

function table(files: readonly FileSummary[]): string {
  return markdownTable([
    ['File', 'Records', 'Invalid', 'Errors', 'Advisories'],
    ...files.map(({ name, records, invalid, errors, advisories }) => [
      markdownCode(name),
      ...[records, invalid, errors, advisories].map(grouped),
    ]),
  ]);
}
