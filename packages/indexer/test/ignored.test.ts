import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  missionFolders,
  commitAll,
  git,
  index,
  kindsAndPaths,
  write,
} from 'test-support/missionFolder.js';
import { tries } from 'test-support/searches.js';

const newFolder = missionFolders();
process.env['GIT_CONFIG_GLOBAL'] = '/dev/null';

/** The indexed paths of a folder. */
async function paths(folder: string): Promise<string[]> {
  return Object.keys((await index(folder, { basePath: folder })).state.artifacts);
}

const NAMES = ['a', 'b', 'c.md', '.d', 'A', 'a b'];
const name = fc.constantFrom(...NAMES);
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));

/** Ordinary and unusual lines of a `.gitignore`. */
const line = fc
  .record({
    negated: fc.constantFrom('', '', '', '!'),
    start: fc.constantFrom('', '', '/', '**/', 'a/', '\\'),
    body: fc.oneof(
      name,
      fc.constantFrom('*', '*.md', '?', '[ab]', '[!a]', '.*', '**', 'a/**', 'a/*', 'b*'),
    ),
    end: fc.constantFrom('', '', '/', '/**', ' ', '\\ ', '/*'),
  })
  .map(({ negated, start, body, end }) => negated + start + body + end);
const rules = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: line },
      { weight: 1, arbitrary: fc.constantFrom('', '# x', '\\#', ' ') },
    ),
    {
      maxLength: 4,
    },
  )
  .map((lines) => lines.join('\n'));

describe('a file that git ignores', () => {
  test('is also ignored without git, by nested .gitignore files, too', async () => {
    const tree = fc.record({
      files: fc.uniqueArray(path, { minLength: 1, maxLength: 8 }),
      rules: fc.dictionary(fc.constantFrom('', 'a/', 'a/b/', 'b/'), rules, { maxKeys: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(tree, async ({ files, rules: byFolder }) => {
        const folder = newFolder();
        for (const file of files) {
          // A file may already have the name of the folder.
          try {
            write(folder, { [file]: file });
          } catch {
            continue;
          }
        }
        for (const [where, text] of Object.entries(byFolder)) {
          try {
            write(folder, { [`${where}.gitignore`]: text });
          } catch {
            continue;
          }
        }
        const without = await paths(folder);
        git(folder, ['init', '-q']);
        const listed = git(folder, [
          'ls-files',
          '-z',
          '--cached',
          '--others',
          '--exclude-standard',
        ]);
        const byGit = listed.split('\0').slice(0, -1).sort();
        expect((await paths(folder)).sort()).toEqual(byGit);
        expect(without.sort()).toEqual(byGit);
        rmSync(folder, { recursive: true });
      }),
      { numRuns: tries(40) },
    );
  });

  test('is skipped, for all sources of git ignore rules', async () => {
    const folder = newFolder({
      '.gitignore': '*.log\nbuild/',
      'a.md': 'x',
      'a.log': 'x',
      'tracked.log': 'x',
      'build/out': 'x',
      'build/kept': 'x',
      'excluded.md': 'x',
      'logs/only.log': 'x',
      'deleted.md': 'x',
      '-n': 'x',
      ':(top)x': 'x',
    });
    git(folder, ['init', '-q']);
    write(folder, { '.git/info/exclude': 'excluded.md' });
    git(folder, ['add', '-f', '--', 'tracked.log', 'build/kept', 'deleted.md']);
    rmSync(join(folder, 'deleted.md'));
    expect(await paths(folder)).toEqual([
      '-n',
      '.gitignore',
      ':(top)x',
      'a.md',
      'build/kept',
      'tracked.log',
    ]);
  });

  test('does not hide an unreadable file next to it', async () => {
    const folder = newFolder({ '.gitignore': '*.log', 'logs/only.log': 'x' });
    execFileSync('mkfifo', [join(folder, 'logs/pipe')]);
    for (let i = 0; i < 2; i += 1) {
      expect(kindsAndPaths((await index(folder)).problems)).toEqual(['special_file logs/pipe']);
      git(folder, ['init', '-q']);
    }
  });

  test.each([
    [{ '.gitignore': '*.md', 'a/.gitignore': '!c.md' }, ['a/c.md']],
    [{ '.gitignore': '!c.md', 'a/.gitignore': '*.md' }, ['c.md']],
    [{ '.gitignore': 'a', 'a/.gitignore': '!c.md' }, ['c.md']],
    [{ '.gitignore': '/*.md\n!/c.md' }, ['a/c.md', 'c.md']],
  ])('is decided by the deeper rule, unless a folder is ignored: %j', async (rules, expected) => {
    const folder = newFolder({ ...rules, 'c.md': 'x', 'a/c.md': 'x' });
    const seen = async () => (await paths(folder)).filter((each) => each.endsWith('.md'));
    expect(await seen()).toEqual(expected);
    git(folder, ['init', '-q']);
    expect(await seen()).toEqual(expected);
  });

  test('is looked up only in the indexed folder', async () => {
    const folder = newFolder({
      '.gitignore': 'out/\n',
      'm/.gitignore': '*.tmp\n',
      'm/a': 'x',
      'm/a.tmp': 'x',
      'm/out/x': 'x',
      'other/b': 'x',
    });
    commitAll(folder);
    expect(Object.keys((await index(join(folder, 'm'))).state.artifacts)).toEqual([
      'm/.gitignore',
      'm/a',
    ]);
  });

  test('may be the indexed folder itself: it is indexed with the rules of the folder', async () => {
    const folder = newFolder({
      '.gitignore': 'scratch/',
      'scratch/deep/a': 'x',
      'scratch/deep/b.tmp': 'x',
      'scratch/deep/.gitignore': '*.tmp',
    });
    commitAll(folder);
    for (const where of ['scratch', 'scratch/deep']) {
      const { state, problems } = await index(join(folder, where));
      expect(Object.keys(state.artifacts)).toEqual(['scratch/deep/.gitignore', 'scratch/deep/a']);
      expect(kindsAndPaths(problems)).toEqual([`ignored_folder ${where}`]);
    }
  });

  test('is not determined by a link or a folder named .gitignore', async () => {
    const folder = newFolder({ rules: 'a', a: 'x', 'sub/b': 'x' });
    symlinkSync('rules', join(folder, '.gitignore'));
    mkdirSync(join(folder, 'sub/.gitignore'));
    expect(await paths(folder)).toEqual(['.gitignore', 'a', 'rules', 'sub/b']);
  });
});

describe('without git', () => {
  const { PATH } = process.env;

  test('a folder in a work tree has the same paths, but no provenance, which is reported', async () => {
    const folder = newFolder({ 'm/a': 'x', 'm/b.log': 'x', 'm/.gitignore': '*.log' });
    commitAll(folder);
    process.env['PATH'] = '/nowhere';
    try {
      const { events, problems, state } = await index(join(folder, 'm'));
      expect(Object.keys(state.artifacts)).toEqual(['m/.gitignore', 'm/a']);
      expect(events[0]?.payload).toMatchObject({ provenance: null });
      expect(kindsAndPaths(problems)).toEqual(['no_git m']);
      expect((await index(newFolder({ a: 'x' }))).problems).toEqual([]);
    } finally {
      process.env['PATH'] = PATH;
    }
  });
});
