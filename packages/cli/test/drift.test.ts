import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  canonicalJson,
  computeContentsHash,
  computeSnapshotHash,
  isMissionDossierEvent,
  reduceMissionDossier,
} from 'mission-dossier-contracts';
import type { MissionDossierParityDriftDetectedEvent } from 'mission-dossier-contracts';
import { HASH, indexed, missing, NAMESPACE, snapshot } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { shell } from 'test-support/shell.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';

const folder = temporaryFolder();

/** A file with a text. */
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const OTHER = { content_ref: { hash: 'cd'.repeat(32), algorithm: 'sha256' } };
const PREFIXED = { content_ref: { hash: `sha256:${HASH}`, algorithm: 'sha256' } };

const server = [
  indexed(1, 'spec.md'),
  indexed(2, 'gone.md'),
  indexed(3, 'prefixed.md'),
  missing(30, 'plan.md'),
];
const local = [
  indexed(1, 'spec.md', OTHER),
  indexed(2, 'a\u001b[31m\n.md'),
  indexed(3, 'prefixed.md', PREFIXED),
  missing(4, 'tasks.md', { manifest_step: 'implement' }),
];
const baseline = file('server.jsonl', jsonLines(...server));
const current = file('local.jsonl', jsonLines(...local));
const [expectedHash, actualHash] = [server, local].map((events) =>
  computeSnapshotHash(reduceMissionDossier(events)),
);

/** The events that a run printed. */
function eventsOf({ stdout }: { readonly stdout: string }) {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MissionDossierParityDriftDetectedEvent);
}

describe('dossier drift', () => {
  test('shows people the verdict, both hashes, and all that differs', async () => {
    const { exitCode, stdout, stderr } = await dossier(['drift', baseline, current]);
    expect(stdout).toBe(
      [
        'drifted: 1 artifact added, 1 artifact removed, 2 artifacts mutated, 1 anomaly introduced, 1 anomaly resolved',
        `  baseline  ${expectedHash}`,
        `  current   ${actualHash}`,
        '',
        'artifact_added (1)',
        '  a\\u{1b}[31m\\u{a}.md  output  abababababab',
        '  → Index it on the side of the baseline, or take a new snapshot to accept it.',
        '',
        'artifact_removed (1)',
        '  gone.md  output  abababababab',
        '  → Index it on the current side, or take a new snapshot to do without it.',
        '',
        'artifact_mutated (2)',
        `  prefixed.md  output  ${HASH} → sha256:${HASH}`,
        '  spec.md      output  abababababab → cdcdcdcdcdcd',
        '  → Index one version on both sides, or take a new snapshot to accept the current one.',
        '',
        'anomaly_introduced (1)',
        '  tasks.md  output  required by step implement',
        '  → Add what is missing and index it, or take a new snapshot to accept it.',
        '',
        'anomaly_resolved (1)',
        '  plan.md  output  required always',
        '  → Index what is there on the side of the baseline, or take a new snapshot to accept the current dossier.',
        '',
      ].join('\n'),
    );
    expect([exitCode, stderr]).toEqual([1, '']);
  });

  test('says what the latest snapshots have to do with the artifacts', async () => {
    const state = reduceMissionDossier([indexed(1, 'spec.md')]);
    const withSnapshot = (name: string, snapshot_hash: string) =>
      file(name, jsonLines(indexed(1, 'spec.md'), snapshot(2, { snapshot_hash })));
    const older = withSnapshot('older-form.jsonl', computeContentsHash(state));
    const newer = withSnapshot('newer-form.jsonl', computeSnapshotHash([]));
    const { stdout, exitCode } = await dossier(['drift', older, newer]);
    const hash = computeSnapshotHash(state);
    expect(stdout).toBe(
      [
        'no drift: 1 artifact, 0 anomalies on both sides',
        `  baseline  ${hash}`,
        '            latest snapshot: hash of contents alone, as older producers compute it; the artifacts hash to it',
        `  current   ${hash}`,
        `            latest snapshot: hash of paths and contents; the artifacts do not hash to it: ${hash}`,
        '',
      ].join('\n'),
    );
    expect(exitCode).toBe(0);
  });

  test('notes that the content hashes of work packages may not be comparable', async () => {
    const note = 'hashes some fields of tasks/WP*.md';
    const run = (path: string) =>
      dossier([
        'drift',
        file('producer.jsonl', jsonLines(indexed(1, path))),
        file('folder.jsonl', jsonLines(indexed(1, path, OTHER))),
      ]);
    expect((await run('tasks/WP01-reset.md')).stdout).toContain(note);
    expect((await run('tasks/README.md')).stdout).not.toContain(note);
  });

  test('reports another manifest version', async () => {
    const namespace = { ...NAMESPACE, manifest_version: '2.0.0' };
    const newer = file('newer.jsonl', jsonLines(indexed(1, 'spec.md', { namespace })));
    const older = file('older.jsonl', jsonLines(indexed(1, 'spec.md')));
    const { stdout } = await dossier(['drift', older, newer]);
    expect(stdout).toContain('drifted: manifest version changed\n');
    expect(stdout).toContain('manifest_version_changed (1)\n  1.0.0 → 2.0.0\n');
    const [event] = eventsOf(await dossier(['drift', '--format', 'json', older, newer]));
    expect(event?.payload.namespace.manifest_version).toBe('2.0.0');
  });

  test('shows all of a long list', async () => {
    const many = Array.from({ length: 40 }, (_, i) => indexed(i, `many/${i}.md`));
    const { stdout } = await dossier(['drift', baseline, file('many.jsonl', jsonLines(...many))]);
    expect(stdout.match(/^ {2}many\//gm)).toHaveLength(40);
  });

  test('reports no drift for the same dossier, and exits with 0', async () => {
    const run = await dossier(['drift', baseline, '-'], {
      stdin: jsonLines(...server.toReversed()),
    });
    expect(run).toEqual({
      exitCode: 0,
      stdout: `no drift: 3 artifacts, 1 anomaly on both sides\n  baseline  ${expectedHash}\n  current   ${expectedHash}\n`,
      stderr: '',
    });
    expect(await dossier(['drift', '--format', 'json', baseline, baseline])).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('uses colours only if the output has colours', async () => {
    expect((await dossier(['drift', baseline, current])).stdout).not.toContain('\u001b');
    const { stdout } = await dossier(['drift', baseline, current], { colors: true });
    expect(stdout).toContain('\u001b[31mdrifted:\u001b[39m');
  });

  test('accepts a saved state on either side', async () => {
    const saved = file('saved.json', `${canonicalJson(reduceMissionDossier(server))}\n`);
    const fromStream = await dossier(['drift', baseline, current]);
    expect(await dossier(['drift', saved, current])).toEqual(fromStream);
    expect(await dossier(['drift', baseline, saved])).toMatchObject({ exitCode: 0 });
  });
});

describe('dossier drift --format json', () => {
  test('prints an event for each kind, with one correlation id and clocks above all that were read', async () => {
    const now = '2026-03-01T00:00:00.000Z';
    const run = await dossier(['drift', '--format', 'json', baseline, current], { now });
    const events = eventsOf(run);
    expect(events.every(isMissionDossierEvent)).toBe(true);
    expect(events.map(({ lamport_clock, payload }) => [lamport_clock, payload.drift_kind])).toEqual(
      [
        [31, 'artifact_added'],
        [32, 'artifact_removed'],
        [33, 'artifact_mutated'],
        [34, 'anomaly_introduced'],
        [35, 'anomaly_resolved'],
      ],
    );
    expect(new Set(events.map(({ correlation_id }) => correlation_id)).size).toBe(1);
    for (const { payload, timestamp, node_id } of events)
      expect([
        payload.expected_hash,
        payload.actual_hash,
        payload.detected_at,
        timestamp,
        node_id,
      ]).toEqual([expectedHash, actualHash, now, now, 'dossier-cli']);
    expect([run.exitCode, run.stderr]).toEqual([1, '']);
    expect(reduceMissionDossier([...local, ...events]).parity_status).toBe('drifted');
  });

  test('needs --clock if the current side is a saved state', async () => {
    const saved = file('state.json', canonicalJson(reduceMissionDossier(local)));
    const run = await dossier(['drift', '--format', 'json', baseline, saved]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('state.json is a saved state');
    const withClock = await dossier(['drift', '--format', 'json', '--clock', '7', baseline, saved]);
    expect(eventsOf(withClock)[0]?.lamport_clock).toBe(31);
    const alone = await dossier(['drift', '--format', 'json', '--clock', '7', saved, current]);
    expect(alone).toMatchObject({ exitCode: 0, stdout: '' });
  });

  test('makes the current stream drifted when it is appended; a snapshot makes it clean', () => {
    const stream = file('story.jsonl', jsonLines(...local).trimEnd());
    const status = () => shell(`$DOSSIER reduce --format text '${stream}' | head -1`).stdout;
    expect(
      shell(`$DOSSIER drift --format json '${baseline}' '${stream}' >> '${stream}'`),
    ).toMatchObject({
      status: 1,
      stderr: '',
    });
    expect(status()).toMatch(/^\[DRIFTED\] /);
    expect(shell(`$DOSSIER snapshot '${stream}' >> '${stream}'`)).toMatchObject({ status: 0 });
    expect(status()).toMatch(/^\[CLEAN\] /);
    expect(readFileSync(stream, 'utf8').trimEnd().split(/\n+/)).toHaveLength(local.length + 6);
  });
});

describe('dossier drift fails', () => {
  test('because of two namespaces, shows both, field by field, and exits with 2', async () => {
    const elsewhere = indexed(1, 'a', { namespace: { ...NAMESPACE, target_branch: 'main' } });
    const run = await dossier(['drift', baseline, file('elsewhere.jsonl', jsonLines(elsewhere))]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(
      /^error: dossiers of different namespaces cannot be compared; they differ in target_branch\n/,
    );
    expect(run.stderr).toContain(
      '  ≠  target_branch     2.x                                   main\n',
    );
  });

  test('because a stream mixes namespaces, and exits with 2', async () => {
    const mixed = jsonLines(
      ...server,
      indexed(9, 'a', { namespace: { ...NAMESPACE, step_id: 'x' } }),
    );
    for (const files of [
      [baseline, '-'],
      ['-', current],
    ]) {
      const run = await dossier(['drift', ...files], { stdin: mixed });
      expect(run).toMatchObject({ exitCode: 2, stdout: '' });
      expect(run.stderr).toContain('the stream mixes two namespaces');
    }
  });

  test.each([
    ['both are standard input', ['-', '-'], 'only one of the two dossiers can be standard input'],
    ['a file does not exist', [join(folder, 'none'), '-'], 'there is no such file or folder'],
    ['a side is missing', [baseline], "missing required argument 'current'"],
  ])('because %s, and exits with 2', async (_, files, message) => {
    const run = await dossier(['drift', ...files]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(message);
  });
});

test('invalid events are reported, and the exit code is 1 even without drift', async () => {
  const bad = { ...server[0], event_id: '01KJ08Q7Y11XVPXHMVF0RGDF29', node_id: '' };
  const run = await dossier(['drift', baseline, '-'], { stdin: jsonLines(...server, bad) });
  expect(run.stdout).toMatch(/^no drift: /);
  expect(run.stderr).toContain('<stdin>:5:');
  expect(run.exitCode).toBe(1);
});

describe('dossier drift: input that is not a dossier', () => {
  const truncated = jsonLines(...server).slice(0, -20);
  const empty = file('empty.jsonl', '');

  test('makes no events from input with errors, which would be reported as drift', async () => {
    const run = await dossier(['drift', '--format', 'json', '-', current], { stdin: truncated });
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('error: cannot make drift events from input with errors');
  });

  test.each([
    ['a damaged file', 'hello', 'text'],
    ['a damaged state', '{"artifacts":{', 'json'],
    ['a truncated event', jsonLines(server[0]).slice(0, 80), 'text'],
  ])('rejects %s', async (_, stdin, format) => {
    const run = await dossier(['drift', '--format', format, '-', current], { stdin });
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('<stdin> has no event with a readable namespace');
  });

  test('rejects two empty files', async () => {
    expect(await dossier(['drift', empty, '-'])).toMatchObject({ exitCode: 2, stdout: '' });
  });

  test('writes a notice if one side is empty', async () => {
    const run = await dossier(['drift', empty, current]);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toBe(
      `${empty}: notice: has no event with a readable namespace; it counts as an empty dossier\n`,
    );
  });
});
