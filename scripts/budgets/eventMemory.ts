import { spawnSync } from 'node:child_process';
import { probeCode } from './probeCode.js';

/** What an event of one mission costs in memory, in bytes. */
export interface EventMemory {
  /** What `MissionDossierProjection` holds for each of many events. */
  readonly kept: number;
  /** What `validateEvent` allocates, garbage included. */
  readonly allocatedByValidation: number;
  /** What `apply` of a projection allocates, garbage included. */
  readonly allocatedByApply: number;
}

/** No garbage is collected while a round is measured, and code is compiled in its turn: the same on every machine. */
const FLAGS = [
  '--expose-gc',
  '--single-threaded',
  '--min-semi-space-size=256',
  '--max-semi-space-size=256',
];

/** Measures what events cost in memory, in a process of its own. */
export async function eventMemory(): Promise<EventMemory> {
  const probe = await probeCode('scripts/budgets/eventProbe.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...FLAGS, '--input-type=module', '--eval', probe],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the memory of an event cannot be measured:\n${stderr}`);
  return JSON.parse(stdout) as EventMemory;
}
