import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseManifest } from 'mission-dossier-indexer';
import {
  commitAll,
  git,
  index,
  kindsAndPaths,
  missionFolders,
  summaries,
  write,
} from 'test-support/missionFolder.js';

const newFolder = missionFolders();
process.env['GIT_CONFIG_GLOBAL'] = '/dev/null';

const MANIFEST = parseManifest(
  `manifest_version: "1.0.0"
required_always:
  - {artifact_class: output, path_pattern: "m/tasks/*.md"}
  - {artifact_class: output, path_pattern: "m/vendor/lib/x"}
`,
  'manifest.yaml',
);

describe('a tracked file that is not checked out', () => {
  const FILES = {
    'm/spec.md': 's',
    'm/tasks/a.md': 'a',
    'm/tasks/b.md': 'b',
    'm/vendor/lib/x': 'x',
  };

  test.each([
    ['a sparse checkout', ['sparse-checkout', 'set', '--no-cone', '/*', '!/m/tasks/']],
    ['a sparse checkout by cones', ['sparse-checkout', 'set', '--cone', 'm/vendor']],
    ['a sparse index', ['sparse-checkout', 'set', '--cone', '--sparse-index', 'm/vendor']],
    ['skip-worktree', ['update-index', '--skip-worktree', 'm/tasks/a.md', 'm/tasks/b.md']],
  ])('is neither removed nor missing, which a notice says once: %s', async (_, args) => {
    const folder = newFolder(FILES);
    commitAll(folder);
    const first = await index(folder, { manifest: MANIFEST });
    git(folder, args);
    rmSync(join(folder, 'm/tasks'), { recursive: true, force: true });
    expect(git(folder, ['status', '--porcelain'])).toBe('');
    const second = await first.again();
    expect(summaries(second.events)).toEqual([]);
    expect(kindsAndPaths(second.problems)).toEqual(['not_checked_out .']);
    expect(second.problems[0]).toMatchObject({
      severity: 'notice',
      message: expect.stringContaining('2 files, such as "m/tasks/a.md", are tracked') as unknown,
    });
    const afresh = await index(folder, { manifest: MANIFEST });
    expect(summaries(afresh.events).filter((line) => line.startsWith('missing'))).toEqual([]);
  });

  test('is missing if it is deleted, and not left out by git', async () => {
    const folder = newFolder(FILES);
    commitAll(folder);
    rmSync(join(folder, 'm/tasks'), { recursive: true });
    const { events, problems } = await index(folder, { manifest: MANIFEST });
    expect(summaries(events)).toContain('missing m/tasks/*.md by required_always');
    expect(problems).toEqual([]);
  });

  test('is indexed if it is there all the same', async () => {
    const folder = newFolder({ a: 'x' });
    commitAll(folder);
    git(folder, ['update-index', '--skip-worktree', 'a']);
    write(folder, { a: 'changed' });
    const { events, problems } = await index(folder);
    expect(summaries(events)).toEqual(['output a', 'snapshot 1, 0']);
    expect(problems).toEqual([]);
  });
});

describe('a folder with .git in it', () => {
  test('is indexed if git tracks files there from outside, with its untracked files', async () => {
    const folder = newFolder({ 'm/lib/n.md': 'n' });
    const git_sha = commitAll(folder);
    git(join(folder, 'm/lib'), ['init', '-q']);
    write(folder, { 'm/lib/new.md': 'new' });
    const { events, problems } = await index(folder);
    expect(git(folder, ['status', '--porcelain'])).toBe('?? m/lib/new.md\n');
    expect(summaries(events)).toEqual([
      'output m/lib/n.md',
      'output m/lib/new.md',
      'snapshot 2, 0',
    ]);
    expect(events[0]?.payload).toMatchObject({ provenance: { git_sha } });
    expect(problems).toEqual([]);
  });

  test.each([
    ['with git, in a work tree', true, process.env['PATH']],
    ['with git, outside of a work tree', false, process.env['PATH']],
    ['without git', true, '/nowhere'],
  ])('is indexed if that makes no repository: %s', async (_, isWorkTree, path) => {
    const folder = newFolder({ 'empty/a': 'x', 'lost/.git': 'gitdir: nowhere\n', 'lost/b': 'x' });
    mkdirSync(join(folder, 'empty/.git'));
    if (isWorkTree) git(folder, ['init', '-q']);
    const { PATH } = process.env;
    process.env['PATH'] = path;
    try {
      const { events } = await index(folder);
      expect(summaries(events)).toEqual(['output empty/a', 'output lost/b', 'snapshot 2, 0']);
    } finally {
      process.env['PATH'] = PATH;
    }
  });

  test.each([
    ['with git', process.env['PATH']],
    ['without git', '/nowhere'],
  ])('is left out if it is a repository or a linked work tree: %s', async (_, path) => {
    const other = newFolder({ x: 'x' });
    commitAll(other);
    const folder = newFolder({ a: 'x', 'sub/b': 'x' });
    commitAll(join(folder, 'sub'));
    git(other, ['worktree', 'add', '-q', join(folder, 'tree')]);
    const { PATH } = process.env;
    process.env['PATH'] = path;
    try {
      const { problems } = await index(folder);
      expect(kindsAndPaths(problems)).toEqual(['nested_repository sub', 'nested_repository tree']);
    } finally {
      process.env['PATH'] = PATH;
    }
  });
});

test('a submodule that is not checked out is left out as one that is', async () => {
  const library = newFolder({ x: 'x' });
  commitAll(library);
  const folder = newFolder({ 'm/spec.md': 's', 'm/tasks/a.md': 'a' });
  commitAll(folder);
  git(folder, [
    ...['-c', 'protocol.file.allow=always'],
    ...['submodule', 'add', '-q', library, 'm/vendor/lib'],
  ]);
  git(folder, ['commit', '-q', '-m', 'submodule']);
  git(folder, ['submodule', 'deinit', '-q', '--force', 'm/vendor/lib']);
  const { events, problems } = await index(folder, { manifest: MANIFEST });
  expect(summaries(events).filter((line) => line.startsWith('missing'))).toEqual([]);
  expect(kindsAndPaths(problems)).toEqual(['nested_repository m/vendor/lib']);
});
