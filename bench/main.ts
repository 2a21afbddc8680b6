/** Measures all rows, or the requested ones. `start.ts` bundles and runs this program. */
import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { endThreads } from './commandLine.js';
import { benchmarkDocument, DOCUMENT } from './document.js';
import type { Section } from './document.js';
import { GeneratedFiles } from './files.js';
import { progress } from './progress.js';
import type { Row } from './row.js';
import { archive } from './rows/archive.js';
import { families } from './rows/families.js';
import { generations } from './rows/generations.js';
import { growth } from './rows/growth.js';
import { importTime } from './rows/importTime.js';
import { lateEvent } from './rows/lateEvent.js';
import { manyMissions } from './rows/manyMissions.js';
import { memory } from './rows/memory.js';
import { pipeline } from './rows/pipeline.js';
import { size } from './rows/size.js';
import { smallProject } from './rows/smallProject.js';
import { validation } from './rows/validation.js';
import { FULL, QUICK } from './scale.js';
import { figureTable, terminalTable } from './table.js';

/** The size is measured last, because bundlers use much memory of this process. */
const ROWS: readonly Row[] = [
  validation,
  pipeline,
  families,
  generations,
  memory,
  importTime,
  lateEvent,
  growth,
  smallProject,
  manyMissions,
  archive,
  size,
];

const options = new Command('npm run bench --')
  .description(`Measures the package against its goals and others, and writes ${DOCUMENT}.`)
  .addOption(
    new Option('--only <row>', `measure this row alone, and leave ${DOCUMENT} as it is`).choices(
      ROWS.map(({ name }) => name),
    ),
  )
  .option('--quick', `measure little, to try the bench out, and leave ${DOCUMENT} as it is`)
  .parse()
  .opts<{ only?: string; quick?: boolean }>();

const scale = options.quick === true ? QUICK : FULL;
const files = new GeneratedFiles(progress);
process.once('exit', () => {
  files.remove();
});
process.once('SIGINT', () => process.exit(130));

const sections: Section[] = [];
for (const row of ROWS.filter(({ name }) => name === (options.only ?? name))) {
  const report = (activity: string) => {
    progress(`${row.name}: ${activity}`);
  };
  sections.push({ row, ...(await row.measure({ scale, files, report })) });
}
progress('');
for (const { row, figures = [], tables = [] } of sections) {
  const ofFigures = figures.length > 0 ? [figureTable(row.name, figures)] : [];
  for (const table of [...ofFigures, ...tables]) console.log(`${terminalTable(table)}\n`);
}
const isWhole = options.only === undefined && options.quick !== true;
if (isWhole) writeFileSync(DOCUMENT, await benchmarkDocument(sections, scale));
await endThreads();
