import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { newestTag } from '../../scripts/newestTag.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const SCRIPT = resolve('scripts/checkCompatibility.ts');
const folder = temporaryFolder();

function run(command: string, args: readonly string[], cwd: string) {
  // Ignores the configuration of the user.
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CEILING_DIRECTORIES: folder,
  };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const check = (cwd: string) => run(process.execPath, ['--import', TSX, SCRIPT], cwd);

function repository(name: string): { root: string; git: (...args: string[]) => void } {
  const root = join(folder, name);
  mkdirSync(root);
  for (const part of ['package.json', 'schemas', 'compatibility-approvals.json'])
    cpSync(part, join(root, part), { recursive: true });
  const git = (...args: string[]) => {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
    expect(run('git', [...identity, ...args], root)).toMatchObject({ status: 0 });
  };
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Release');
  return { root, git };
}

test.each<[string[], string | undefined]>([
  [[], undefined],
  [['latest', 'v1', 'release-1.0.0', ''], undefined],
  [['v1.9.0', 'v1.10.0', 'v1.2.0'], 'v1.10.0'],
  [['v1.0.0', '1.1.0'], '1.1.0'],
  [['2.0.0-rc.1', '2.0.0', '2.0.0-rc.2'], '2.0.0'],
  [['2.0.0-rc.10', '2.0.0-rc.9', '1.9.9'], '2.0.0-rc.10'],
  [['1.0.0-alpha.beta', '1.0.0-alpha.1', '1.0.0-alpha'], '1.0.0-alpha.beta'],
])('of the tags %j the newest is %j', (tags, expected) => {
  expect(newestTag(tags)).toBe(expected);
  expect(newestTag(tags.toReversed())).toBe(expected);
});

test('without git there is nothing to compare with', () => {
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  expect(check(bare)).toMatchObject({
    status: 0,
    stdout: 'compatibility: nothing to compare with: this is not a git work tree\n',
  });
});

test('the newest tag is compared with the working tree', () => {
  const { root, git } = repository('tagged');
  expect(check(root)).toMatchObject({
    status: 0,
    stdout: 'compatibility: nothing to compare with: there is no tag of a version yet\n',
  });
  git('tag', 'v0.1.0');
  git('commit', '--quiet', '--allow-empty', '--message', 'Go on');
  expect(check(root).stdout).toMatch(
    /^compatibility: v0\.1\.0 against the working tree\ncompatible: /,
  );

  const file = join(root, 'schemas/drift_kind.json');
  const schema = JSON.parse(readFileSync(file, 'utf8')) as { enum: string[] };
  writeFileSync(file, JSON.stringify({ ...schema, enum: [...schema.enum, 'other'] }));
  const broken = check(root);
  expect(broken.stdout).toContain('enum-grown breaks forward');
  expect(broken.status).toBe(1);

  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const approval = {
    rule: 'enum-grown',
    schema: 'drift_kind',
    pointer: '/enum',
    version,
    reason: 'Consumers go first.',
  };
  writeFileSync(
    join(root, 'compatibility-approvals.json'),
    JSON.stringify({ approvals: [approval] }),
  );
  expect(check(root)).toMatchObject({ status: 0 });
});

test('a release is compared with the one before, and later changes with the newest', () => {
  const { root, git } = repository('released');
  git('tag', 'v0.1.0');
  expect(check(root)).toMatchObject({
    status: 0,
    stdout:
      'compatibility: nothing to compare with: there is no tag of a version before its own v0.1.0 yet\n',
  });

  git('commit', '--quiet', '--allow-empty', '--message', 'Release again');
  git('tag', 'v0.2.0');
  git('tag', 'release-2');
  git('tag', 'v1.0.0', 'HEAD~1');
  expect(check(root).stdout).toMatch(/^compatibility: v0\.1\.0 against the working tree\n/);

  writeFileSync(join(root, 'schemas/new.json'), 'true');
  expect(check(root).stdout).toMatch(/^compatibility: v1\.0\.0 against the working tree\n/);
});

test('a maintenance branch is compared with its own newest release', () => {
  const { root, git } = repository('maintained');
  git('tag', 'v0.1.0');
  git('switch', '--quiet', '--create', 'next');
  const file = join(root, 'schemas/drift_kind.json');
  const schema = JSON.parse(readFileSync(file, 'utf8')) as { enum: string[] };
  writeFileSync(file, JSON.stringify({ ...schema, enum: [...schema.enum, 'other'] }));
  git('commit', '--quiet', '--all', '--message', 'Break');
  git('tag', 'v1.0.0');
  git('switch', '--quiet', '-');
  git('commit', '--quiet', '--allow-empty', '--message', 'Maintain');
  expect(check(root)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /^compatibility: v0\.1\.0 against the working tree\ncompatible: /,
    ) as unknown,
  });

  git('tag', '--delete', 'v0.1.0');
  expect(check(root)).toMatchObject({
    status: 0,
    stdout:
      'compatibility: nothing to compare with: no tag of a version is an ancestor of HEAD ' +
      '(v1.0.0 is on another branch)\n',
  });
});

test('a shallow clone that shows no release is distinguished from a repository without one', () => {
  const { root, git } = repository('origin');
  git('tag', 'v0.1.0');
  git('commit', '--quiet', '--allow-empty', '--message', 'Go on');
  git('commit', '--quiet', '--allow-empty', '--message', 'Go on again');
  const clone = join(folder, 'clone');
  const source = pathToFileURL(root).href;
  const inClone = (...args: string[]) => run('git', args, clone);
  run('git', ['clone', '--quiet', '--depth', '1', source, clone], folder);
  inClone('fetch', '--quiet', '--tags', '--depth', '1');
  expect(check(clone)).toMatchObject({
    status: 0,
    stdout:
      'compatibility: nothing to compare with: this shallow clone shows no tag of a version ' +
      '(run git fetch --tags --unshallow)\n',
  });

  inClone('fetch', '--quiet', '--tags', '--unshallow');
  expect(check(clone).stdout).toMatch(/^compatibility: v0\.1\.0 against the working tree\n/);
});

test('a shallow clone that shows a release may hide a newer one', () => {
  const { root, git } = repository('deep');
  git('commit', '--quiet', '--allow-empty', '--message', 'Go on');
  git('tag', 'v0.1.0');
  git('commit', '--quiet', '--allow-empty', '--message', 'Go on again');
  const clone = join(folder, 'deep-clone');
  run('git', ['clone', '--quiet', '--depth', '2', pathToFileURL(root).href, clone], folder);
  expect(check(clone)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /^compatibility: v0\.1\.0 against the working tree \(this shallow clone may hide a newer one\)\n/,
    ) as unknown,
  });
});
