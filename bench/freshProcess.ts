import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { BUNDLES, COMMAND_LINE } from './bundles.js';
import type { ProcessCost } from './probe.js';

/** The cost of `dossier` in a new process, as users start it. */
export function dossierCost(args: readonly string[]): ProcessCost {
  return processCost([COMMAND_LINE, ...args]);
}

/** The cost of a process that only reads and parses a file. */
export function limitCost(file: string): ProcessCost {
  return processCost([`${BUNDLES}/readAndParse.js`, file]);
}

/** The cost of a Node process that does nothing. */
export function bareNodeCost(): ProcessCost {
  return processCost(['--eval', '0']);
}

/** The cost of a Node process with the given arguments. */
function processCost(args: readonly string[]): ProcessCost {
  const probe = pathToFileURL(`${BUNDLES}/probe.js`).href;
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', probe, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`);
  return JSON.parse(output[3] ?? '') as ProcessCost;
}

/** The milliseconds that the import of a module takes in a process of its own. */
export function importTime(file: string): number {
  return Number(run('timeImport', pathToFileURL(file).href));
}

/** Throws if a library disagrees with one of our verdicts; the error names the case. */
export function assertAgreement(events: number): void {
  run('checkAgreement', String(events));
}

/** Runs one of the bench's own programs, and returns what it prints. */
function run(program: string, argument: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${BUNDLES}/${program}.js`, argument],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${program} ${argument}: ${stderr}`);
  return stdout;
}
