import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { indexed, NAMESPACE } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { tries } from 'test-support/searches.js';
import { shell } from 'test-support/shell.js';

const good = indexed(1, 'spec.md');
const ARTIFACTS = tries(150_000);
const WRONG = tries(50_000);

describe('the built command', () => {
  test.each([
    [0, 'good data', jsonLines(good)],
    [1, 'bad data', jsonLines({ ...good, lamport_clock: -1 })],
    [1, 'a truncated last line', jsonLines(good).slice(0, -20)],
    [1, 'invalid UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
  ])('exits with %i for %s', (status, _, input) => {
    expect(shell('$DOSSIER validate', input).status).toBe(status);
  });

  test('exits with 2 if it fails', () => {
    const { status, stderr } = shell('$DOSSIER reduce no-such-file');
    expect(stderr).toBe('error: cannot read no-such-file: there is no such file or folder\n');
    expect(status).toBe(2);
  });

  test('ends silently when its reader stops reading', () => {
    const bad = jsonLines(...Array.from({ length: 20_000 }, () => ({ ...good, node_id: '' })));
    const { stdout, stderr } = shell('$DOSSIER validate | head -n 1', bad);
    expect(stdout).toMatch(/^<stdin>:1:\d+: error: \/node_id: [^\n]*\n$/);
    expect(stderr).toBe('');
  });

  test('ends when it has failed, also while the writer of its input keeps it open', async () => {
    const other = indexed(2, 'a.md', { namespace: { ...NAMESPACE, feature_slug: 'other' } });
    const watching = spawn(process.execPath, ['packages/cli/bin/dossier.js', 'watch']);
    try {
      watching.stdin.write(jsonLines(good, other));
      const signal = AbortSignal.timeout(15_000);
      expect(await once(watching, 'exit', { signal })).toEqual([2, null]);
    } finally {
      watching.kill();
    }
  });

  test('does not exit with 0 if its reader closed the pipe', () => {
    const bad = jsonLines(...Array.from({ length: 20_000 }, () => ({ ...good, node_id: '' })));
    expect(shell('$DOSSIER validate | head -n 1', bad).status).toBe(141);
  });

  test('does not wait for processes that an implementation left behind', () => {
    // It has its own process group, so it is not stopped with the others, and it keeps their pipes open.
    const leave =
      'require("child_process").spawn("sleep", ["60"], { detached: true, stdio: "inherit" }).unref()';
    const node = `'${process.execPath}'`;
    const command = `${node} -e '${leave}'; exec ${node} test/support/implementations/implementation.mjs`;
    expect(shell('$DOSSIER conformance --command "$(cat)"', command)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('conforms: ') as unknown,
    });
  });

  test('exits with 2 if it cannot write', () => {
    const { status, stderr } = shell('$DOSSIER reduce > /dev/full', jsonLines(good));
    expect(stderr).toBe('error: cannot write standard output: no space is left on the device\n');
    expect(status).toBe(2);
  });

  test.each([
    ['standard output', '$DOSSIER schema event > "$file"'],
    ['standard error', 'printf "5\\n%.0s" {1..200} | $DOSSIER reduce 2> "$file"'],
    ['the file of --output', '$DOSSIER report -o "$file" /dev/null'],
    ['a page of a folder', '$DOSSIER report -o "$file.d/" /dev/null'],
  ])('exits with 2 if the file system takes only a part of %s', (_, command) => {
    const script = `file=$(mktemp); (ulimit -f 1; ${command}); code=$?; rm -f "$file"; exit $code`;
    expect(shell(script).status).toBe(2);
  });

  test.each([
    [
      '200,000 numbers that cannot be held exactly in one line',
      `{"n":[${'1e400,'.repeat(199_999)}1e400]}\n`,
    ],
    ['a number of 200,000 digits', `{"n":1${'0'.repeat(200_000)}1}\n`],
    [
      'numbers below 2,000 arrays',
      `{"n":${'['.repeat(2000)}${'1e400,'.repeat(100_000)}1${']'.repeat(2000)}}\n`,
    ],
    [
      '4,000 unknown properties',
      `${JSON.stringify({ ...good, payload: Object.fromEntries(Array.from({ length: 4000 }, (_, i) => [`key-${i}`, 1])) })}\n`,
    ],
    [
      'a hash of 8 million digits',
      jsonLines(
        indexed(1, 'a', { content_ref: { hash: 'ab'.repeat(4_000_000), algorithm: 'md5' } }),
      ),
    ],
    ['a path with 200,000 blanks', jsonLines(indexed(1, `a${' '.repeat(200_000)}b`))],
    [
      `${ARTIFACTS} artifacts`,
      Array.from({ length: ARTIFACTS }, (_, i) => {
        const event_id = `01KJ08Q7Y11XVPXHMV${String(i).padStart(8, '0')}`;
        return jsonLines(indexed(1, `${i}`, {}, { event_id }));
      }).join(''),
    ],
    [`${WRONG} objects of which nothing is right`, '{}\n'.repeat(WRONG)],
    ['a line without an end', `{"n":"${'x'.repeat(20_000_000)}`],
  ])('takes hostile input without a crash and in good time: %s', (_, input) => {
    for (const command of ['validate', 'reduce --format text']) {
      const { status, stderr, error } = shell(`$DOSSIER ${command} > /dev/null`, input);
      expect(error).toBeUndefined();
      expect(stderr).not.toContain('please report this');
      expect([0, 1]).toContain(status);
    }
  });

  test('writes all of a long output to a pipe', () => {
    const bad = jsonLines(...Array.from({ length: 20_000 }, () => ({ ...good, node_id: '' })));
    expect(Number(shell('$DOSSIER validate | wc -l', bad).stdout)).toBe(20_001);
  });

  test('leaves no copy of a pipe behind, even if its reader stops reading', () => {
    const line =
      'export TMPDIR=$(mktemp -d); $DOSSIER reduce --format json | head -c 1; ls -A $TMPDIR; rmdir $TMPDIR';
    const many = Array.from({ length: 3000 }, (_, i) => indexed(i, `${i}`));
    const { stdout, stderr } = shell(line, jsonLines(...many));
    expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: '' });
  });

  test('reports that a pipe cannot be copied', () => {
    const { status, stderr } = shell('TMPDIR=/nonexistent $DOSSIER reduce', jsonLines(good));
    expect(stderr).toBe(
      'error: cannot keep a copy of <stdin> in /nonexistent: there is no such file or folder\n',
    );
    expect(status).toBe(2);
  });
});
