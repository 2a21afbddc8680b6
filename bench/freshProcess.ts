import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { BUNDLES, COMMAND_LINE } from './bundles.js';
import type { ProcessCost } from './probe.js';

/** What `dossier` costs in a process of its own, from the start of the process to its end. */
export function dossierCost(args: readonly string[]): ProcessCost {
  const probe = pathToFileURL(`${BUNDLES}/probe.js`).href;
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--import', probe, COMMAND_LINE, ...args],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`dossier ${args.join(' ')}: ${stderr}`);
  return JSON.parse(output[3] ?? '') as ProcessCost;
}

/** The milliseconds that the import of a module takes in a process of its own. */
export function importTime(file: string): number {
  return Number(run('timeImport', pathToFileURL(file).href));
}

/** Throws, and names the case, where a library gives another verdict than ours. */
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
