/**
 * Builds the server of NATS that the tests of `mission-dossier-jetstream` start, with the toolchain of Go, into a
 * folder that git ignores. Does nothing if it is there in this version.
 */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { FailedCommandError, output, run } from './run.js';

/** It needs Go 1.26. */
const VERSION = '2.15.2';

const SERVER = resolve('packages/jetstream/.server/nats-server');

async function isCurrent(): Promise<boolean> {
  if (!existsSync(SERVER)) return false;
  const { stdout } = await output(SERVER, ['--version']);
  return stdout.trim() === `nats-server: v${VERSION}`;
}

try {
  if (!(await isCurrent())) {
    const env = { ...process.env, GOBIN: dirname(SERVER) };
    await run('go', ['install', `github.com/nats-io/nats-server/v2@v${VERSION}`], { env });
  }
  console.log(SERVER);
} catch (error) {
  const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  if (!isMissing && !(error instanceof FailedCommandError)) throw error;
  console.error(isMissing ? 'there is no Go: install 1.26 or newer' : (error as Error).message);
  process.exitCode = 1;
}
