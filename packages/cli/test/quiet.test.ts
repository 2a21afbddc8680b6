import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { indexed } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

const folder = temporaryFolder();
const OTHER = jsonLines({ event_type: 'Other' });

describe('--quiet', () => {
  test.each([
    ['reduce', OTHER],
    ['validate', jsonLines(indexed(1, 'spec.md').payload)],
    ['convert', jsonLines(indexed(1, 'spec.md')), '--to', '2.4'],
  ])(
    '%s writes no notice, and what it else writes is the same',
    async (command, stdin, ...args) => {
      const loud = await dossier([command, ...args], { stdin });
      const quiet = await dossier([command, ...args, '-q'], { stdin });
      expect(loud.stderr).not.toBe('');
      expect(quiet.stderr).toBe('');
      expect(quiet.exitCode).toBe(loud.exitCode);
    },
  );

  test('list writes no notice of a parity baseline', async () => {
    const baseline = 'test/producers/parity-baseline.cli-3.2.7.json';
    expect((await dossier(['list', baseline])).stderr).toContain('notice: a parity baseline lists');
    expect((await dossier(['list', baseline, '-q'])).stderr).toBe('');
  });

  test('list writes no notice of errors that a checkpoint counts, only their number', async () => {
    const events = join(folder, 'events.jsonl');
    const checkpoint = join(folder, 'events.checkpoint');
    writeFileSync(events, jsonLines(indexed(1, 'spec.md'), 5));
    await dossier(['reduce', '--checkpoint', checkpoint, events]);
    expect((await dossier(['list', checkpoint])).stderr).toContain('notice: 1 error in its events');
    const quiet = await dossier(['list', checkpoint, '-q']);
    expect(quiet).toMatchObject({ exitCode: 1, stderr: 'invalid: 1 error in the input\n' });
  });

  test('drift --partition names the missions of one side beside its events', async () => {
    const events = join(folder, 'one.jsonl');
    const none = join(folder, 'none.jsonl');
    writeFileSync(events, jsonLines(indexed(1, 'spec.md')));
    writeFileSync(none, '');
    const args = ['drift', '--partition', '--format', 'json', '--clock', '9', events, none];
    const quiet = await dossier([...args, '-q']);
    expect(quiet).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('only in ') });
  });

  test('report writes no summary, and the file', async () => {
    const args = ['report', '--quiet', '-o', join(folder, 'report.html')];
    const run = await dossier(args, { stdin: jsonLines(indexed(1, 'spec.md')) });
    expect(run).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('index writes the events and no notice', async () => {
    const nested = join(folder, 'mission');
    mkdirSync(nested);
    writeFileSync(join(nested, '.gitignore'), 'x');
    const namespace = JSON.stringify(indexed(1, 'spec.md').payload.namespace);
    const since = join(folder, 'since.jsonl');
    const index = ['index', nested, '--namespace', namespace];
    writeFileSync(since, (await dossier(index)).stdout);
    expect((await dossier([...index, '--since', since])).stderr).toContain('no new events');
    expect((await dossier([...index, '--since', since, '--quiet'])).stderr).toBe('');
  });

  test('keeps errors, the findings and the exit code', async () => {
    expect(await dossier(['validate', '-q'], { stdin: '5\n' })).toEqual({
      exitCode: 1,
      stdout: '<stdin>:1:1: error: found 5, expected an object\n',
      stderr: '',
    });
    expect((await dossier(['reduce', '-q'], { stdin: '5\n' })).stderr).toContain('error: found 5');
    expect((await dossier(['reduce', '-q', 'none'])).stderr).toContain('cannot read none');
  });

  test('validate of good events prints nothing', async () => {
    const run = await dossier(['validate', '-q'], { stdin: jsonLines(indexed(1, 'spec.md')) });
    expect(run).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });
});
