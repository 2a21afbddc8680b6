import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { indexed } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { missionFolders } from 'test-support/missionFolder.js';
import { dossier } from './support/commandLine.js';

const newFolder = missionFolders();
const [FIRST, SECOND] = [1, 2].map((i) => jsonLines(indexed(i, `${i}.md`)));

function twoFiles(): [folder: string, a: string, b: string] {
  const folder = newFolder({ 'a.jsonl': FIRST ?? '', 'b b.jsonl': SECOND ?? '' });
  return [folder, join(folder, 'a.jsonl'), join(folder, 'b b.jsonl')];
}

/** The files that `validate` read. */
async function filesOf(args: readonly string[], stdin?: string | Buffer) {
  const run = await dossier(
    ['validate', '--format', 'json', ...args],
    stdin === undefined ? {} : { stdin },
  );
  const report = JSON.parse(run.stdout) as { summary: { files: { name: string }[] } };
  return { ...run, names: report.summary.files.map(({ name }) => name) };
}

describe('--files-from', () => {
  test.each([
    ['lines', (paths: readonly string[]) => paths.join('\n')],
    [
      'lines that end in CR LF, and empty ones',
      (paths: readonly string[]) => `${paths.join('\r\n\r\n')}\r\n`,
    ],
    ['NULs', (paths: readonly string[]) => paths.map((path) => `${path}\0`).join('')],
    ['a byte-order mark', (paths: readonly string[]) => `\ufeff${paths.join('\n')}`],
  ])('reads the files of a list: %s', async (_, listOf) => {
    const [folder, a, b] = twoFiles();
    const list = join(folder, 'list');
    writeFileSync(list, listOf([b, a]));
    expect(await filesOf(['--files-from', list])).toMatchObject({ exitCode: 0, names: [b, a] });
  });

  test('- is a list on standard input, and files of arguments come first', async () => {
    const [, a, b] = twoFiles();
    expect((await filesOf(['--files-from', '-', b], `${a}\n`)).names).toEqual([b, a]);
  });

  test('separated by NUL, a name may have a line feed', async () => {
    const folder = newFolder({ 'a\nb.jsonl': FIRST ?? '' });
    const name = join(folder, 'a\nb.jsonl');
    expect((await filesOf(['--files-from', '-'], `${name}\0`)).names).toEqual([name]);
  });

  test('a listed folder stands for its files', async () => {
    const [folder, a, b] = twoFiles();
    expect((await filesOf(['--files-from', '-'], folder)).names).toEqual([a, b]);
  });

  test('a listed file that is missing is a finding, and the others are checked', async () => {
    const [, a] = twoFiles();
    const run = await filesOf(['--files-from', '-'], `gone.jsonl\n${a}\n`);
    expect(run).toMatchObject({ exitCode: 2, names: ['gone.jsonl', a] });
    expect(JSON.parse(run.stdout)).toMatchObject({
      findings: [
        { file: 'gone.jsonl', message: expect.stringContaining('no such file') as unknown },
      ],
    });
  });

  test('- in a list is a file with that name, and not standard input', async () => {
    expect((await filesOf(['--files-from', '-'], '-\n')).names).toEqual(['./-']);
  });

  test.each([
    ['text', 0, 'nothing checked: 0 records in 0 files'],
    ['github', 1, 'found no records'],
    ['junit', 1, 'found no records'],
    ['sarif', 1, 'found no records'],
  ])('an empty list is not valid (%s)', async (format, exitCode, text) => {
    const run = await dossier(['validate', '--format', format, '--files-from', '-']);
    expect(run.exitCode).toBe(exitCode);
    expect(run.stdout).toContain(text);
  });

  test.each([
    ['that is missing', ['--files-from', 'no-list'], '', 'cannot read no-list: there is no such'],
    [
      'and an input that are both standard input',
      ['--files-from', '-', '-'],
      '',
      'standard input is either',
    ],
    [
      'that is standard input twice',
      ['--files-from', '-', '--files-from', '-'],
      '',
      'standard input is either',
    ],
    ['that is not UTF-8', ['--files-from', '-'], Buffer.from([0x61, 0xff]), 'not valid UTF-8'],
    ['with a name in quotes of git', ['--files-from', '-'], '"a\\303\\244.jsonl"\n', 'git diff -z'],
  ])('a list %s makes the command fail', async (_, args, stdin, message) => {
    const { exitCode, stderr, stdout } = await dossier(['validate', ...args], { stdin });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
  });

  test('reads every list, in the order of the arguments', async () => {
    const [folder, a, b] = twoFiles();
    const list = join(folder, 'list');
    writeFileSync(list, b);
    expect((await filesOf(['--files-from', list, '--files-from', '-'], a)).names).toEqual([b, a]);
  });

  test.each([
    ['validate', '--output', 'json='],
    ['report', '--output', ''],
    ['convert', '--to', '2.4', '--output', ''],
  ])('%s does not write over a list', async (...args) => {
    const [folder, a] = twoFiles();
    const list = join(folder, 'list');
    writeFileSync(list, a);
    const output = `${args.at(-1) ?? ''}${list}`;
    const run = await dossier([...args.slice(0, -1), output, '--files-from', list]);
    expect(run).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('it cannot be an input file') as unknown,
    });
    expect(readFileSync(list, 'utf8')).toBe(a);
  });

  test('reduce, report and convert read the listed files, too', async () => {
    const [, a, b] = twoFiles();
    const list = { stdin: `${a}\n${b}\n` };
    const { stdout } = await dossier(['reduce', '--files-from', '-'], list);
    expect(stdout).toBe((await dossier(['reduce', a, b])).stdout);
    const converted = await dossier(['convert', '--to', '2.4', '--files-from', '-'], list);
    expect(converted.stdout.trimEnd().split('\n')).toHaveLength(2);
    expect((await dossier(['report', '--files-from', '-'], list)).stdout).toContain('2.md');
    expect((await dossier(['reduce', '--files-from', '-'], { stdin: 'gone' })).exitCode).toBe(2);
  });
});
