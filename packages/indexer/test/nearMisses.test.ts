import { rmSync } from 'node:fs';
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
const COMPOSED = 'caf\u00e9.md';
const DECOMPOSED = 'cafe\u0301.md';

/** A manifest that requires a pattern for two steps. */
function requiring(pattern: string) {
  const entries = [{ artifact_class: 'output', path_pattern: pattern }];
  const manifest = { manifest_version: '1.0.0', required_by_step: { a: entries, b: entries } };
  return parseManifest(JSON.stringify(manifest), 'manifest.json');
}

describe('a required pattern that matches no file', () => {
  test.each([
    ['app/[slug]/*.tsx', 'app/[slug]/page.tsx', 'pattern_brackets', `write 'app/\\[slug\\]/*.tsx'`],
    ['{a,b}.md', '{a,b}.md', 'pattern_brackets', `write '\\{a,b\\}.md'`],
    ['tasks\\*.md', 'tasks/a.md', 'pattern_backslash', `separated by "/": 'tasks/*.md'`],
    [COMPOSED, DECOMPOSED, 'look_alike', '"caf\\u{e9}.md" and "cafe\\u{301}.md"'],
    [DECOMPOSED, COMPOSED, 'look_alike', '"cafe\\u{301}.md" and "caf\\u{e9}.md"'],
    ['README.md', 'Readme.md', 'other_case', 'upper and lower case differ'],
  ])('but is meant for one has one notice: %s', async (pattern, path, kind, message) => {
    const { events, problems } = await index(newFolder({ [path]: 'x' }), {
      manifest: requiring(pattern),
    });
    expect(summaries(events).filter((line) => line.startsWith('missing'))).toHaveLength(2);
    expect(kindsAndPaths(problems)).toEqual([`${kind} ${path}`]);
    expect(problems[0]).toMatchObject({
      severity: 'notice',
      message: expect.stringContaining(message) as unknown,
    });
  });

  test('has no notice if no file is like it', async () => {
    const { problems } = await index(newFolder({ x: 'x' }), { manifest: requiring('a\\[b].md') });
    expect(problems).toEqual([]);
  });

  test('leads to the suggested one, which matches', async () => {
    const folder = newFolder({ 'app/[slug]/page.tsx': 'x' });
    const { events, problems } = await index(folder, {
      manifest: requiring('app/\\[slug\\]/page.tsx'),
    });
    expect(summaries(events)).toEqual(['output app/[slug]/page.tsx of a', 'snapshot 1, 0']);
    expect(problems).toEqual([]);
  });
});

describe('two paths that look the same', () => {
  test('are noticed in a folder', async () => {
    const { problems } = await index(newFolder({ [COMPOSED]: 'x', [DECOMPOSED]: 'y', z: 'z' }));
    expect(kindsAndPaths(problems)).toEqual([`look_alike ${COMPOSED}`]);
    expect(problems[0]?.message).toContain('another path in the folder');
  });

  test('are noticed if the dossier has one and the folder the other', async () => {
    const folder = newFolder({ [COMPOSED]: 'x' });
    const first = await index(folder);
    rmSync(join(folder, COMPOSED));
    write(folder, { [DECOMPOSED]: 'y' });
    const { problems } = await first.again();
    expect(kindsAndPaths(problems)).toEqual([`removed ${COMPOSED}`, `look_alike ${DECOMPOSED}`]);
    expect(problems[1]?.message).toContain('another path in the dossier');
  });
});

describe('files whose bytes depend on the check-out', () => {
  test.each(['sha1', 'sha256'])('are noticed for their line endings, once: %s', async (format) => {
    const folder = newFolder({ a: '1\n2\n', b: '1\n', c: '1\n', binary: '\n', crlf: '1\r\n' });
    git(folder, ['init', '-q', `--object-format=${format}`, '-b', 'main']);
    commitAll(folder);
    write(folder, { a: '1\r\n2\r\n', b: '1\r\n', c: 'edited\r\n' });
    const { problems } = await index(folder);
    expect(kindsAndPaths(problems)).toEqual(['line_endings .']);
    expect(problems[0]?.message).toContain('2 files, such as "a", are different');
  });

  test('are noticed if they are pointers of Git LFS, once', async () => {
    const start = 'version https://git-lfs.github.com/spec/v1\n';
    const pointer = `${start}oid sha256:${'0'.repeat(64)}\nsize 12345\n`;
    const first = await index(
      newFolder({ a: pointer, b: pointer, c: start + 'x'.repeat(1024), d: `x${start}` }),
    );
    expect(kindsAndPaths(first.problems)).toEqual(['lfs_pointer .']);
    expect(first.problems[0]?.message).toContain('2 files, such as "a", are without content');
    expect((await first.again()).problems).toEqual([]);
  });
});
