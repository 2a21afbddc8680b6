/**
 * Installs the released libraries and producers, runs them, and compares what they do with this package. With
 * `--write`, writes `docs/interop.md`; else, the committed page must be current. Where the releases cannot be
 * installed, nothing is compared; in CI, that is an error. The variable `PYTHON` names another Python.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { drawCalls } from './interop/arguments.js';
import { faultsIn, loadExpectedDifferences } from './interop/differences.js';
import { interopDocument } from './interop/document.js';
import { compareFamilies } from './interop/families.js';
import { installAll, NotInstalledError } from './interop/environments.js';
import { compareStates, compareVerdicts, compareWritten } from './interop/libraries.js';
import type { Agreement } from './interop/libraries.js';
import { readMission } from './interop/mission.js';
import type { MissionFigures } from './interop/mission.js';
import { compareProducers } from './interop/producers.js';
import {
  EARLIER_PRODUCERS,
  FAMILY_LIBRARY,
  LIBRARIES,
  PRODUCER,
  RELEASES,
} from './interop/releases.js';
import type { Release } from './interop/releases.js';
import { differencesOf } from './interop/results.js';
import type { LibraryResult, ProducerResult, Results } from './interop/results.js';
import { compareSnapshotHashes } from './interop/snapshots.js';
import { writeIn30 } from './interop/writing.js';
import { FailedCommandError } from './run.js';

const PAGE = 'docs/interop.md';
const IS_CI = Boolean(process.env['CI']);
const WRITES = process.argv.includes('--write');

async function main(): Promise<boolean> {
  try {
    await installAll(RELEASES);
  } catch (error) {
    if (!(error instanceof NotInstalledError) || IS_CI) throw error;
    console.log(`skipped: ${error.message}`);
    return true;
  }
  const results = await runAll();
  const expected = loadExpectedDifferences();
  const faults = [...results.faults, ...faultsIn(differencesOf(results), expected)];
  for (const fault of faults) console.error(fault);
  const page = interopDocument(results, expected);
  console.log(page);
  return isCurrent(page) && faults.length === 0;
}

async function runAll(): Promise<Results> {
  // The mission's commands mostly wait for a lock of their own.
  const [mission, compared] = await Promise.all([readMission(), compareAll()]);
  return { ...compared, mission, faults: [...compared.faults, ...faultsOfMission(mission)] };
}

async function compareAll(): Promise<Omit<Results, 'mission'>> {
  const calls = drawCalls();
  const producers: ProducerResult[] = [];
  for (const producer of EARLIER_PRODUCERS) {
    const comparison = await compareProducers(producer, calls);
    producers.push({ producer, comparison });
  }
  const { canonical, in30, faults } = writeIn30(
    producers.flatMap(({ comparison: { earlier, newest } }) => [
      ...earlier.canonical,
      ...newest.canonical,
    ]),
  );
  const libraries: LibraryResult[] = [];
  for (const library of LIBRARIES) {
    libraries.push({
      library,
      verdicts: await compareVerdicts(library),
      states: await compareStates(library),
      written: await compareWritten(library, library.generation === '3.0' ? in30 : canonical),
    });
  }
  const hashes = new Map<Release, Agreement>();
  for (const producer of [...EARLIER_PRODUCERS, PRODUCER])
    hashes.set(producer, await compareSnapshotHashes(producer));
  const families = await compareFamilies(FAMILY_LIBRARY);
  return { libraries, producers, families, hashes, faults };
}

function faultsOfMission({ theirHash, ourHash }: MissionFigures): string[] {
  return theirHash === ourHash
    ? []
    : [`the mission's snapshot hash is ${theirHash ?? 'missing'}, ours is ${ourHash}`];
}

function isCurrent(page: string): boolean {
  if (readFileSync(PAGE, { encoding: 'utf8', flag: 'a+' }) === page) return true;
  if (WRITES) {
    writeFileSync(PAGE, page);
    console.log(`written: ${PAGE}`);
    return true;
  }
  console.error(
    `${PAGE} is out of date: run \`npm run test:interop -- --write\` and commit the result.`,
  );
  return false;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof FailedCommandError || error instanceof NotInstalledError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
