/** Measures the built package, and fails where it is larger or slower to import than `budget.json` allows. */
import { readFileSync } from 'node:fs';
import { entriesOf, isWithin, lineOf } from './budgets/budget.js';
import type { Budget } from './budgets/budget.js';
import { importTimes } from './budgets/importTime.js';
import { gzippedSize } from './budgets/size.js';

const PACKAGE = 'mission-dossier-contracts';

const budgets = JSON.parse(readFileSync('budget.json', 'utf8')) as Record<string, Budget>;
const times = await importTimes();
const entries = entriesOf(budgets, {
  validators: await gzippedSize(
    `export { isEvent, PAYLOAD_GUARDS, validateEvent } from '${PACKAGE}';`,
  ),
  core: await gzippedSize(`export * from '${PACKAGE}';`),
  import: times.library,
  'import, against Ajv at run time': times.ajv / times.library,
});
for (const entry of entries) console.log(lineOf(entry));
if (!entries.every(isWithin)) process.exitCode = 1;
