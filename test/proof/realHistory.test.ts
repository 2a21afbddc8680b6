import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { MissionDossierEvent, MissionDossierState } from '../../src/index.js';
import { shell } from '../support/shell.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const folder = temporaryFolder();
const mission = join(folder, 'missions', 'reset');
const local = join(folder, 'local.jsonl');
const server = join(folder, 'server.jsonl');

/** Runs a line of shell in the folder of the repository. */
function run(line: string) {
  return shell(`DOSSIER="\${DOSSIER/packages/$PWD/packages}"; cd ${folder}; ${line}`);
}

function succeed(line: string): string {
  const { status, stdout, stderr } = run(line);
  expect({ line, status, stderr }).toEqual({
    line,
    status: 0,
    stderr: expect.anything() as unknown,
  });
  return stdout;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(mission, path)), { recursive: true });
  writeFileSync(join(mission, path), text);
}

function commit(message: string): string {
  succeed(`git add -A && git commit -qm '${message}'`);
  return succeed('git rev-parse HEAD').trim();
}

/** Indexes the mission's folder, and appends the events to the local stream. */
function index(): { events: MissionDossierEvent[]; stderr: string } {
  const { status, stdout, stderr } = run(
    '$DOSSIER index missions/reset --since local.jsonl --namespace namespace.json --manifest expected.yaml',
  );
  expect(status).toBe(0);
  appendFileSync(local, stdout);
  return { events: eventsOf(stdout), stderr };
}

function eventsOf(lines: string): MissionDossierEvent[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MissionDossierEvent);
}

/** What each event says, in short. */
function gist(events: readonly MissionDossierEvent[]): string[] {
  return events.map((event) => {
    switch (event.event_type) {
      case 'MissionDossierArtifactIndexed':
        return `indexed ${event.payload.artifact_id.path} (${event.payload.artifact_id.artifact_class})`;
      case 'MissionDossierArtifactMissing':
        return `missing ${event.payload.expected_identity.path} (${event.payload.manifest_step})`;
      case 'MissionDossierSnapshotComputed':
        return `snapshot of ${event.payload.artifact_count}, ${event.payload.anomaly_count} missing`;
      case 'MissionDossierParityDriftDetected':
        return `drift: ${event.payload.drift_kind}`;
    }
  });
}

function state(file: string): MissionDossierState {
  return JSON.parse(succeed(`$DOSSIER reduce ${file} --format json`)) as MissionDossierState;
}

test('a mission in a git repository is indexed, edited, drifts, and is clean again', () => {
  indexed();
  unchanged();
  changed();
  complete();
  shared();
  edited();
  drifted();
  cleanAgain();
  synchronized();
});

/** What is there is indexed, what is expected is missing, and there is a snapshot. */
function indexed(): void {
  succeed('git init -qb main . && git config user.email a@example.org && git config user.name A');
  writeFileSync(join(folder, '.gitignore'), '*.tmp\n*.jsonl\n*.json\n*.yaml\n');
  writeFileSync(join(folder, 'namespace.json'), readFileSync('examples/namespace.json', 'utf8'));
  copyFileSync('examples/expected-artifacts.yaml', join(folder, 'expected.yaml'));
  write('spec.md', '# Spec\n');
  write('plan.md', '# Plan\n');
  write('notes.md', 'to be removed\n');
  write('scratch.tmp', 'ignored\n');
  const firstCommit = commit('Specify and plan');
  writeFileSync(local, '');

  const { events } = index();
  expect(gist(events)).toEqual([
    'indexed missions/reset/notes.md (output)',
    'indexed missions/reset/plan.md (workflow)',
    'indexed missions/reset/spec.md (input)',
    'missing missions/reset/evidence/test-run.txt (implement)',
    'snapshot of 3, 1 missing',
  ]);
  expect(events[0]?.payload).toMatchObject({
    provenance: { git_sha: firstCommit, git_ref: 'main' },
  });
}

/** Nothing has changed: there are no events. */
function unchanged(): void {
  expect(
    succeed('$DOSSIER index missions/reset --since local.jsonl --manifest expected.yaml'),
  ).toBe('');
}

/** What was added and changed is indexed; what was removed is reported. */
function changed(): void {
  write('plan.md', '# Plan\n\n1. A table of tokens\n');
  write('contracts/request.txt', 'email\n');
  rmSync(join(mission, 'notes.md'));
  const secondCommit = commit('Plan in detail');

  const { events, stderr } = index();
  expect(gist(events)).toEqual([
    'indexed missions/reset/contracts/request.txt (policy)',
    'indexed missions/reset/plan.md (workflow)',
    'snapshot of 4, 1 missing',
  ]);
  expect(events[1]?.payload).toMatchObject({
    supersedes: { path: 'missions/reset/plan.md' },
    provenance: { git_sha: secondCommit },
  });
  expect(stderr).toContain(
    'missions/reset/notes.md: notice: is in the dossier but not in the folder',
  );
}

/** The missing artifact is there: no anomaly is left. */
function complete(): void {
  write('evidence/test-run.txt', '12 passed\n');
  index();
  expect(state('local.jsonl')).toMatchObject({ anomalies: [], parity_status: 'clean' });
}

/** Both sides have the same snapshot, and no drift. */
function shared(): void {
  copyFileSync(local, server);
  const [mine, theirs] = [local, server].map(
    (file) => eventsOf(succeed(`$DOSSIER snapshot ${file} --format json`))[0]?.payload,
  );
  expect(mine).toMatchObject({ artifact_count: 5 });
  expect(mine).toHaveProperty('snapshot_hash', (theirs as { snapshot_hash: string }).snapshot_hash);
  succeed('$DOSSIER drift server.jsonl local.jsonl');
}

/** One side is edited: it drifts. */
function edited(): void {
  write('spec.md', '# Spec, revised\n');
  index();
  const { status, stdout } = run('$DOSSIER drift server.jsonl local.jsonl');
  expect(stdout).toContain('missions/reset/spec.md');
  expect(status).toBe(1);
}

/** The drift is in the stream: its parity is drifted. */
function drifted(): void {
  const { stdout } = run('$DOSSIER drift server.jsonl local.jsonl --format json');
  expect(gist(eventsOf(stdout))).toEqual(['drift: artifact_mutated']);
  appendFileSync(local, stdout);
  expect(state('local.jsonl').parity_status).toBe('drifted');
}

/** A new snapshot makes it clean again. */
function cleanAgain(): void {
  succeed('$DOSSIER snapshot local.jsonl --format json > snapshot.jsonl');
  succeed('cat snapshot.jsonl >> local.jsonl && $DOSSIER validate local.jsonl');
  const after = state('local.jsonl');
  expect(after.parity_status).toBe('clean');
  expect(after.drift_history).toHaveLength(1);
}

/** The server has the same events in another order: there is no drift. */
function synchronized(): void {
  succeed('sort -R local.jsonl > server.jsonl && $DOSSIER drift server.jsonl local.jsonl');
}
