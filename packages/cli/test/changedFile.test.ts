import { existsSync, mkdtempSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { indexed } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { runCli } from '../src/program.js';
import { withIo } from './support/commandLine.js';

const folder = temporaryFolder();

/** Several blocks of events; the first line is an error, so a report is written before the others are read. */
const linesOf = (path: string) =>
  `5\n${jsonLines(...Array.from({ length: 2000 }, (_, i) => indexed(i, path)))}`;

const CHANGES = {
  replaced: (file: string) => {
    writeFileSync(`${file}.new`, linesOf('new.md'));
    renameSync(`${file}.new`, file);
  },
  cut: (file: string) => {
    truncateSync(file, 0);
  },
  'cut in its last line': (file: string) => {
    truncateSync(file, linesOf('old.md').length - 10);
  },
  'cut and filled again': (file: string) => {
    writeFileSync(file, `${linesOf('new.md')}${linesOf('newer.md')}`);
  },
};

/** Runs a command on a file that changes once a part of it was read. */
async function runWith(command: readonly string[], change: (file: string) => void) {
  const file = join(mkdtempSync(join(folder, 'log-')), 'log.jsonl');
  writeFileSync(file, linesOf('old.md'));
  let isChanged = false;
  const changeOnce = () => {
    if (!isChanged) change(file);
    isChanged = true;
  };
  const { result, stdout, stderr } = await withIo((io) => {
    const changing = (output: typeof io.stdout): typeof io.stdout => ({
      ...output,
      write: (text) => {
        if (text.includes('found 5')) changeOnce();
        return output.write(text);
      },
    });
    return runCli([...command, file], {
      ...io,
      stdout: changing(io.stdout),
      stderr: changing(io.stderr),
      openFile: async function* (path) {
        for await (const chunk of io.openFile(path)) {
          yield chunk;
          changeOnce();
        }
      },
    });
  });
  return { file, isChanged, exitCode: result, stdout, stderr };
}

describe.each(Object.entries(CHANGES))('a file that is %s while it is read', (_, change) => {
  test.each([
    [['validate']],
    [['reduce']],
    [['reduce', '--checkpoint', join(folder, 'checkpoint')]],
    [['snapshot']],
    [['report']],
    [['convert', '--to', '2.4']],
  ])('makes dossier %j exit with 2', async (command) => {
    const run = await runWith(command, change);
    expect(run.isChanged).toBe(true);
    expect(run.stderr).toContain(
      `error: cannot read ${run.file}: it was replaced or cut while it was read; run the command again\n`,
    );
    expect(run.exitCode).toBe(2);
    expect(existsSync(join(folder, 'checkpoint'))).toBe(false);
  });
});

test('a file that grows while it is read is read as it was', async () => {
  const grow = (file: string) => {
    writeFileSync(file, linesOf('more.md'), { flag: 'a' });
  };
  const run = await runWith(['reduce'], grow);
  expect([run.isChanged, run.exitCode]).toEqual([true, 1]);
  expect(JSON.parse(run.stdout)).toMatchObject({ artifacts: { 'old.md': {} } });
  expect(run.stdout).not.toContain('more.md');
});
