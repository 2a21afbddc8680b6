import { spawnSync } from 'node:child_process';
import type { SpawnSyncReturns } from 'node:child_process';

const COMMAND = 'packages/cli/bin/dossier.js';

/** Runs a line of shell in which `$DOSSIER` is the built command. */
export function shell(line: string, input: string | Buffer = ''): SpawnSyncReturns<string> {
  const env = { ...process.env, NO_COLOR: '1', DOSSIER: `${process.execPath} ${COMMAND}` };
  return spawnSync('bash', ['-c', `set -o pipefail; ${line}`], {
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
    // Not a measurement: it ends what would take minutes.
    timeout: 30_000,
  });
}
