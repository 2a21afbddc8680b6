import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { indexed } from '../support/examples.js';
import { jsonLines } from '../support/jsonLines.js';

const COMMAND = 'dist/cli/main.js';

/** Runs a line of shell in which `$DOSSIER` is the built command. */
function shell(
  line: string,
  input: string | Buffer = '',
): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, NO_COLOR: '1', DOSSIER: `${process.execPath} ${COMMAND}` };
  return spawnSync('bash', ['-c', `set -o pipefail; ${line}`], { input, env, encoding: 'utf8' });
}

const good = indexed(1, 'spec.md');

describe('the built command', () => {
  test.each([
    [0, 'good data', jsonLines(good)],
    [1, 'bad data', jsonLines({ ...good, lamport_clock: -1 })],
    [1, 'a truncated last line', jsonLines(good).slice(0, -20)],
    [1, 'invalid UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
  ])('exits with %i for %s', (status, _, input) => {
    expect(shell('$DOSSIER validate', input).status).toBe(status);
  });

  test('exits with 2 where it could not do what was asked', () => {
    const { status, stderr } = shell('$DOSSIER reduce no-such-file');
    expect(stderr).toBe('error: cannot read no-such-file: there is no such file\n');
    expect(status).toBe(2);
  });

  test('ends quietly when its reader has seen enough', () => {
    const bad = jsonLines(...Array.from({ length: 20_000 }, () => ({ ...good, node_id: '' })));
    const { stdout, stderr } = shell('$DOSSIER validate | head -n 1', bad);
    expect(stdout).toMatch(/^<stdin>:1:\d+: error: \/node_id: [^\n]*\n$/);
    expect(stderr).toBe('');
  });

  test('writes all of a long output to a pipe', () => {
    const bad = jsonLines(...Array.from({ length: 20_000 }, () => ({ ...good, node_id: '' })));
    expect(Number(shell('$DOSSIER validate | wc -l', bad).stdout)).toBe(20_001);
  });
});
