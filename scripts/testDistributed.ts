/**
 * Runs the tests that need a server of NATS; `npm run nats-server` builds it, and the variable `NATS_SERVER` names
 * another. Without it, nothing is tested; in CI, that is an error. Arguments are passed to Jest.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SERVER = process.env['NATS_SERVER'] ?? 'packages/jetstream/.server/nats-server';
const TESTS = '<rootDir>/packages/*/test/server/*.server.ts';
const IS_CI = Boolean(process.env['CI']);

if (existsSync(SERVER)) {
  // One after the other: each test has servers and processes of its own.
  const options = ['--runInBand', ...process.argv.slice(2), `--testMatch=${TESTS}`];
  const { status } = spawnSync('npm', ['run', 'jest', '--', ...options], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  console.error(`${IS_CI ? '' : 'skipped: '}there is no ${SERVER}: run \`npm run nats-server\``);
  process.exitCode = IS_CI ? 1 : 0;
}
