/** Measures sizes, memory and the time of an import, and fails where they are above what `budget.json` allows. */
import { readFileSync } from 'node:fs';
import { entriesOf, isWithin, lineOf } from './budgets/budget.js';
import type { Budget } from './budgets/budget.js';
import { eventMemory } from './budgets/eventMemory.js';
import { importTimes } from './budgets/importTime.js';
import { loadedCode } from './budgets/loadedCode.js';
import { missionMemory } from './budgets/missionMemory.js';
import { packageSizes } from './budgets/size.js';

const budgets = JSON.parse(readFileSync('budget.json', 'utf8')) as Record<string, Budget>;
const times = await importTimes();
const sizes = await packageSizes();
const memory = await missionMemory();
const ofEvent = await eventMemory();
const entries = entriesOf(budgets, [
  ...sizes.map(({ part, bundler, bytes }) => ({ name: part, by: bundler, measured: bytes })),
  ...loadedCode().flatMap(({ command, bytes, files }) => [
    { name: `${command}, code loaded`, measured: bytes },
    { name: `${command}, files loaded`, measured: files },
  ]),
  { name: 'memory of a mission of ten artifacts', measured: memory },
  { name: 'memory of an event of one mission', measured: ofEvent.kept },
  { name: 'validateEvent, memory allocated for an event', measured: ofEvent.allocatedByValidation },
  { name: 'apply, memory allocated for an event', measured: ofEvent.allocatedByApply },
  { name: 'import', measured: times.library },
  { name: 'import, against Ajv at run time', measured: times.ajv / times.library },
]);
for (const entry of entries) console.log(lineOf(entry));
if (!entries.every(isWithin)) process.exitCode = 1;
