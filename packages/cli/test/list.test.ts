import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  computeContentsHash,
  computeSnapshotHash,
  reduceMissionDossier,
} from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import { stream as anyStream } from 'test-support/events.js';
import { drift, indexed, missing, NAMESPACE, snapshot, TIME } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { tries } from 'test-support/searches.js';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { isListedMission, isMissionList } from '../src/generated/guards.js';
import type { ListedMission, MissionList } from '../src/generated/types.js';
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
const hashOf = (...events: object[]) => computeSnapshotHash(reduceMissionDossier(events));

const clean = [
  indexed(1, 'a.md', of('clean')),
  snapshot(2, { ...of('clean'), snapshot_hash: hashOf(indexed(1, 'a.md')) }),
];
const drifted = [snapshot(3, of('drifted')), drift(4, of('drifted'))];
const mismatch = [
  indexed(5, 'a.md', of('mismatch')),
  snapshot(6, { ...of('mismatch'), snapshot_hash: computeContentsHash([]) }),
];
const anomalies = [
  missing(8, 'a.md', of('anomalies')),
  missing(9, 'b.md', of('anomalies')),
  snapshot(7, { ...of('anomalies'), snapshot_hash: hashOf() }),
];
const unknown = [indexed(10, 'a.md', of('unknown')), indexed(11, 'b.md', of('unknown'))];
const all = [...clean, ...unknown, ...anomalies, ...mismatch, ...drifted];
const mixed = file('mixed.jsonl', jsonLines(...all));

async function listOf(...args: string[]): Promise<MissionList> {
  const { stdout } = await dossier(['list', '--format', 'json', ...args]);
  const list: unknown = JSON.parse(stdout);
  expect(isMissionList.issuesOf(list)).toEqual([]);
  return list as MissionList;
}

async function slugsOf(...args: string[]): Promise<string[]> {
  return (await listOf(...args)).missions.map(({ mission_slug }) => mission_slug);
}

function rowsOf(stdout: string): ListedMission[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ListedMission);
}

describe('dossier list', () => {
  test('has a row for each mission, the worst first, and counts them', async () => {
    const { missions, ...counts } = await listOf(mixed);
    expect(counts).toEqual({
      total: 5,
      drifted: 1,
      hash_mismatches: 2,
      with_anomalies: 1,
      unknown: 1,
      errors: 0,
    });
    const base = { ...NAMESPACE, step_id: null };
    const { project_uuid, target_branch, mission_key, manifest_version, step_id } = base;
    const namespace = { project_uuid, target_branch, mission_key, manifest_version, step_id };
    const row = (mission_slug: string, fields: object) => ({
      mission_slug,
      ...namespace,
      parity_status: 'clean',
      artifact_count: 0,
      active_anomalies: 0,
      drift_count: 0,
      latest_snapshot_at: TIME,
      snapshot_hash_form: 'paths-and-contents',
      snapshot_hash_matches: true,
      event_count: 2,
      work_packages: null,
      rejected_transitions: null,
      last_event_at: TIME,
      ...fields,
    });
    const last = (clock: number) => ({ last_event_id: indexed(clock, '').event_id });
    expect(missions).toEqual([
      row('drifted', {
        parity_status: 'drifted',
        drift_count: 1,
        snapshot_hash_form: 'contents',
        snapshot_hash_matches: false,
        ...last(4),
      }),
      row('mismatch', {
        artifact_count: 1,
        snapshot_hash_form: 'contents',
        snapshot_hash_matches: false,
        ...last(6),
      }),
      row('anomalies', { active_anomalies: 2, event_count: 3, ...last(9) }),
      row('unknown', {
        parity_status: 'unknown',
        artifact_count: 2,
        latest_snapshot_at: null,
        snapshot_hash_form: null,
        snapshot_hash_matches: null,
        ...last(11),
      }),
      row('clean', { artifact_count: 1, ...last(2) }),
    ]);
  });

  test('does not count artifacts that are superseded, and does not guess about hashes of an unknown form', async () => {
    const stdin = jsonLines(
      indexed(1, 'a.md'),
      indexed(2, 'b.md', { supersedes: indexed(1, 'a.md').payload.artifact_id }),
      snapshot(3, { algorithm: 'md5' }),
    );
    const { stdout } = await dossier(['list', '--format', 'jsonl'], { stdin });
    expect(rowsOf(stdout)).toMatchObject([
      { artifact_count: 1, snapshot_hash_form: null, snapshot_hash_matches: null },
    ]);
  });

  test.each([
    ['--only drifted', ['drifted']],
    ['--only hash-mismatch', ['drifted', 'mismatch']],
    ['--only anomalies,unknown', ['anomalies', 'unknown']],
    ['--only anomalies --only drifted', ['drifted', 'anomalies']],
    ['--top 2', ['drifted', 'mismatch']],
    ['--only unknown --top 1', ['unknown']],
    ['--sort mission', ['anomalies', 'clean', 'drifted', 'mismatch', 'unknown']],
    ['--sort artifacts', ['unknown', 'clean', 'mismatch', 'anomalies', 'drifted']],
    ['--sort anomalies --top 1', ['anomalies']],
    ['--sort drifts --top 1', ['drifted']],
    ['--sort snapshot --top 1', ['unknown']],
    ['--mission clean', ['clean']],
  ])('%s', async (args, expected) => {
    expect(await slugsOf(...args.split(' '), mixed)).toEqual(expected);
  });

  test('sorts by time: the oldest snapshot, the latest event, in any offset', async () => {
    const at = (clock: number, slug: string, time: string) =>
      snapshot(clock, { ...of(slug), computed_at: time }, { timestamp: time });
    const path = file(
      'times.jsonl',
      jsonLines(
        at(1, 'early', '2026-01-01T00:00:00+02:00'),
        at(2, 'late', '2026-01-01T00:00:00-02:00'),
        at(3, 'middle', '2026-01-01T00:00:00Z'),
      ),
    );
    expect(await slugsOf('--sort', 'snapshot', path)).toEqual(['early', 'middle', 'late']);
    expect(await slugsOf('--sort', 'event', path)).toEqual(['late', 'middle', 'early']);
  });

  test.each([
    [['--only', 'dirty'], 'Allowed choices are drifted, hash-mismatch, anomalies, unknown.'],
    [['--top', '0'], 'It must be a whole number above 0.'],
    [['--sort', 'size'], 'Allowed choices are trouble, mission,'],
  ])('refuses %j', async (args, message) => {
    const { exitCode, stderr } = await dossier(['list', ...args, mixed]);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  test('shows people a table, with the fields of the namespace that distinguish missions', async () => {
    const hostile = of('=cmd\u001b[31m', { target_branch: 'main' });
    const stdin = jsonLines(...mismatch, ...unknown, indexed(12, 'x', hostile));
    const { exitCode, stdout } = await dossier(['list'], { stdin });
    expect(stdout.split('\n').map((line) => line.trimEnd())).toEqual([
      '  parity   mission         branch  artifacts  anomalies  drifts  latest snapshot                       last event',
      `  clean    mismatch        2.x             1          0       0  7 days ago, other hash (of contents)  7 days ago ${indexed(6, '').event_id}`,
      `  unknown  =cmd\\u{1b}[31m  main            1          0       0  none                                  7 days ago ${indexed(12, '').event_id}`,
      `  unknown  unknown         2.x             2          0       0  none                                  7 days ago ${indexed(11, '').event_id}`,
      '',
      '3 missions: 1 with another hash than the latest snapshot, 2 unknown',
      '',
    ]);
    expect(exitCode).toBe(0);
    const top = await dossier(['list', '--top', '1'], { stdin });
    expect(top.stdout).toContain('2 unknown; 1 shown\n');
  });

  test('writes CSV that a spreadsheet reads as text (RFC 4180)', async () => {
    const slugs = ['=1+1', '@x', 'plain, "quoted"', 'two\nlines'];
    const stdin = jsonLines(...slugs.map((slug, i) => indexed(i, 'a', of(slug))));
    const { stdout } = await dossier(['list', '--format', 'csv', '--sort', 'mission'], { stdin });
    const [header, ...rows] = stdout.split('\r\n');
    expect(header?.split(',')).toEqual(Object.keys((await listOf(mixed)).missions[0] ?? {}));
    const rest = `,${NAMESPACE.project_uuid},2.x,software-dev,1.0.0,,unknown,1,0,0,,,,1,,,${TIME},`;
    expect(rows).toEqual([
      `'=1+1${rest}${indexed(0, '').event_id}`,
      `'@x${rest}${indexed(1, '').event_id}`,
      `"plain, ""quoted"""${rest}${indexed(2, '').event_id}`,
      `two\\u{a}lines${rest}${indexed(3, '').event_id}`,
      '',
    ]);
  });

  test('prints the number of errors also if it exits with 2', async () => {
    const { exitCode, stderr } = await dossier(['list', '--mission', 'other'], {
      stdin: `${jsonLines(...clean)}{\n`,
    });
    expect(stderr).toMatch(/invalid: 1 error in the input\nerror: /);
    expect(exitCode).toBe(2);
  });

  test('reports invalid events on standard error, lists the others, and exits with 1', async () => {
    const lost = { ...indexed(20, 'x'), payload: {} };
    const { exitCode, stdout, stderr } = await dossier(['list', '--format', 'json'], {
      stdin: jsonLines(...clean, lost),
    });
    expect(stderr).toContain('the event has no readable namespace, so it cannot be assigned');
    expect(stderr).toMatch(/invalid: \d errors in the input\n$/);
    expect(JSON.parse(stdout)).toMatchObject({ total: 1, errors: 5 });
    expect(exitCode).toBe(1);
  });

  test('has no row for a mission whose only event has no place in the order', async () => {
    const stdin = jsonLines({ ...indexed(1, 'a.md'), event_id: 'no-id' });
    const { exitCode, stdout, stderr } = await dossier(['list'], { stdin });
    expect(stdout).toBe('no missions\n');
    expect(stderr).toContain('/event_id: ');
    expect(exitCode).toBe(1);
  });

  test.each([
    ['text', 'no missions\n'],
    ['jsonl', ''],
  ])('says that there are no missions (%s)', async (format, expected) => {
    const run = await dossier(['list', '--format', format], { stdin: '' });
    const stderr = 'notice: nothing was read: 0 records in 1 input\n';
    expect(run).toEqual({ exitCode: 0, stdout: expected, stderr });
    const required = await dossier(['list', '--require-events', '--format', format], { stdin: '' });
    expect(required.exitCode).toBe(1);
    expect(required.stderr).toContain('error: found no events of a dossier, expected at least one');
    const other = await dossier(['list', '--format', format], { stdin: '{"event_type":"Other"}' });
    expect(other.stderr).toContain('<stdin>: notice: no dossier event');
  });

  test('lists saved states, scans and events together', async () => {
    const { stdout } = await dossier([
      'reduce',
      '--partition',
      file('c.jsonl', jsonLines(...clean)),
    ]);
    const states = file('states.jsonl', stdout);
    const events = file('events.jsonl', jsonLines(...drifted));
    const scan = 'test/producers/snapshot-latest.cli-3.2.7.json';
    const { missions } = await listOf(events, states, scan);
    expect(missions).toMatchObject([
      { mission_slug: 'drifted', last_event_id: drifted[1]?.event_id },
      { mission_slug: '001-password-reset', project_uuid: null, last_event_id: null },
      { mission_slug: 'clean', artifact_count: 1, last_event_at: null, last_event_id: null },
    ]);
    expect(await slugsOf('--mission', 'clean', events, states)).toEqual(['clean']);
  });

  test('refuses to merge a saved state with anything, and says why', async () => {
    const { stdout } = await dossier(['reduce', file('c.jsonl', jsonLines(...clean))]);
    const state = file('state.json', stdout);
    for (const other of [state, file('more.jsonl', jsonLines(...clean))]) {
      const { exitCode, stderr } = await dossier(['list', state, other]);
      expect(stderr).toContain(
        `error: ${state} has a saved state or scan of the mission "clean", and there is more of that mission`,
      );
      expect(stderr).toContain('they do not hold the order of their events');
      expect(exitCode).toBe(2);
    }
    expect((await dossier(['reduce', state])).stderr).toContain(
      'expected events, or checkpoints, which can be merged',
    );
  });

  test('reports a saved state that is not valid', async () => {
    const stdin = jsonLines({ ...reduceMissionDossier(clean), event_count: 'two' });
    const { exitCode, stderr } = await dossier(['list'], { stdin });
    expect(stderr).toMatch(/^<stdin>:1:\d+: error: \/event_count: /);
    expect(exitCode).toBe(1);
  });

  test('has the rows of the states of reduce --partition, for any stream', async () => {
    await fc.assert(
      fc.asyncProperty(anyStream, async (events) => {
        const stdin = jsonLines(...events);
        const reduced = await dossier(['reduce', '--partition'], { stdin });
        const listed = await dossier(['list', '--format', 'jsonl'], { stdin });
        // A list checks the transitions of work packages, too.
        const boards = await dossier(['reduce', '--family', 'status', '--partition'], { stdin });
        expect(listed.exitCode).toBe(Math.max(reduced.exitCode, boards.exitCode));
        const states = reduced.stdout
          .split('\n')
          .filter((line) => line !== '' && !line.includes('"event_count":0'));
        const expected = states.map((line) => summaryOf(JSON.parse(line) as MissionDossierState));
        const rows = listed.stdout === '' ? [] : rowsOf(listed.stdout);
        for (const row of rows) expect(isListedMission.issuesOf(row)).toEqual([]);
        expect(rows.map(summaryOfRow).sort()).toEqual(expected.sort());
      }),
      { numRuns: tries(200) },
    );
  });
});

function summaryOf({ namespace, ...state }: MissionDossierState): string {
  const present = Object.values(state.artifacts).filter(({ superseded }) => !superseded);
  return JSON.stringify([
    Object.values({ ...namespace, step_id: namespace?.step_id ?? null }).sort(),
    state.parity_status,
    present.length,
    state.anomalies.length,
    state.drift_history.length,
    state.event_count,
  ]);
}

function summaryOfRow(row: ListedMission): string {
  const { mission_slug, project_uuid, target_branch, mission_key, manifest_version, step_id } = row;
  return JSON.stringify([
    [mission_slug, project_uuid, target_branch, mission_key, manifest_version, step_id].sort(),
    row.parity_status,
    row.artifact_count,
    row.active_anomalies,
    row.drift_count,
    row.event_count,
  ]);
}

describe('checkpoints of two regions', () => {
  const [eu, us] = [0, 1].map((i) =>
    file(`region-${i}.jsonl`, jsonLines(...all.filter((_, at) => at % 2 === i))),
  ) as [string, string];
  const checkpointOf = async (path: string, ...args: string[]) => {
    const checkpoint = `${path}${args.join('')}.checkpoint`;
    await dossier(['reduce', ...args, '--checkpoint', checkpoint, path]);
    return checkpoint;
  };

  test('are merged exactly, with each other and with events', async () => {
    const [a, b] = [await checkpointOf(eu, '--partition'), await checkpointOf(us, '--partition')];
    const whole = await dossier(['reduce', '--partition', mixed]);
    expect(await dossier(['reduce', '--partition', a, b])).toEqual(whole);
    expect(await dossier(['reduce', '--partition', b, eu])).toEqual(whole);
    expect(await dossier(['reduce', '--partition', a, us, b])).toEqual(whole);
    expect(await dossier(['list', b, a])).toEqual(await dossier(['list', mixed]));
    expect(await slugsOf('--mission', 'clean', a, b)).toEqual(['clean']);
    const one = await dossier(['reduce', '--partition', '--mission', 'clean', a, b]);
    expect(one.stdout).toBe((await dossier(['reduce', '--mission', 'clean', mixed])).stdout);
    expect((await dossier(['reduce', '--partition', '--mission', 'clea', a, b])).stderr).toContain(
      'did you mean "clean"?',
    );
  });

  test('of one dossier each are merged, and listed', async () => {
    const parts = [clean.slice(0, 1), clean.slice(1)].map((events, i) =>
      file(`part-${i}.jsonl`, jsonLines(...events)),
    );
    const checkpoints = await Promise.all(parts.map((part) => checkpointOf(part)));
    const whole = await dossier(['reduce', ...parts]);
    expect(await dossier(['reduce', ...checkpoints])).toEqual(whole);
    expect(await dossier(['reduce', '--partition', ...checkpoints])).toEqual(whole);
    expect(await slugsOf(...checkpoints)).toEqual(['clean']);
    expect((await dossier(['reduce', await checkpointOf(eu, '--partition')])).stderr).toContain(
      'was made with --partition; pass --partition\n',
    );
  });

  test('hold for any two parts of any stream', async () => {
    await fc.assert(
      fc.asyncProperty(anyStream, fc.nat(), async (events, seed) => {
        const inA = (i: number) => ((seed >>> (i % 16)) & 1) === 1;
        const whole = file('whole.jsonl', jsonLines(...events));
        const checkpoints = [];
        for (const part of [true, false]) {
          const path = file(
            `any-${part}.jsonl`,
            jsonLines(...events.filter((_, i) => inA(i) === part)),
          );
          const checkpoint = file(`any-${part}.jsonl.checkpoint`, '');
          await dossier(['reduce', '--partition', '--checkpoint', checkpoint, path]);
          checkpoints.push(checkpoint);
        }
        const merged = await dossier(['reduce', '--partition', ...checkpoints]);
        // Versions of one event need the events themselves.
        if (merged.exitCode === 2) expect(merged.stderr).toContain('several versions');
        else expect(merged.stdout).toBe((await dossier(['reduce', '--partition', whole])).stdout);
      }),
      { numRuns: tries(60) },
    );
  });

  test('with versions of one event cannot be settled, and say what to do (C13)', async () => {
    const event = indexed(2, 'a.md');
    const a = file('v-a.jsonl', jsonLines(event));
    const b = file('v-b.jsonl', jsonLines({ ...indexed(1, 'b.md'), event_id: event.event_id }));
    const checkpoints = [await checkpointOf(a), await checkpointOf(b)];
    const { exitCode, stderr, stdout } = await dossier(['reduce', ...checkpoints]);
    expect(stderr).toContain(`several versions of 1 event (${event.event_id})`);
    expect(stderr).toContain('reduce the files of events\n');
    expect([exitCode, stdout]).toEqual([2, '']);
  });

  test('whose events had errors are reported, and exit with 1', async () => {
    const bad = file('bad.jsonl', `${jsonLines(...clean)}{}\n{"event_type"\n`);
    const checkpoint = await checkpointOf(bad);
    const { exitCode, stderr } = await dossier(['list', checkpoint]);
    expect(stderr).toContain(
      `${checkpoint}: notice: 1 error in its events, reported when they were`,
    );
    expect(stderr).toContain('invalid: 1 error in the input\n');
    expect(exitCode).toBe(1);
  });

  test('that are damaged, or of other rules, are refused', async () => {
    const checkpoint = await checkpointOf(eu, '--partition');
    const run = await dossier([
      'list',
      await checkpointOf(us, '--partition', '--rules=spec-kitty-events-2.4'),
    ]);
    expect(run.stderr).toMatch(/^error: cannot read the checkpoint .*rules/);
    appendFileSync(checkpoint, 'x');
    const damaged = await dossier(['reduce', '--partition', checkpoint]);
    expect(damaged.stderr).toContain(`cannot read the checkpoint ${checkpoint}: `);
    expect([run.exitCode, damaged.exitCode]).toEqual([2, 2]);
  });

  test.each(['validate', 'convert --to 2.4', 'report', 'snapshot'])(
    'are no events: %s',
    async (command) => {
      const checkpoint = await checkpointOf(us, '--partition');
      const { exitCode, stderr } = await dossier([...command.split(' '), checkpoint]);
      expect(stderr).toContain(
        `${checkpoint} is a checkpoint of dossier reduce, which has no events`,
      );
      expect(exitCode).toBe(2);
    },
  );
});
