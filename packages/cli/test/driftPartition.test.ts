import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isMissionDossierEvent } from 'mission-dossier-contracts';
import type { MissionDossierParityDriftDetectedEvent } from 'mission-dossier-contracts';
import { indexed, NAMESPACE } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

const folder = temporaryFolder();

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const of = (feature_slug: string, more: object = {}) => ({
  namespace: { ...NAMESPACE, feature_slug, ...more },
});
const same = [indexed(1, 'a.md', of('same'))];
const server = [
  ...same,
  indexed(2, 'gone.md', of('drifted')),
  indexed(3, 'a.md', of('only-here')),
  indexed(4, 'a.md', of('renewed', { manifest_version: '1.0.0' })),
];
const local = [
  ...same,
  indexed(5, 'new.md', of('drifted')),
  indexed(6, 'a.md', of('only\u001b-there')),
  indexed(7, 'a.md', of('renewed', { manifest_version: '2.0.0' })),
];
const baseline = file('server.jsonl', jsonLines(...server));
const current = file('local.jsonl', jsonLines(...local));
const partition = (...args: string[]) => dossier(['drift', '--partition', ...args]);

function eventsOf(stdout: string) {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MissionDossierParityDriftDetectedEvent);
}

describe('dossier drift --partition', () => {
  test('shows the missions that have drifted, and those that only one side has', async () => {
    const { exitCode, stdout, stderr } = await partition(baseline, current);
    const details = `(mission software-dev, into 2.x; project ${NAMESPACE.project_uuid}, manifest version 1.0.0)`;
    expect(stdout.split('\n').filter((line) => !/^ .*sha256:|→|^$/.test(line))).toEqual([
      'drifted',
      '  mission  software-dev, into 2.x',
      `  project  ${NAMESPACE.project_uuid}, manifest version 1.0.0`,
      'drifted: 1 artifact added, 1 artifact removed',
      'artifact_added (1)',
      '  new.md  output  abababababab',
      'artifact_removed (1)',
      '  gone.md  output  abababababab',
      'renewed',
      '  mission  software-dev, into 2.x',
      `  project  ${NAMESPACE.project_uuid}, manifest version 2.0.0`,
      'drifted: manifest version changed',
      'manifest_version_changed (1)',
      `only in ${baseline}: only-here ${details}`,
      `only in ${current}: only\\u{1b}-there ${details}`,
      `5 missions: 2 drifted, 1 without drift, 1 only in ${baseline}, 1 only in ${current}`,
    ]);
    expect([exitCode, stderr]).toEqual([1, '']);
  });

  test('exits with 0 if all missions are the same', async () => {
    const run = await partition(baseline, file('again.jsonl', jsonLines(...server.toReversed())));
    expect(run).toEqual({
      exitCode: 0,
      stdout: '4 missions: 0 drifted, 4 without drift\n',
      stderr: '',
    });
  });

  test('exits with 1 if only the missions of one side differ', async () => {
    const run = await partition(file('same.jsonl', jsonLines(...same)), baseline);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('4 missions: 0 drifted, 1 without drift, 3 only in ');
  });

  test('does not pair missions if several versions of a manifest could be meant', async () => {
    const twice = [
      indexed(8, 'a.md', of('renewed', { manifest_version: '3.0.0' })),
      indexed(9, 'a.md', of('renewed', { manifest_version: '4.0.0' })),
    ];
    const { stdout } = await partition(baseline, file('twice.jsonl', jsonLines(...twice)));
    expect(stdout).toMatch(/^6 missions: 0 drifted, 0 without drift, 4 only in .*, 2 only in /m);
  });

  test('prints drift events for all missions, with clocks above all, of one run', async () => {
    const open = file('open.jsonl', jsonLines(...local).trimEnd());
    const { exitCode, stdout, stderr } = await partition('--format', 'json', baseline, open);
    expect(stdout.startsWith('\n{')).toBe(true);
    const events = eventsOf(stdout);
    expect(
      events.map(({ payload }) => [payload.namespace.feature_slug, payload.drift_kind]),
    ).toEqual([
      ['drifted', 'artifact_added'],
      ['drifted', 'artifact_removed'],
      ['renewed', 'manifest_version_changed'],
    ]);
    expect(events.every((event) => isMissionDossierEvent(event))).toBe(true);
    expect(events.map(({ lamport_clock }) => lamport_clock)).toEqual([8, 9, 10]);
    expect(new Set(events.map(({ correlation_id }) => correlation_id)).size).toBe(1);
    expect(stderr).toMatch(
      /^only in .*server\.jsonl: only-here \(.*\nonly in .*open\.jsonl: only\\u\{1b\}-there \(.*\n$/,
    );
    expect(exitCode).toBe(1);
  });

  test('needs a clock for events if the current side has none', async () => {
    const states = file('states.jsonl', (await dossier(['reduce', '--partition', current])).stdout);
    const args = ['--format', 'json', baseline, states];
    expect(await partition(...args)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('expected --clock, with the highest clock so far'),
    });
    const { stdout } = await partition('--clock', '100', ...args);
    expect(eventsOf(stdout)[0]?.lamport_clock).toBe(101);
    expect((await partition(states, current)).exitCode).toBe(0);
  });

  test('reports invalid events, and makes no drift events then', async () => {
    const bad = file('bad.jsonl', `${jsonLines(...server)}{}\n{`);
    const text = await partition(baseline, bad);
    expect(text.stdout).toContain('4 missions: 0 drifted, 4 without drift');
    expect(text.stderr).toContain('invalid: 1 error in the input\n');
    expect(text.exitCode).toBe(1);
    const json = await partition('--format', 'json', baseline, bad);
    expect(json).toMatchObject({ exitCode: 2, stdout: '' });
    expect(json.stderr).toContain('cannot make drift events from input with errors');
  });

  test.each([
    ['both sides are empty', '', ''],
    ['one side has errors alone', '{', jsonLines(...same)],
  ])('cannot compare if %s', async (_, one, other) => {
    const run = await partition(file('one.jsonl', one), file('other.jsonl', other));
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('there is nothing to compare');
  });

  test('cannot compare a scan whose namespace is unknown', async () => {
    const scan = 'test/producers/snapshot-latest.cli-3.2.7.json';
    const { exitCode, stderr } = await partition(scan, baseline);
    expect(stderr).toContain('of "001-password-reset", the project, branch, mission and manifest');
    expect(exitCode).toBe(2);
  });

  test('selects one mission of both sides', async () => {
    const { stdout } = await partition('--mission', 'drifted', baseline, current);
    expect(stdout).toContain('1 mission: 1 drifted, 0 without drift\n');
  });
});
