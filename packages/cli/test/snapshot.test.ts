import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  canonicalJson,
  computeContentsHash,
  computeSnapshotHash,
  reduceMissionDossier,
  validateEvent,
} from 'mission-dossier-contracts';
import type { MissionDossierSnapshotComputedEvent } from 'mission-dossier-contracts';
import { drift, indexed, missing, NAMESPACE, snapshot } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { shell } from 'test-support/shell.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

const NOW = '2026-03-01T00:00:00.000Z';
const CORRELATION = '01KJ08Q7Y11XVPXHMVF0RGDF20';

const events = [indexed(1, 'spec.md'), missing(5, 'plan.md'), drift(6)];
const stdin = jsonLines(...events);
const state = reduceMissionDossier(events);
const folder = temporaryFolder();

/** The event that a run printed. */
function eventOf({ stdout }: { readonly stdout: string }): MissionDossierSnapshotComputedEvent {
  expect(stdout).toMatch(/^[^\n]+\n$/);
  return JSON.parse(stdout) as MissionDossierSnapshotComputedEvent;
}

describe('dossier snapshot', () => {
  test('prints the snapshot event as one line of canonical JSON', async () => {
    const run = await dossier(['snapshot'], { stdin, now: NOW });
    const event = eventOf(run);
    expect(validateEvent(event).issues).toEqual([]);
    expect(event).toMatchObject({
      event_type: 'MissionDossierSnapshotComputed',
      aggregate_id: 'mission/008-mission-dossier',
      lamport_clock: 7,
      node_id: 'dossier-cli',
      timestamp: NOW,
      payload: {
        snapshot_hash: computeSnapshotHash(state),
        artifact_count: 1,
        anomaly_count: 1,
        computed_at: NOW,
      },
    });
    expect(run).toEqual({ exitCode: 0, stdout: `${canonicalJson(event)}\n`, stderr: '' });
    expect(reduceMissionDossier([...events, event]).parity_status).toBe('clean');
  });

  test('fails if an event has used up the clock, and names it', async () => {
    const last = { ...indexed(9, 'b'), lamport_clock: Number.MAX_SAFE_INTEGER };
    const used = jsonLines(indexed(1, 'a'), last, indexed(10, 'c'));
    const run = await dossier(['snapshot'], { stdin: used });
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(
      `error: <stdin>:2: the event "${last.event_id}" has the lamport_clock 9007199254740991; `,
    );
  });

  test('uses --node-id, --correlation-id and --clock', async () => {
    const options = ['--node-id', 'laptop', '--correlation-id', CORRELATION, '--clock', '40'];
    const event = eventOf(await dossier(['snapshot', ...options], { stdin }));
    expect(event).toMatchObject({
      node_id: 'laptop',
      correlation_id: CORRELATION,
      lamport_clock: 41,
    });
    expect(eventOf(await dossier(['snapshot', '--clock', '2'], { stdin })).lamport_clock).toBe(7);
  });

  test('has a clock above those of other event types', async () => {
    const other = { event_id: 'x', event_type: 'WPStatusChanged', lamport_clock: 70 };
    const event = eventOf(await dossier(['snapshot'], { stdin: jsonLines(...events, other) }));
    expect(event.lamport_clock).toBe(71);
  });

  test('says what is beside a clean parity before it', async () => {
    const other = snapshot(9);
    const { stdout } = await dossier(['snapshot', '--format', 'text'], {
      stdin: jsonLines(...events, other),
    });
    expect(stdout).toContain(
      '  parity   clean, but the artifacts do not hash to the latest snapshot, and 1 anomaly is active\n',
    );
  });

  test('shows the hash and the dossier on a terminal', async () => {
    const { stdout } = await dossier(['snapshot'], { stdin, isTerminal: true });
    expect(stdout).toBe(
      [
        `008-mission-dossier ${computeSnapshotHash(state)}`,
        '  mission  software-dev, into 2.x',
        '  project  7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e, manifest version 1.0.0',
        '  holds    1 artifact, 1 anomaly',
        '  parity   drifted',
        '  latest   there is no snapshot yet',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['the same, 7 days ago\n', computeSnapshotHash(state)],
    ['abab\\u{1b}, 7 days ago\n           not comparable: ', 'abab\u001b'],
    [
      `${computeContentsHash(state)}, 7 days ago\n           hash of contents alone, as older producers ` +
        'compute it; the artifacts hash to it\n',
      computeContentsHash(state),
    ],
    [`; the artifacts do not hash to it: ${computeSnapshotHash(state)}\n`, computeSnapshotHash([])],
  ])('compares the snapshot with the latest one: %j', async (expected, snapshot_hash) => {
    const latest = snapshot(7, { snapshot_hash });
    const run = await dossier(['snapshot', '--format', 'text'], {
      stdin: jsonLines(...events, latest),
    });
    expect(run.stdout).toContain(expected);
  });

  test('reports invalid events, prints the snapshot of the others, and exits with 1', async () => {
    const bad = { ...events[0], event_id: CORRELATION, node_id: '' };
    const run = await dossier(['snapshot'], { stdin: jsonLines(...events, bad) });
    expect(run.stderr).toContain('<stdin>:4:');
    expect(run.stderr).toContain('invalid: 1 error in the input\n');
    expect(eventOf(run).payload.artifact_count).toBe(1);
    expect(run.exitCode).toBe(1);
  });

  test('reports that there is no dossier without a namespace, and exits with 1', async () => {
    expect(await dossier(['snapshot'], { stdin: '' })).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        'error: <stdin> has no event with a readable namespace: there is no dossier to take a snapshot of\n',
    });
  });

  test('reports mixed namespaces, and exits with 1', async () => {
    const other = indexed(9, 'a', { namespace: { ...NAMESPACE, target_branch: 'main' } });
    const run = await dossier(['snapshot'], { stdin: jsonLines(...events, other) });
    expect(run.stderr).toContain('the stream mixes two namespaces');
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
  });

  test('needs --clock for a saved state', async () => {
    const saved = canonicalJson(state);
    const run = await dossier(['snapshot'], { stdin: saved });
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(
      /^error: <stdin> is a saved state, scan or checkpoint, .* expected --clock, with the highest clock/,
    );
    const event = eventOf(await dossier(['snapshot', '--clock', '6'], { stdin: saved }));
    expect(event).toMatchObject({
      lamport_clock: 7,
      payload: { snapshot_hash: computeSnapshotHash(state) },
    });
    expect(await dossier(['snapshot', '--format', 'text'], { stdin: saved })).toMatchObject({
      exitCode: 0,
    });
  });

  test.each([
    [['--node-id', ''], '/node_id: found an empty string'],
    [['--correlation-id', 'run'], '/correlation_id: found "run"'],
    [['--clock', String(2 ** 53 - 1)], '/lamport_clock: found 9007199254740992'],
    [['--clock', String(2 ** 53)], 'It must be a whole number from 0 to 2^53 - 1.'],
    [['--clock', '-1'], 'It must be a whole number'],
    [['--clock', ''], 'It must be a whole number'],
  ])('exits with 2 for %j', async (options, message) => {
    const run = await dossier(['snapshot', ...options], { stdin });
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(message);
  });
});

describe('a snapshot that is appended to its stream', () => {
  test.each([
    ['lines', jsonLines(...events)],
    ['a last line without a line feed', jsonLines(...events).trimEnd()],
  ])('makes it clean: %s', (name, text) => {
    const file = join(folder, `${name.length}.jsonl`);
    writeFileSync(file, text);
    const { status, stderr } = shell(`$DOSSIER snapshot '${file}' >> '${file}'`);
    expect([status, stderr]).toEqual([0, '']);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const all = lines.map((line) => JSON.parse(line) as unknown);
    expect(all).toHaveLength(4);
    expect(reduceMissionDossier(all)).toMatchObject({ parity_status: 'clean', event_count: 4 });
  });
});
