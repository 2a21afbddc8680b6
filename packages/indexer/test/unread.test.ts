import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseManifest } from 'mission-dossier-indexer';
import {
  missionFolders,
  commitAll,
  git,
  index,
  summaries,
  kindsAndPaths,
  write,
} from 'test-support/missionFolder.js';

const newFolder = missionFolders();

describe('symbolic links', () => {
  test('to a file in the folder have its content', async () => {
    const folder = newFolder({ 'a/file': 'hello' });
    symlinkSync('a/file', join(folder, 'link'));
    symlinkSync('../link', join(folder, 'a/again'));
    const { events, problems } = await index(folder);
    expect(summaries(events)).toEqual([
      'output a/again',
      'output a/file',
      'output link',
      'snapshot 3, 0',
    ]);
    const hashes = events
      .slice(0, 3)
      .map(({ payload }) => (payload as { content_ref: object }).content_ref);
    expect(hashes[0]).toEqual(hashes[1]);
    expect(hashes[2]).toEqual(hashes[1]);
    expect(problems).toEqual([]);
  });

  test('to a folder in the folder are skipped: its files have their own paths', async () => {
    const folder = newFolder({ 'a/file': 'x' });
    symlinkSync('a', join(folder, 'b'));
    symlinkSync('..', join(folder, 'a/up'));
    const { events, problems } = await index(folder);
    expect(summaries(events)).toEqual(['output a/file', 'snapshot 1, 0']);
    expect(problems).toEqual([]);
  });

  test('out of the folder, to nothing, and to themselves are reported', async () => {
    const folder = newFolder({ 'inside/a': 'x', secret: 'y' });
    const inside = join(folder, 'inside');
    symlinkSync('../secret', join(inside, 'out'));
    symlinkSync('/etc', join(inside, 'etc'));
    symlinkSync('out', join(inside, 'out-again'));
    symlinkSync('../inside-too', join(inside, 'sibling'));
    symlinkSync('nothing', join(inside, 'dangling'));
    symlinkSync('loop', join(inside, 'loop'));
    write(folder, { 'inside-too': 'z' });
    const { events, problems } = await index(inside);
    expect(summaries(events)).toEqual(['output a', 'snapshot 1, 0']);
    expect(kindsAndPaths(problems)).toEqual([
      'link_dangling dangling',
      'link_outside etc',
      'link_loop loop',
      'link_outside out',
      'link_outside out-again',
      'link_outside sibling',
    ]);
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });

  test('to a folder elsewhere: paths below it are neither removed nor missing', async () => {
    const folder = newFolder({ 'mission/docs/a': 'x', 'mission/file': 'y', 'docs/a': 'x' });
    const mission = join(folder, 'mission');
    const manifest = parseManifest(
      'manifest_version: "1.0.0"\nrequired_always: [{artifact_class: input, path_pattern: "docs/*"}, ' +
        '{artifact_class: input, path_pattern: file/b}]',
      'm',
    );
    const first = await index(mission);
    rmSync(join(mission, 'docs'), { recursive: true });
    rmSync(join(mission, 'file'));
    symlinkSync('../docs', join(mission, 'docs'));
    symlinkSync('../docs/a', join(mission, 'file'));
    const { events, problems } = await first.again({ manifest });
    expect(summaries(events)).toEqual(['missing file/b by required_always', 'snapshot 2, 1']);
    expect(kindsAndPaths(problems)).toEqual(['link_outside docs', 'link_outside file']);
  });

  test('into .git are not followed', async () => {
    const folder = newFolder({ a: 'x' });
    commitAll(folder);
    symlinkSync('.git/config', join(folder, 'config'));
    const { events, problems } = await index(folder);
    expect(summaries(events)).toEqual(['output a', 'snapshot 1, 0']);
    expect(kindsAndPaths(problems)).toEqual(['link_outside config']);
  });

  test('may be the indexed folder itself', async () => {
    const folder = newFolder({ 'real/a': 'x' });
    symlinkSync('real', join(folder, 'link'));
    const { events } = await index(join(folder, 'link'));
    expect(summaries(events)).toEqual(['output a', 'snapshot 1, 0']);
  });
});

test('pipes and sockets are reported and never opened', async () => {
  const folder = newFolder({ a: 'x' });
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  symlinkSync('pipe', join(folder, 'to-pipe'));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(folder, 'socket'), resolve));
  const { events, problems } = await index(folder).finally(() => server.close());
  expect(summaries(events)).toEqual(['output a', 'snapshot 1, 0']);
  expect(kindsAndPaths(problems)).toEqual([
    'special_file pipe',
    'special_file socket',
    'special_file to-pipe',
  ]);
});

test('names that are not UTF-8 are reported, and such folders are not read', async () => {
  const folder = newFolder({ 'ü.md': 'x' });
  const strange = Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff, 0xfe])]);
  mkdirSync(strange);
  writeFileSync(Buffer.concat([strange, Buffer.from('/file.md')]), 'x');
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xe9])]), 'x');
  const { events, problems } = await index(folder, {
    manifest: required('b*/file.md', '*.txt'),
  });
  // Artifacts that may be in the folder are not reported as missing.
  expect(summaries(events)).toEqual([
    'output ü.md',
    'missing *.txt by required_always',
    'snapshot 1, 1',
  ]);
  expect(kindsAndPaths(problems)).toEqual(['not_utf8 b\ufffd\ufffd', 'not_utf8 \ufffd']);
  expect(problems[0]?.message).toBe('its name is not UTF-8: bytes 62 ff fe');
});

describe('a file or folder without read permission', () => {
  test('is reported, and is neither removed nor missing', async () => {
    const folder = newFolder({ 'a.md': 'a', 'b/c.md': 'c', 'd.md': 'd', 'b/gone.md': 'g' });
    const first = await index(folder);
    chmodSync(join(folder, 'a.md'), 0);
    rmSync(join(folder, 'b/gone.md'));
    rmSync(join(folder, 'd.md'));
    chmodSync(join(folder, 'b'), 0);
    const manifest = required('a.md', 'b/x.md', '**/*.txt', 'd.md', 'e/*.md');
    const { events, problems } = await unprivileged(() => first.again({ manifest }));
    chmodSync(join(folder, 'b'), 0o755);
    expect(summaries(events)).toEqual([
      'missing d.md by required_always',
      'missing e/*.md by required_always',
      'snapshot 4, 2',
    ]);
    expect(kindsAndPaths(problems)).toEqual(['unreadable b', 'unreadable a.md', 'removed d.md']);
    expect(problems[0]).toMatchObject({ severity: 'error', message: 'permission denied' });
  });

  test('cannot be indexed itself', async () => {
    const folder = newFolder();
    chmodSync(folder, 0);
    const refused = unprivileged(() => index(folder));
    await expect(refused).rejects.toThrow('permission denied');
    await expect(refused).rejects.toMatchObject({ name: 'IndexerError' });
    chmodSync(folder, 0o755);
  });

  test('is reported if it has the ignore rules', async () => {
    const folder = newFolder({ '.gitignore': 'a', a: 'x' });
    chmodSync(join(folder, '.gitignore'), 0);
    const { problems } = await unprivileged(() => index(folder));
    expect(kindsAndPaths(problems)).toEqual(['unreadable .gitignore', 'unreadable .gitignore']);
  });

  test('may be a repository of another user, which git refuses', async () => {
    const folder = newFolder({ a: 'x' });
    commitAll(folder);
    // On one line: tabs and line feeds would be escaped, and the advice could not be copied.
    await expect(unprivileged(() => index(folder))).rejects.toThrow(
      /dubious ownership in repository at \S+ To add .* git config --global --add safe\.directory \S+$/,
    );
  });
});

describe('a file that changes while it is read', () => {
  const LARGE = 'x'.repeat(600 * 1024);

  test('is read once more', async () => {
    const folder = newFolder({ large: LARGE });
    let parts = 0;
    const { events, problems } = await index(folder, {
      onProgress: () => {
        parts += 1;
        if (parts === 1) appendFileSync(join(folder, 'large'), 'y');
      },
    });
    expect(problems).toEqual([]);
    expect(events[0]?.payload).toMatchObject({ content_ref: { size_bytes: LARGE.length + 1 } });
  });

  test.each([
    [
      'grows',
      (file: string) => {
        appendFileSync(file, 'y');
      },
    ],
    [
      'shrinks',
      (file: string) => {
        writeFileSync(file, 'y');
      },
    ],
    [
      'has as many bytes as before',
      (file: string) => {
        writeFileSync(file, LARGE.replaceAll('x', 'y'));
      },
    ],
  ])('is reported, and not as removed, if it %s repeatedly', async (_, change) => {
    const folder = newFolder({ large: LARGE, other: 'x' });
    const first = await index(folder);
    const { events, problems } = await first.again({
      onProgress: () => {
        change(join(folder, 'large'));
      },
    });
    expect(kindsAndPaths(problems)).toEqual(['changed_while_read large']);
    expect(events).toEqual([]);
  });

  test('is reported if it disappears', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `f${String(i).padStart(2, '0')}`);
    const folder = newFolder(Object.fromEntries(names.map((name) => [name, name])));
    const { events, problems } = await index(folder, {
      onProgress: () => {
        rmSync(join(folder, 'f59'), { force: true });
      },
    });
    expect(kindsAndPaths(problems)).toEqual(['vanished f59']);
    expect(events).toHaveLength(60);
  });

  test('is not followed if it becomes a link or a pipe', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `f${String(i).padStart(2, '0')}`);
    const folder = newFolder(Object.fromEntries(names.map((name) => [name, name])));
    let isDone = false;
    const { problems } = await index(folder, {
      onProgress: () => {
        if (isDone) return;
        isDone = true;
        rmSync(join(folder, 'f58'));
        symlinkSync('/etc/passwd', join(folder, 'f58'));
        execFileSync('mkfifo', [join(folder, 'new')]);
        renameSync(join(folder, 'new'), join(folder, 'f59'));
      },
    });
    expect(kindsAndPaths(problems)).toEqual(['unreadable f58', 'special_file f59']);
  });
});

test('nested repositories are skipped and reported', async () => {
  const folder = newFolder({
    a: 'x',
    'sub/b': 'y',
    'deep/c/d': 'z',
  });
  commitAll(join(folder, 'sub'));
  commitAll(join(folder, 'deep/c'));
  const outside = await index(folder, { manifest: required('sub/b', 'sub/x/y') });
  expect(summaries(outside.events)).toEqual(['output a', 'snapshot 1, 0']);
  expect(kindsAndPaths(outside.problems)).toEqual([
    'nested_repository deep/c',
    'nested_repository sub',
  ]);
  expect(outside.problems[0]?.severity).toBe('notice');
  git(folder, ['init', '-q']);
  expect(kindsAndPaths((await outside.again()).problems)).toEqual(kindsAndPaths(outside.problems));
});

/** A manifest with required patterns. */
function required(...patterns: string[]) {
  const list = patterns.map((pattern) => ({ artifact_class: 'output', path_pattern: pattern }));
  return parseManifest(
    JSON.stringify({ manifest_version: '1.0.0', required_always: list }),
    'manifest.json',
  );
}

/** Runs a function as an unprivileged user: permissions do not stop root. */
async function unprivileged<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
