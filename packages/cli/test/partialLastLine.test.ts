import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indexed } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

const FLAG = '--allow-partial-last-line';
const all = temporaryFolder();

function fileWith(text: string | Buffer, name = 'events.jsonl'): string {
  const file = join(mkdtempSync(join(all, 'file-')), name);
  writeFileSync(file, text);
  return file;
}

const WHOLE = jsonLines(indexed(1, 'a.md'));
const NEXT = jsonLines(indexed(2, 'b – b.md')).trimEnd();
const HALF = NEXT.slice(0, 100);
const NOTICE = 'notice: the last line is half-written, with 100 bytes so far, and is left out';

describe('--allow-partial-last-line', () => {
  test.each([
    ['a file', () => ({ args: [fileWith(WHOLE + HALF)] })],
    ['a pipe', () => ({ args: [], stdin: WHOLE + HALF })],
    ['a compressed file', () => ({ args: [fileWith(gzipSync(WHOLE + HALF), 'x.gz')] })],
    [
      'a file of that line alone, next to another',
      () => ({ args: [fileWith(HALF), fileWith(WHOLE)] }),
    ],
  ])('leaves out a half-written last line of %s, counts it and notes it', async (_, make) => {
    const { args, ...world } = make() as { args: string[]; stdin?: string };
    const { exitCode, stdout, stderr } = await dossier(['validate', FLAG, ...args], world);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^valid: 1 record in \d files?, 1 half-written line left out\n$/);
    expect(stderr).toBe(`${args[0] ?? '<stdin>'}: ${NOTICE}\n`);
    expect((await dossier(['validate', ...args], world)).exitCode).toBe(1);
  });

  test('is counted in JSON', async () => {
    const { stdout } = await dossier(['validate', FLAG, '--format', 'json'], {
      stdin: WHOLE + HALF,
    });
    expect(JSON.parse(stdout)).toMatchObject({
      summary: { valid: true, files: [{ partial_lines: 1 }] },
    });
  });

  test('leaves out a line whose last character is cut', async () => {
    const bytes = Buffer.from(NEXT);
    const cut = bytes.subarray(0, bytes.indexOf('–') + 1);
    const file = fileWith(Buffer.concat([Buffer.from(WHOLE), cut]));
    expect((await dossier(['validate', FLAG, file])).exitCode).toBe(0);
  });

  test('wherever a stream is cut, what is whole is read and nothing is an error', async () => {
    const text = Buffer.from(WHOLE + NEXT);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length }), async (length) => {
        const stdin = text.subarray(0, length);
        const file = fileWith(stdin);
        const [piped, read] = [
          await dossier(['reduce', FLAG], { stdin }),
          await dossier(['reduce', FLAG, file]),
        ];
        expect([piped.exitCode, read.exitCode]).toEqual([0, 0]);
        expect(piped.stdout).toBe(read.stdout);
        const events = length === text.length ? 2 : length >= WHOLE.length - 1 ? 1 : 0;
        expect(JSON.parse(read.stdout)).toMatchObject({ event_count: events });
      }),
      { numRuns: 40, examples: [[0], [text.length], [text.length - 1], [WHOLE.length - 1]] },
    );
  });

  test.each([
    ['a line that is whole and wrong', '5'],
    ['a line that never becomes an object', 'nonsense'],
    ['an object that is complete and invalid', JSON.stringify({ event_type: 5 })],
    ['a half-written line with a line feed', `${HALF}\n`],
    ['a half-written line before the last', `${HALF}\n${NEXT}`],
  ])('is no excuse for %s', async (_, end) => {
    for (const run of [
      await dossier(['validate', FLAG], { stdin: WHOLE + end }),
      await dossier(['validate', FLAG, fileWith(WHOLE + end)]),
    ])
      expect(run).toMatchObject({ exitCode: 1, stderr: '' });
  });

  test('reads a last line that is complete, and a JSON document', async () => {
    expect((await dossier(['validate', FLAG], { stdin: WHOLE + NEXT })).stdout).toContain(
      '2 records',
    );
    const document = JSON.stringify(JSON.parse(WHOLE), null, 2);
    expect((await dossier(['validate', FLAG], { stdin: document })).stdout).toContain('1 record');
  });

  test('a line above the limit of a line is an error', async () => {
    const args = ['validate', FLAG, '--max-line-mib', '0.00005'];
    for (const run of [
      await dossier(args, { stdin: `\n${HALF}` }),
      await dossier([...args, fileWith(`\n${HALF}`)]),
    ])
      expect(run).toMatchObject({
        exitCode: 1,
        stdout: expect.stringContaining('more than the limit') as unknown,
      });
  });

  test('reduce --checkpoint continues when the line is complete', async () => {
    const file = fileWith(WHOLE + HALF);
    const args = ['reduce', FLAG, '--checkpoint', `${file}.checkpoint`, file];
    const before = await dossier(args);
    expect(before).toMatchObject({ exitCode: 0, stderr: `${file}: ${NOTICE}\n` });
    writeFileSync(file, `${WHOLE}${NEXT}\n`);
    const after = await dossier(args);
    expect(after.exitCode).toBe(0);
    expect(after.stdout).toBe((await dossier(['reduce', file])).stdout);
    expect(after.stdout).not.toBe(before.stdout);
  });

  test('report and convert leave it out, too', async () => {
    const file = fileWith(WHOLE + HALF);
    const output = `${file}.out`;
    const converted = await dossier(['convert', FLAG, '--to', '2.4', file, '-o', output]);
    expect(converted).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining(NOTICE) as unknown,
    });
    expect(readFileSync(output, 'utf8')).toBe(WHOLE);
    const report = await dossier(['report', FLAG, file]);
    expect(report).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining(NOTICE) as unknown,
    });
  });
});
