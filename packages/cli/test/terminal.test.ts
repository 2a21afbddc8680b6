import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { indexed } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

const { namespace: NAMESPACE } = indexed(1, 'spec.md').payload;

/** It erases a screen, reverses what follows, and begins a line. */
const HOSTILE = 'a\u001b[2J\u0007\u009b\u202e\ninjected';
const ESCAPED = 'a\\u{1b}[2J\\u{7}\\u{9b}\\u{202e}\\u{a}injected';
// eslint-disable-next-line no-control-regex -- the control characters are what must not be there
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^injected/m;

const folder = temporaryFolder();
const missing = join(folder, HOSTILE);
const events = join(folder, 'events.jsonl');
writeFileSync(events, jsonLines(indexed(1, 'spec.md')));

describe('the name of a file that cannot be read or written', () => {
  test.each([
    [['validate', missing]],
    [['validate', '--format', 'json', missing]],
    [['validate', '--format', 'github', missing]],
    [['validate', '--format', 'junit', missing]],
    [['reduce', missing]],
    [['report', missing]],
    [['report', events, '-o', join(missing, 'report.html')]],
    [['reduce', events, '--checkpoint', join(missing, 'checkpoint')]],
    [['convert', '--to', '2.4', missing]],
    [['snapshot', missing]],
    [['drift', missing, events]],
    [['index', missing, '--namespace', JSON.stringify(NAMESPACE)]],
    [['index', folder, '--namespace', missing]],
    [['index', folder, '--manifest', missing, '--namespace', '{}']],
    [['index', folder, '--since', missing]],
    [['compat', missing, missing]],
    [['compat', folder, folder, '--approved', missing]],
    [['conformance', '--expected', missing]],
    [['schema', HOSTILE]],
    [[`--${HOSTILE}`]],
    [[HOSTILE]],
    [['validate', '--type', HOSTILE]],
    [['validate', '--max-line-mib', HOSTILE]],
  ])('does not control the terminal: dossier %j', async (args) => {
    const { exitCode, stdout, stderr } = await dossier(args);
    expect(exitCode).toBe(2);
    expect(stderr).not.toBe('');
    expect(`${stdout}${stderr}`).not.toMatch(RAW);
  });

  test('is shown with escapes', async () => {
    expect((await dossier(['reduce', missing])).stderr).toBe(
      `error: cannot read ${join(folder, ESCAPED)}: there is no such file or folder\n`,
    );
  });
});

describe('the content of a file', () => {
  const inside = mkdtempSync(join(folder, 'content-'));
  const file = join(inside, `${HOSTILE}.json`);
  writeFileSync(file, '{bad');

  test.each([
    [['index', folder, '--namespace', file]],
    [['index', folder, '--manifest', file, '--namespace', '{}']],
    [['compat', inside, inside]],
    [['compat', inside, inside, '--approved', file]],
    [['conformance', '--expected', file]],
  ])('that is no JSON does not control the terminal: dossier %j', async (args) => {
    const { exitCode, stdout, stderr } = await dossier(args);
    expect(exitCode).toBe(2);
    expect(`${stdout}${stderr}`).not.toMatch(RAW);
  });

  test('is escaped in JSON, and stays the same', async () => {
    const stdin = jsonLines({ ...indexed(1, 'spec.md'), event_id: HOSTILE });
    const { stdout } = await dossier(['validate', '--format', 'json'], { stdin });
    expect(stdout).not.toMatch(RAW);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ event_id: HOSTILE }] });
  });
});
