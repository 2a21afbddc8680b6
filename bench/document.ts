import { format, resolveConfig } from 'prettier';
import { PERCENT_OUT_OF_ORDER, PERCENT_REDELIVERED, SEED } from './data.js';
import { PATHS, PERCENT_NON_ASCII, PERCENT_OF_TYPE } from './event.js';
import { PERCENT_OF_FAMILY } from './familyEvent.js';
import { ARTIFACTS, EVENTS_OF_SNAPSHOT } from './indexerEvent.js';
import { machine } from './machine.js';
import { RECORDED } from './recorded.js';
import type { Measured, Row } from './row.js';
import type { Scale } from './scale.js';
import { figureTable, markdownTable } from './table.js';

/** The path of the document. */
export const DOCUMENT = 'docs/benchmarks.md';

/** A row and its result. */
export interface Section extends Measured {
  readonly row: Row;
}

/** The document of a complete run, formatted by prettier. */
export async function benchmarkDocument(
  sections: readonly Section[],
  scale: Scale,
): Promise<string> {
  const ofFigures = sections.filter(({ figures = [] }) => figures.length > 0);
  const ofTables = sections.filter(({ tables = [] }) => tables.length > 0);
  const text = [
    '# Benchmarks',
    introduction(scale),
    '## The machine',
    markdownTable({ title: '', columns: ['', ''], rows: machine() }),
    '## The data',
    dataText(),
    '## The rows and their users',
    markdownTable({ title: '', columns: ['Row', 'Who feels it'], rows: sections.map(usersLine) }),
    '## Goals and figures',
    ...ofFigures.flatMap(({ row, figures = [] }) => [
      `### ${row.name}`,
      row.explanation,
      markdownTable(figureTable('', figures)),
    ]),
    '## Growth',
    ...ofTables.flatMap(({ row, figures = [], tables = [] }) => [
      `**${row.name}**. ${figures.length > 0 ? 'What it is stands above.' : row.explanation}`,
      ...tables.flatMap((table) => [`### ${table.title}`, markdownTable(table)]),
    ]),
  ].join('\n\n');
  return format(text, {
    ...(await resolveConfig(DOCUMENT)),
    parser: 'markdown',
    proseWrap: 'always',
  });
}

/** Each row by its name, with the user whose work it stands for. */
function usersLine({ row }: Section): string[] {
  return [row.name, row.user];
}

function introduction({ rounds }: Scale): string {
  return (
    'Written by `npm run bench`, all figures in one run; never edited by hand. What is compared takes ' +
    `turns: ${rounds} rounds after a warm-up, in each of which every contestant has its turn, and ` +
    'another is first. A ratio (×) is that of two times of one round; the table shows the median of ' +
    'the rounds, the lowest and the highest. Times differ from machine to machine, and from hour to ' +
    'hour; ratios differ less.'
  );
}

function dataText(): string {
  const { missing, snapshot, drift } = PERCENT_OF_TYPE;
  const percents = Object.entries(PERCENT_OF_FAMILY).map(([name, share]) => `${share}% of ${name}`);
  const indexed = 100 - missing - snapshot - drift;
  return (
    `Events generated from a seed (${SEED}), all valid: 1.1 KB a line on average; ${PERCENT_NON_ASCII}% ` +
    `with text that is not ASCII; ${PERCENT_OUT_OF_ORDER}% out of order, ${PERCENT_REDELIVERED}% ` +
    `redelivered, up to a thousand events late; ${PATHS.toLocaleString('en')} artifact paths; one ` +
    `mission. ${indexed}% index an artifact, ${missing}% miss one, ${snapshot}% are snapshots, ` +
    `${drift}% drifts.\n\n` +
    'Events as `dossier index` writes them, for the rows that say so: 0.7 to 0.9 KB a line, with fewer ' +
    `fields; ${ARTIFACTS} artifacts a mission, each indexed once before one is indexed again; one of ` +
    `${EVENTS_OF_SNAPSHOT} events is a snapshot. Order and deliveries are the same.\n\n` +
    `${recordedText()}\n\n` +
    `Events of all families, for the row that says so: ${percents.join(', ')}. ` +
    '`test/bench/` holds the generator to this.'
  );
}

function recordedText(): string {
  const { lineBytes, artifacts, percentIndexedOnce, percentOfMostRevised } = RECORDED;
  return (
    'Events like those of recorded streams, for the rows that say so: they have the statistics of six streams of ' +
    `real missions (\`fixtures/dossier/replay/real\`). ${(lineBytes / 1000).toFixed(1)} KB a line on average, all ` +
    `ASCII; ${artifacts} artifacts a mission, of which ${percentIndexedOnce}% are indexed once, and two have ` +
    `${percentOfMostRevised}% of the new versions; the last event of a mission is its snapshot. None is out of ` +
    `order, and none redelivered; ${RECORDED.eventsInRow} events of a mission come in a row.`
  );
}
