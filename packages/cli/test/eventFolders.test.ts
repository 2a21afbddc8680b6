import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { indexed } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { commitAll, git, missionFolders, write } from 'test-support/missionFolder.js';
import { dossier } from './support/commandLine.js';

const newFolder = missionFolders();

const [FIRST, SECOND, THIRD] = [1, 2, 3].map((i) => jsonLines(indexed(i, `${i}.md`)));

interface Summary {
  readonly summary: { readonly files: readonly { readonly name: string }[] };
  readonly findings: readonly { readonly file: string; readonly message: string }[];
}

/** The names of the files that `validate` read, without the folder, and its findings. */
async function filesOf(folder: string) {
  const run = await dossier(['validate', '--format', 'json', folder]);
  const { summary, findings } = JSON.parse(run.stdout) as Summary;
  return {
    ...run,
    names: summary.files.map(({ name }) => name.slice(folder.length + 1)),
    findings,
  };
}

describe('a folder', () => {
  test('stands for the files *.jsonl in it and in its folders, sorted by path', async () => {
    const folder = newFolder({
      'b.jsonl': SECOND ?? '',
      'a/z.jsonl': FIRST ?? '',
      'a/notes.md': 'x',
      'B.jsonl': THIRD ?? '',
      'a.json': '{}',
    });
    expect(await filesOf(folder)).toMatchObject({
      exitCode: 0,
      names: ['B.jsonl', 'a/z.jsonl', 'b.jsonl'],
    });
  });

  test('stands for compressed ones, too', async () => {
    const folder = newFolder({});
    write(folder, { 'a.jsonl.gz': gzipSync(FIRST ?? ''), 'b.jsonl.zst': '', 'c.gz': 'x' });
    expect((await filesOf(folder)).names).toEqual(['a.jsonl.gz', 'b.jsonl.zst']);
  });

  test.each([
    ['git', true],
    ['.gitignore alone', false],
  ])('leaves out what git ignores (%s)', async (_, isRepository) => {
    const folder = newFolder({
      '.gitignore': 'build/\n*.tmp.jsonl\n',
      'build/a.jsonl': 'x',
      'a.tmp.jsonl': 'x',
      'a.jsonl': FIRST ?? '',
    });
    if (isRepository) git(folder, ['init', '-q']);
    expect(await filesOf(folder)).toMatchObject({ exitCode: 0, names: ['a.jsonl'] });
  });

  test('does not leave out what git tracks', async () => {
    const folder = newFolder({ 'a.jsonl': FIRST ?? '' });
    commitAll(folder);
    write(folder, { '.gitignore': '*.jsonl' });
    expect((await filesOf(folder)).names).toEqual(['a.jsonl']);
  });

  test('with links that lead back to it ends, and each file is read once', async () => {
    const folder = newFolder({ 'a/a.jsonl': FIRST ?? '' });
    symlinkSync('..', join(folder, 'a/up'));
    symlinkSync('a/a.jsonl', join(folder, 'latest.jsonl'));
    symlinkSync('latest.jsonl', join(folder, 'other.jsonl'));
    expect(await filesOf(folder)).toMatchObject({ exitCode: 0, names: ['a/a.jsonl'] });
  });

  test('reads a file with another name through the link to it', async () => {
    const folder = newFolder({ 'data.log': FIRST ?? '' });
    symlinkSync('data.log', join(folder, 'a.jsonl'));
    expect((await filesOf(folder)).names).toEqual(['a.jsonl']);
  });

  test.each([
    [
      'a link to nothing',
      (folder: string) => {
        symlinkSync('gone', join(folder, 'x.jsonl'));
      },
    ],
    [
      'a link to itself',
      (folder: string) => {
        symlinkSync('x.jsonl', join(folder, 'x.jsonl'));
      },
    ],
    [
      'a pipe',
      (folder: string) => {
        execFileSync('mkfifo', [join(folder, 'x.jsonl')]);
      },
    ],
  ])('with %s is an error, and the other files are checked', async (_, make) => {
    const folder = newFolder({ 'a.jsonl': FIRST ?? '' });
    make(folder);
    const run = await filesOf(folder);
    expect(run.exitCode).toBe(2);
    expect(run.findings).toMatchObject([{ file: join(folder, 'x.jsonl') }]);
    expect(run.names).toContain('a.jsonl');
  });

  test('names the repositories in it that are left out, in a notice', async () => {
    const folder = newFolder({ 'a.jsonl': FIRST ?? '', 'sub/b.jsonl': SECOND ?? '' });
    commitAll(join(folder, 'sub'));
    const run = await filesOf(folder);
    expect(run).toMatchObject({ exitCode: 0, names: ['a.jsonl'] });
    expect(run.stderr).toContain(
      `${join(folder, 'sub')}: notice: a nested git repository is skipped`,
    );
  });

  test.each([['text'], ['json'], ['github'], ['junit'], ['sarif']])(
    'without such files is an error in %s, and never valid',
    async (format) => {
      const folder = newFolder({ 'readme.md': 'x' });
      const { exitCode, stdout } = await dossier(['validate', '--format', format, folder]);
      expect(exitCode).toBe(2);
      expect(stdout).toContain('it has no file of events');
      expect(stdout).not.toMatch(/\bvalid:|"valid": ?(true|null)|failures="0"/);
    },
  );

  test('of a producer keeps its meaning', async () => {
    const folder = newFolder({ 'a.jsonl': FIRST ?? '' });
    mkdirSync(join(folder, '.kittify'));
    const { exitCode, stderr } = await dossier(['validate', folder]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('the project has no uuid');
  });

  test.each([
    ['reduce'],
    ['report'],
    ['convert', '--to', '2.4'],
    ['snapshot'],
    ['drift', 'all.jsonl'],
  ])('is an input of %s', async (command, ...args) => {
    const folder = newFolder({ 'a.jsonl': FIRST ?? '', 'b.jsonl': SECOND ?? '' });
    const all = newFolder({ 'all.jsonl': `${FIRST}${SECOND}` });
    const paths = args.map((arg) => (arg === 'all.jsonl' ? join(all, arg) : arg));
    const ofFolder = await dossier([command, ...paths, folder]);
    const ofFile = await dossier([command, ...paths, join(all, 'all.jsonl')]);
    expect(ofFolder.exitCode).toBe(ofFile.exitCode);
    if (command === 'reduce') expect(ofFolder.stdout).toBe(ofFile.stdout);
    expect(ofFolder.stdout).not.toBe('');
  });
});
