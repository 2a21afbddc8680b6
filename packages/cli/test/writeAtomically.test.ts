import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { temporaryOf } from '../src/temporaryFile.js';
import { writeAtomically } from '../src/writeAtomically.js';

const all = temporaryFolder();
const folder = () => mkdtempSync(join(all, 'output-'));

/** The temporary file of another process. */
function leftBehind(path: string, pid: number): string {
  const temporary = temporaryOf(path).replace(`-${process.pid}-`, `-${pid}-`);
  writeFileSync(temporary, 'a part');
  return temporary;
}

/** The id of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['--version']).pid;

describe('a file that is written completely or not at all', () => {
  test.each([225, 250, 255])('can have a name of %i characters', async (length) => {
    const path = join(folder(), 'x'.repeat(length));
    await writeAtomically(path, 'text');
    expect(readFileSync(path, 'utf8')).toBe('text');
  });

  test('leaves no other file behind', async () => {
    const inside = folder();
    await writeAtomically(join(inside, 'file'), 'text');
    expect(readdirSync(inside)).toEqual(['file']);
  });

  test('removes what a killed process left behind', async () => {
    const inside = folder();
    const path = join(inside, 'file');
    leftBehind(path, ended());
    await writeAtomically(path, 'text');
    expect(readdirSync(inside)).toEqual(['file']);
  });

  test('keeps what a running process writes, and what belongs to another file', async () => {
    const inside = folder();
    const path = join(inside, 'file');
    const kept = [leftBehind(path, process.ppid), leftBehind(join(inside, 'other'), ended())];
    await writeAtomically(path, 'text');
    expect(readdirSync(inside)).toHaveLength(3);
    for (const each of kept) expect(readFileSync(each, 'utf8')).toBe('a part');
  });
});
