/** Measures the size and the import time of the built package. Fails if one exceeds `budget.json`. */
import { readFileSync } from 'node:fs';
import { entriesOf, isWithin, lineOf } from './budgets/budget.js';
import type { Budget } from './budgets/budget.js';
import { importTimes } from './budgets/importTime.js';
import { gzippedSize, PARTS } from './budgets/size.js';

const budgets = JSON.parse(readFileSync('budget.json', 'utf8')) as Record<string, Budget>;
const times = await importTimes();
const sizes = await Promise.all(
  Object.entries(PARTS).map(async ([name, code]) => [name, await gzippedSize(code)] as const),
);
const entries = entriesOf(budgets, {
  ...Object.fromEntries(sizes),
  import: times.library,
  'import, against Ajv at run time': times.ajv / times.library,
});
for (const entry of entries) console.log(lineOf(entry));
if (!entries.every(isWithin)) process.exitCode = 1;
