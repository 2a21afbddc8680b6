import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { IndexerError, listFiles } from 'mission-dossier-indexer';
import { commitAll, missionFolders } from 'test-support/missionFolder.js';

const newFolder = missionFolders();
const isText = (path: string) => path.endsWith('.txt');

describe('listFiles', () => {
  test('lists what is wanted and not ignored, sorted by code point', async () => {
    const folder = newFolder({
      '.gitignore': 'no/',
      'b.txt': '',
      'B/a.txt': '',
      '\u{10000}.txt': '',
      '\uffee.txt': '',
      'no/c.txt': '',
      'd.md': '',
    });
    const { paths, problems } = await listFiles(folder, isText);
    expect(paths).toEqual(['B/a.txt', 'b.txt', '\uffee.txt', '\u{10000}.txt']);
    expect(problems).toEqual([]);
  });

  test('lists each file once, at its own path if that is wanted', async () => {
    const folder = newFolder({ 'own.txt': '', 'other.md': '' });
    symlinkSync('own.txt', join(folder, 'a.txt'));
    symlinkSync('other.md', join(folder, 'b.txt'));
    symlinkSync('b.txt', join(folder, 'c.txt'));
    expect((await listFiles(folder, isText)).paths).toEqual(['b.txt', 'own.txt']);
  });

  test('reports what may be wanted, and links to other folders as notices', async () => {
    const folder = newFolder({ 'nested/a.txt': '', 'file/x': '' });
    commitAll(join(folder, 'nested'));
    symlinkSync('gone', join(folder, 'gone.txt'));
    symlinkSync('gone', join(folder, 'gone.md'));
    symlinkSync('/etc', join(folder, 'etc'));
    symlinkSync('/etc/hosts', join(folder, 'hosts.txt'));
    const { problems } = await listFiles(folder, isText);
    expect(problems.map(({ kind, severity, path }) => [kind, severity, path])).toEqual([
      ['link_outside', 'notice', 'etc'],
      ['link_dangling', 'error', 'gone.txt'],
      ['link_outside', 'error', 'hosts.txt'],
      ['nested_repository', 'notice', 'nested'],
    ]);
  });

  test('throws an IndexerError for what is no folder', async () => {
    const folder = newFolder({ file: '' });
    await expect(listFiles(join(folder, 'file'), isText)).rejects.toThrow(IndexerError);
    await expect(listFiles(join(folder, 'none'), isText)).rejects.toThrow(IndexerError);
  });
});
