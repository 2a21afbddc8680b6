import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FailedCommandError, run } from '../run.js';

const COMMAND_LINE = resolve('packages/cli/bin/dossier.js');

/** What our command line prints about the only outbox in a home: the database of a producer. */
export async function dossierOfOutbox(
  home: string,
  command: string,
  ...options: readonly string[]
): Promise<string> {
  return run(process.execPath, [COMMAND_LINE, command, ...options, outboxIn(home)]);
}

function outboxIn(home: string): string {
  const folder = join(home, '.spec-kitty');
  const [outbox, ...others] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /(^|\/)(queue|sync)\.db$/.test(path),
  );
  if (outbox !== undefined && others.length === 0) return join(folder, outbox);
  throw new FailedCommandError(
    `${folder} has ${outbox === undefined ? 'no' : 'more than one'} outbox`,
  );
}
