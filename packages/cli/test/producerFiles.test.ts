import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  canonicalJson,
  checkSnapshotHash,
  computeContentsHash,
  isMissionDossierState,
} from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { dossier } from './support/commandLine.js';
import { JOURNAL } from './support/databases.js';

const SCAN = 'test/producers/snapshot-latest.cli-3.2.7.json';
const BASELINE = 'test/producers/parity-baseline.cli-3.2.7.json';
const MISSION = '001-password-reset';
const NOT_PRESENT = 'notice: latin1.md is not part of the dossier: invalid_utf8\n';
const NAMESPACE = {
  project_uuid: '6f0e6c4e-4a35-4c5b-9a51-0d9b0e6d8a11',
  feature_slug: MISSION,
  target_branch: 'main',
  mission_key: 'software-dev',
  manifest_version: '1',
};

interface Scan {
  artifact_summaries: Record<string, unknown>[];
  [member: string]: unknown;
}
interface Baseline {
  baseline_key: Record<string, unknown>;
  [member: string]: unknown;
}

const scan = JSON.parse(readFileSync(SCAN, 'utf8')) as Scan;
const baseline = JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline;
const root = temporaryFolder();

/** A file with a value, in a folder of its own. */
function file(value: unknown, indent = 2): string {
  const path = join(mkdtempSync(join(root, 'file-')), 'file.json');
  writeFileSync(path, JSON.stringify(value, null, indent));
  return path;
}

async function stateOf(...args: readonly string[]): Promise<MissionDossierState> {
  const { stdout, exitCode } = await dossier(['reduce', ...args]);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as MissionDossierState;
}

const withNamespace = ['--namespace', JSON.stringify(NAMESPACE)];

describe('a saved scan', () => {
  test('is a state with the namespace of --namespace, of a baseline among the inputs, or of the one at its usual place', async () => {
    const state = await stateOf(SCAN, ...withNamespace);
    expect(isMissionDossierState(state)).toBe(true);
    expect(state.namespace).toEqual({ ...NAMESPACE, step_id: null });
    expect(await stateOf(SCAN, BASELINE)).toEqual(state);
    const mission = join(mkdtempSync(join(root, 'project-')), 'kitty-specs', MISSION);
    const project = join(mission, '../..');
    const copy = join(mission, '.kittify/dossiers', MISSION, 'snapshot-latest.json');
    const place = join(project, '.kittify/dossiers', MISSION, 'parity-baseline.json');
    for (const [from, to] of [
      [SCAN, copy],
      [BASELINE, place],
    ] as const) {
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(from, to);
    }
    expect(await stateOf(copy)).toEqual(state);
    const { stderr } = await dossier(['reduce', copy]);
    expect(stderr).toContain(`${copy}: notice: its baseline is ${place}\n`);
    const beside = join(mkdtempSync(join(root, 'beside-')), 'scan.json');
    copyFileSync(SCAN, beside);
    copyFileSync(BASELINE, join(beside, '../parity-baseline.json'));
    expect(await stateOf(beside)).toEqual(state);
  });

  test('has the artifacts that are present, and its snapshot', async () => {
    const state = await stateOf(SCAN, BASELINE);
    expect(Object.keys(state.artifacts)).toEqual(['meta.json', 'spec.md', 'tasks/WP01.md']);
    expect(state.artifacts['spec.md']).toEqual({
      identity: {
        mission_key: 'software-dev',
        path: 'spec.md',
        artifact_class: 'input',
        run_id: null,
        wp_id: null,
      },
      content_ref: {
        hash: 'f4521a48caa2fe402da1fa15e21d8df3de958cfea3f5c7601e261cc5061462d3',
        algorithm: 'sha256',
        size_bytes: 46,
        encoding: null,
      },
      indexed_at: '2026-11-29T15:14:38.778027+00:00',
      provenance: null,
      superseded: false,
      step_id: null,
    });
    expect(state.latest_snapshot).toEqual({
      snapshot_hash: scan['parity_hash_sha256'],
      artifact_count: 4,
      anomaly_count: 0,
      computed_at: '2026-11-29T15:14:38.817909+00:00',
      algorithm: 'sha256',
    });
    expect(checkSnapshotHash(state)?.matches).toBe(true);
    expect(state).toMatchObject({ anomalies: [], drift_history: [], event_count: 0 });
  });

  test('reports what is not present, and a baseline with another hash', async () => {
    const { stderr } = await dossier(['reduce', SCAN, BASELINE]);
    expect(stderr).toBe(
      `${SCAN}: ${NOT_PRESENT}` +
        `${SCAN}: notice: its hash is not that of the baseline; dossier drift compares them\n`,
    );
  });

  test('has no state without a namespace, but is shown', async () => {
    const json = await dossier(['reduce', SCAN]);
    expect(json.stdout).toBe('');
    expect(json.stderr).toBe(
      `${SCAN}: ${NOT_PRESENT}error: ${SCAN} has no state yet: of ${MISSION}, the project, branch, mission ` +
        'and manifest version are unknown: give --namespace or the baseline; --format text shows the dossier without them\n',
    );
    expect(json.exitCode).toBe(1);
    const text = await dossier(['reduce', '--format', 'text', SCAN]);
    expect(text.stdout).toContain(
      `${MISSION}\n  note   project, branch, mission and manifest version are unknown: give --namespace or the baseline\n`,
    );
    expect(text.stdout).toContain('spec.md');
    expect(text.exitCode).toBe(0);
    const page = await dossier(['report', SCAN]);
    expect(page.stdout).toContain('The project, branch, mission and manifest version are unknown');
    expect(page.stdout).toContain('This is a saved scan');
    expect(page.exitCode).toBe(0);
  });

  test('is found by its content: on one line, from a pipe', async () => {
    const state = await stateOf(SCAN, ...withNamespace);
    expect(await stateOf(file(scan, 0), ...withNamespace)).toEqual(state);
    const { stdout } = await dossier(['reduce', ...withNamespace], { stdin: readFileSync(SCAN) });
    expect(stdout).toBe(`${canonicalJson(state)}\n`);
  });

  test('of an older producer has a feature_slug, the class other and a bare hash', async () => {
    const { mission_slug: feature_slug, ...rest } = scan;
    const summaries = scan.artifact_summaries.map((each) => ({ ...each, artifact_class: 'other' }));
    const parity_hash_sha256 = computeContentsHash(await stateOf(SCAN, BASELINE));
    const old = { ...rest, feature_slug, artifact_summaries: summaries, parity_hash_sha256 };
    const state = await stateOf(file(old), ...withNamespace);
    expect(state.artifacts['spec.md']?.identity.artifact_class).toBe('runtime');
    expect(checkSnapshotHash(state)).toMatchObject({ form: 'contents', matches: true });
    const { stderr } = await dossier(['reduce', file(old), BASELINE]);
    expect(stderr).toContain('its hash has another form than that of the baseline');
  });

  test('can be compared and snapshotted', async () => {
    expect((await dossier(['drift', SCAN, SCAN, ...withNamespace])).exitCode).toBe(0);
    const { stdout } = await dossier(['snapshot', '--clock', '9', SCAN, ...withNamespace]);
    expect(JSON.parse(stdout)).toMatchObject({
      lamport_clock: 10,
      payload: { snapshot_hash: scan['parity_hash_sha256'] },
    });
    const refused = await dossier(['snapshot', SCAN]);
    expect(refused.stderr).toContain(`${SCAN} has no state yet`);
    expect(refused.exitCode).toBe(1);
  });

  test.each([
    [
      { ...scan, mission_slug: undefined },
      '1:1',
      'required property "mission_slug" or "feature_slug" is missing',
    ],
    [
      { ...scan, computed_at: 'yesterday' },
      '75:18',
      '/computed_at: found "yesterday", expected a date-time with an offset',
    ],
    [
      { ...scan, total_artifacts: -1 },
      '4:22',
      '/total_artifacts: found -1, expected a number of at least 0',
    ],
    [
      { ...scan, artifact_summaries: [{ ...scan.artifact_summaries[1], content_hash_sha256: '' }] },
      '18:5',
      '/artifact_summaries/0: required property "content_hash_sha256" is missing',
    ],
    [
      { ...scan, artifact_summaries: [scan.artifact_summaries[1], scan.artifact_summaries[1]] },
      '35:24',
      '/artifact_summaries/1/relative_path: another artifact has the same path',
    ],
  ])('with an error is reported with its place (%#)', async (value, place, message) => {
    const path = file(value);
    for (const command of ['validate', 'reduce']) {
      const { stdout, stderr, exitCode } = await dossier([command, path]);
      expect(stdout + stderr).toContain(`${path}:${place}: error: ${message}\n`);
      expect(exitCode).toBe(1);
    }
  });

  test('with an error is counted with those of events', async () => {
    const path = file({ ...scan, total_artifacts: -1 });
    const { stdout, stderr } = await dossier(['list', '-', path], { stdin: '{' });
    expect(stderr.match(/^invalid: .*$/gm)).toEqual(['invalid: 2 errors in the input']);
    expect(stdout).toBe('no missions\n');
  });

  test('is valid by its own schema', async () => {
    const { stdout, exitCode } = await dossier(['validate', SCAN, BASELINE]);
    expect(stdout).toBe('valid: 2 records in 2 files\n');
    expect(exitCode).toBe(0);
  });

  test('is no stream of events', async () => {
    const mixed = await dossier(['reduce', SCAN, JOURNAL]);
    expect(mixed.stderr).toContain('expected only events, or one saved scan and its baseline\n');
    expect(mixed.exitCode).toBe(2);
    const converted = await dossier(['convert', '--to', '3.0', SCAN]);
    expect(converted.stderr).toContain('this is a saved scan, expected events');
    expect(converted.exitCode).toBe(1);
  });

  test('must be of the mission of the namespace', async () => {
    const other = JSON.stringify({ ...NAMESPACE, feature_slug: '002' });
    const { stderr, exitCode } = await dossier(['reduce', SCAN, '--namespace', other]);
    expect(stderr).toContain(`is a scan of ${MISSION}, but the namespace is of 002\n`);
    expect(exitCode).toBe(2);
  });
});

describe('a parity baseline', () => {
  test('alone is shown, and has no state', async () => {
    const text = await dossier(['reduce', '--format', 'text', BASELINE]);
    expect(text.stdout).toContain(
      `${MISSION} parity baseline\n  mission   software-dev, into main\n`,
    );
    expect(text.stdout).toContain(
      `${String(baseline['parity_hash_sha256'])}, of paths and contents\n`,
    );
    const json = await dossier(['reduce', BASELINE]);
    expect(json.stderr).toContain(
      'is a parity baseline, which lists no artifacts, so it has no state',
    );
    expect(json.exitCode).toBe(1);
    expect((await dossier(['report', BASELINE])).stdout).toContain('This is a parity baseline');
  });

  test.each([
    ['sha256: and paths', (state: MissionDossierState) => checkSnapshotHash(state)?.computed],
    ['contents alone', computeContentsHash],
  ])('is compared by its hash, in the form of it: %s', async (_, hashOf) => {
    const hash = hashOf(await stateOf(SCAN, BASELINE));
    const same = file({ ...baseline, parity_hash_sha256: hash });
    const run = await dossier(['drift', same, SCAN, ...withNamespace]);
    expect(run.stdout).toContain(
      `no drift: 3 artifacts with the hash of the baseline\n  baseline  ${hash ?? ''}\n`,
    );
    expect(run.exitCode).toBe(0);
    const other = file({ ...baseline, parity_hash_sha256: hash?.replace(/.{8}$/, '00000000') });
    const drifted = await dossier(['drift', other, SCAN, ...withNamespace]);
    expect(drifted.stdout).toContain('drifted: the artifacts have another hash\n');
    expect(drifted.exitCode).toBe(1);
  });

  test('completes the namespace of the scan that it is compared with', async () => {
    const { stdout, stderr, exitCode } = await dossier(['drift', BASELINE, SCAN]);
    expect(stdout).toContain('drifted: the artifacts have another hash\n');
    expect(stderr).not.toContain('its hash is not that of the baseline');
    expect(exitCode).toBe(1);
  });

  test('with a hash of an unknown form is not comparable, and has not drifted', async () => {
    const path = file({ ...baseline, parity_hash_sha256: 'md5:1234' });
    const { stdout, stderr, exitCode } = await dossier(['drift', path, JOURNAL]);
    expect(stdout).toBe('');
    expect(stderr).toContain('is not comparable: its hash md5:1234 has an unknown form');
    expect(exitCode).toBe(2);
  });

  test('of another namespace is not comparable', async () => {
    const key = { ...baseline.baseline_key, target_branch: 'next' };
    const path = file({ ...baseline, baseline_key: key });
    const { stderr, exitCode } = await dossier(['drift', path, JOURNAL]);
    expect(stderr).toContain(
      'dossiers of different namespaces cannot be compared; they differ in target_branch',
    );
    expect(exitCode).toBe(2);
  });

  test('with another version of the manifest has drifted', async () => {
    const key = { ...baseline.baseline_key, manifest_version: '0' };
    const path = file({ ...baseline, baseline_key: key });
    const { stdout, exitCode } = await dossier(['drift', path, JOURNAL]);
    expect(stdout).toContain('manifest version changed, 0 → 1\n');
    expect(exitCode).toBe(1);
  });

  test('cannot be the current dossier, or give drift events', async () => {
    const current = await dossier(['drift', JOURNAL, BASELINE]);
    expect(current.stderr).toContain(
      'is a parity baseline, which lists no artifacts; expected events',
    );
    expect(current.exitCode).toBe(2);
    const json = await dossier(['drift', '--format', 'json', BASELINE, JOURNAL]);
    expect(json.stderr).toContain('cannot make drift events from');
    expect(json.exitCode).toBe(2);
  });

  test('of an older producer has a feature_slug and a mission_key', async () => {
    const { mission_slug, mission_type, ...rest } = baseline.baseline_key;
    const key = { ...rest, feature_slug: mission_slug, mission_key: mission_type };
    const path = file({ ...baseline, baseline_key: key });
    expect(await stateOf(SCAN, path)).toEqual(await stateOf(SCAN, BASELINE));
  });

  test('with an error is reported with its place', async () => {
    const path = file({
      ...baseline,
      baseline_key: { ...baseline.baseline_key, mission_type: null },
    });
    const { stdout, exitCode } = await dossier(['validate', path]);
    expect(stdout).toContain(
      `${path}:2:19: error: /baseline_key: required property "mission_type" or "mission_key" is missing\n`,
    );
    expect(exitCode).toBe(1);
  });
});
