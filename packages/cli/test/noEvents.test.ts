import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { indexed } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

const folder = temporaryFolder();
const NOTICE = 'notice: nothing was read: 0 records in 1 input\n';
const ERROR = 'error: found no events of a dossier, expected at least one\n';
const OTHER = jsonLines({ event_type: 'Other' });

describe.each([['reduce'], ['report'], ['convert', '--to', '2.4']])('dossier %s', (...command) => {
  test.each([
    ['nothing', ''],
    ['empty lines', '\n\n'],
  ])('of %s says that nothing was read, and exits with 0', async (_, stdin) => {
    const { exitCode, stderr } = await dossier(command, { stdin });
    expect(stderr).toContain(NOTICE);
    expect(exitCode).toBe(0);
  });

  test('of records does not say so', async () => {
    for (const stdin of [jsonLines(indexed(1, 'spec.md')), OTHER, '5\n'])
      expect((await dossier(command, { stdin })).stderr).not.toContain('nothing was read');
  });

  test.each([
    ['nothing', ''],
    ['other events', OTHER],
  ])('of %s exits with 1 with --require-events', async (_, stdin) => {
    const { exitCode, stderr } = await dossier([...command, '--require-events'], { stdin });
    expect(stderr).toContain(ERROR);
    expect(exitCode).toBe(1);
  });

  test('of events exits with 0 with --require-events', async () => {
    const stdin = jsonLines(indexed(1, 'spec.md'));
    expect((await dossier([...command, '--require-events'], { stdin })).exitCode).toBe(0);
  });
});

test.each([['report'], ['convert', '--to', '2.4']])(
  '%s --require-events writes no file without events',
  async (...command) => {
    const output = join(folder, 'output');
    await dossier([...command, '--require-events', '-o', output], { stdin: OTHER });
    expect(existsSync(output)).toBe(false);
  },
);
