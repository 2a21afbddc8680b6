import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  computeContentsHash,
  computeSnapshotHash,
  LamportClock,
  NamespaceMixedStreamError,
  reduceMissionDossier,
  validateEvent,
} from 'mission-dossier-contracts';
import type { MissionDossierEvent } from 'mission-dossier-contracts';
import { indexDirectory, IndexerError, parseManifest, readManifest } from 'mission-dossier-indexer';
import { NAMESPACE } from 'test-support/examples.js';
import {
  missionFolders,
  index,
  summaries,
  kindsAndPaths,
  write,
} from 'test-support/missionFolder.js';

const newFolder = missionFolders();
const all = newFolder();

const MANIFEST = parseManifest(
  `manifest_version: "1.0.0"
required_always:
  - {artifact_class: input, path_pattern: spec.md, remediation_hint: Specify it.}
required_by_step:
  plan:
    - {artifact_class: workflow, path_pattern: plan.md}
  implement:
    - {artifact_class: workflow, path_pattern: "tasks/*.md"}
    - {artifact_class: evidence, path_pattern: spec.md}
optional_always:
  - {artifact_class: policy, path_pattern: "*.md"}
`,
  'manifest.yaml',
);

describe('indexDirectory', () => {
  test('yields artifacts in code point order, missing ones in the order of the manifest, then a snapshot', async () => {
    const folder = newFolder();
    write(folder, {
      'tasks/WP01.md': 'x',
      '～.txt': 'x',
      '😀.txt': 'y',
      'notes.md': '',
      'a/b': 'z',
    });
    const { events, problems, state } = await index(folder, { manifest: MANIFEST });
    expect(summaries(events)).toEqual([
      'output a/b',
      'policy notes.md',
      'workflow tasks/WP01.md of implement',
      'output ～.txt',
      'output 😀.txt',
      'missing spec.md by required_always',
      'missing plan.md by plan',
      'missing spec.md by implement',
      'snapshot 5, 3',
    ]);
    expect(problems).toEqual([]);
    expect(events.map(({ lamport_clock }) => lamport_clock)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(events.map(({ correlation_id }) => correlation_id)).size).toBe(1);
    expect(events.filter((event) => !validateEvent(event).valid)).toEqual([]);
    expect(state.parity_status).toBe('clean');
    expect(state.latest_snapshot?.snapshot_hash).toBe(computeSnapshotHash(state));
  });

  test('yields events with the hash of the content and the time', async () => {
    const folder = newFolder();
    write(folder, { 'spec.md': 'hello' });
    const { events } = await index(folder, { correlationId: '01KJ08Q7Y11XVPXHMVF0RGDF20' });
    expect(events[0]).toMatchObject({
      aggregate_id: 'mission/008-mission-dossier',
      node_id: 'node',
      correlation_id: '01KJ08Q7Y11XVPXHMVF0RGDF20',
      timestamp: '2026-03-01T00:00:00.000Z',
      payload: {
        artifact_id: { mission_key: 'software-dev', path: 'spec.md', artifact_class: 'output' },
        content_ref: {
          hash: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
          algorithm: 'sha256',
          size_bytes: 5,
        },
        indexed_at: '2026-03-01T00:00:00.000Z',
        provenance: null,
      },
    });
  });

  test('yields one snapshot for an empty folder, and nothing the next time', async () => {
    const first = await index(newFolder());
    expect(summaries(first.events)).toEqual(['snapshot 0, 0']);
    expect((await first.again()).events).toEqual([]);
  });

  test('yields nothing if nothing has changed', async () => {
    const folder = newFolder();
    write(folder, { 'a.md': 'a', 'b/c.md': '' });
    const first = await index(folder, { manifest: MANIFEST });
    expect((await first.again()).events).toEqual([]);
  });

  test('yields changed files with the version that each replaces', async () => {
    const folder = newFolder();
    write(folder, { 'spec.md': '1', 'same.md': 'same' });
    const first = await index(folder);
    write(folder, { 'spec.md': '2', 'new.md': 'new' });
    const second = await first.again();
    expect(summaries(second.events)).toEqual([
      'output new.md',
      'output spec.md supersedes spec.md',
      'snapshot 3, 0',
    ]);
    expect(second.state.latest_snapshot?.snapshot_hash).toBe(computeSnapshotHash(second.state));
  });

  test('recognizes a renamed file by its content', async () => {
    const folder = newFolder();
    write(folder, { 'old.md': 'text', 'empty.md': '' });
    const first = await index(folder, { manifest: MANIFEST });
    renameSync(join(folder, 'old.md'), join(folder, 'new.txt'));
    renameSync(join(folder, 'empty.md'), join(folder, 'empty.txt'));
    const second = await first.again();
    expect(summaries(second.events)).toEqual([
      'output empty.txt',
      'output new.txt supersedes old.md',
      'snapshot 3, 4',
    ]);
    expect(second.state.artifacts['old.md']?.superseded).toBe(true);
    expect(kindsAndPaths(second.problems)).toEqual(['removed empty.md']);
    renameSync(join(folder, 'new.txt'), join(folder, 'old.md'));
    const third = await second.again();
    expect(summaries(third.events)).toEqual(['policy old.md supersedes new.txt', 'snapshot 3, 4']);
  });

  test('does not guess which of two files was renamed', async () => {
    const folder = newFolder();
    write(folder, { a: 'text', b: 'other' });
    const first = await index(folder);
    renameSync(join(folder, 'a'), join(folder, 'c'));
    write(folder, { d: 'text' });
    const second = await first.again();
    expect(summaries(second.events)).toEqual(['output c', 'output d', 'snapshot 4, 0']);
    expect(kindsAndPaths(second.problems)).toEqual(['removed a']);
  });

  test('yields a file if the manifest changes its class or step, and not without a manifest', async () => {
    const folder = newFolder();
    write(folder, { 'spec.md': 'x', 'plan.md': 'y', other: 'z' });
    const first = await index(folder, { manifest: MANIFEST });
    expect((await first.again({ manifest: null })).events).toEqual([]);
    const manifest = {
      manifest_version: '1.0.0',
      required_by_step: {
        review: [{ artifact_class: 'workflow', path_pattern: 'plan.md' } as const],
      },
      optional_always: [{ artifact_class: 'input', path_pattern: 'spec.md' } as const],
      default_class: 'runtime',
    } as const;
    const changed = structuredClone(manifest) as unknown as typeof MANIFEST;
    expect(summaries((await first.again({ manifest: changed })).events)).toEqual([
      'runtime other supersedes other',
      'workflow plan.md of review supersedes plan.md',
      'snapshot 3, 1',
    ]);
  });

  test('yields a new snapshot if the dossier has drifted', async () => {
    const folder = newFolder();
    write(folder, { a: 'a' });
    const { state } = await index(folder);
    const previous = { ...state, parity_status: 'drifted' } as const;
    expect(summaries((await index(folder, { previous })).events)).toEqual(['snapshot 1, 0']);
    for (const other of [{ snapshot_hash: 'x' }, { artifact_count: 7 }, { anomaly_count: 7 }]) {
      const stale = { ...state, latest_snapshot: { ...state.latest_snapshot, ...other } };
      const options = { previous: stale as typeof state };
      expect(summaries((await index(folder, options)).events)).toEqual(['snapshot 1, 0']);
    }
  });
});

describe('with a manifest of a producer', () => {
  const readPack = (mission: string) =>
    readManifest(`packages/indexer/test/manifests/${mission}.yaml`);
  const namespace = { ...NAMESPACE, manifest_version: '1' };

  /** Each event by its path, with its diagnostics. */
  const diagnosticsOf = (events: readonly MissionDossierEvent[]) =>
    events.flatMap(({ event_type, payload }) => {
      if (event_type === 'MissionDossierArtifactIndexed')
        return [[payload.artifact_id.path, payload.context_diagnostics]];
      if (event_type === 'MissionDossierArtifactMissing')
        return [[payload.expected_identity.path, payload.context_diagnostics]];
      return [];
    });

  test('events have the diagnostics that the producers write', async () => {
    const folder = newFolder({ 'spec.md': '1', 'meta.json': '{}', 'research.md': '2' });
    const { events, problems } = await index(folder, {
      namespace,
      manifest: await readPack('software-dev'),
      steps: ['specify', 'plan'],
    });
    expect(diagnosticsOf(events)).toEqual([
      ['meta.json', undefined],
      ['research.md', { artifact_key: 'evidence.research', required_status: 'optional' }],
      ['spec.md', { artifact_key: 'input.spec.main', required_status: 'required' }],
      ['plan.md', { artifact_key: 'output.plan.main' }],
    ]);
    expect(problems).toEqual([]);
  });

  test('a pattern of two steps is missing for each', async () => {
    const folder = newFolder({ 'spec.md': '', 'plan.md': '', 'tasks.md': '' });
    const options = { namespace, manifest: await readPack('software-dev') };
    const first = await index(folder, options);
    expect(summaries(first.events).slice(3)).toEqual([
      'missing tasks/WP*.md by tasks_packages',
      'missing tasks/WP*.md by tasks_finalize',
      'snapshot 3, 2',
    ]);
    write(folder, { 'tasks/WP01.md': '' });
    expect(summaries((await index(folder, options)).events)).toContain(
      'output tasks/WP01.md of tasks_packages',
    );
  });

  test('an artifact that blocks nothing is required all the same', async () => {
    const { events, state } = await index(newFolder(), {
      namespace: { ...namespace, mission_key: 'documentation' },
      manifest: await readPack('documentation'),
      steps: ['generate'],
    });
    expect(diagnosticsOf(events)).toEqual([
      ['docs/**/*.md', { artifact_key: 'output.docs.generated', blocking: 'false' }],
    ]);
    expect(state.anomalies[0]?.remediation_hint).toBe(
      'Add docs/**/*.md: the step "generate" requires it, but is not blocked by it.',
    );
  });

  test('blocking is reported without a key, too', async () => {
    const text = `manifest_version: "1"
required_always:
  - {artifact_class: input, path_pattern: a, blocking: false}
  - {artifact_class: input, path_pattern: b, blocking: true}`;
    const options = { namespace, manifest: parseManifest(text, 'm') };
    expect(diagnosticsOf((await index(newFolder(), options)).events)).toEqual([
      ['a', { blocking: 'false' }],
      ['b', undefined],
    ]);
  });

  test('a manifest for missions of another type is a notice', async () => {
    const folder = newFolder({ 'spec.md': '' });
    const options = { namespace, manifest: await readPack('research') };
    const { events, problems } = await index(folder, options);
    expect(summaries(events)).toContain('input spec.md of scoping');
    expect(problems).toEqual([
      {
        kind: 'other_mission_type',
        severity: 'notice',
        path: '.',
        message:
          'is checked by a manifest for missions of the type "research"; the namespace has "software-dev"',
      },
    ]);
  });
});

test('a snapshot of an older producer is not due again if the artifacts hash to it', async () => {
  const folder = newFolder();
  write(folder, { a: 'a' });
  const { state } = await index(folder);
  const withHash = (snapshot_hash: string) =>
    ({ ...state, latest_snapshot: { ...state.latest_snapshot, snapshot_hash } }) as typeof state;
  const same = await index(folder, { previous: withHash(computeContentsHash(state)) });
  expect(summaries(same.events)).toEqual([]);
  const other = await index(folder, { previous: withHash(computeContentsHash([])) });
  expect(summaries(other.events)).toEqual(['snapshot 1, 0']);
});

describe('required artifacts', () => {
  test('are reported once, with a hint', async () => {
    const folder = newFolder();
    write(folder, { 'tasks/a.md': 'x' });
    const first = await index(folder, { manifest: MANIFEST, steps: ['plan'] });
    expect(summaries(first.events).slice(1, -1)).toEqual([
      'missing spec.md by required_always',
      'missing plan.md by plan',
    ]);
    expect(first.state.anomalies.map((anomaly) => anomaly.remediation_hint)).toEqual([
      'Specify it.',
      'Add plan.md: the step "plan" requires it.',
    ]);
    expect(summaries((await first.again({ steps: null })).events)).toEqual([
      'missing spec.md by implement',
      'snapshot 1, 3',
    ]);
  });

  test('are reported again if the hint has changed', async () => {
    const first = await index(newFolder(), { manifest: MANIFEST, steps: [] });
    const [spec] = MANIFEST.required_always ?? [];
    const manifest = {
      manifest_version: '1.0.0',
      required_always: [{ ...spec, remediation_hint: 'Now.' } as NonNullable<typeof spec>],
    };
    const second = await first.again({ manifest });
    expect(summaries(second.events)).toEqual([
      'missing spec.md by required_always',
      'snapshot 0, 1',
    ]);
    expect((await second.again({ manifest })).events).toEqual([]);
  });

  test('resolve their anomalies when present, even if they have not changed', async () => {
    const folder = newFolder();
    write(folder, { 'spec.md': 'x', 'plan.md': 'y', 'tasks/a.md': 'z' });
    const first = await index(folder, { manifest: MANIFEST });
    rmSync(join(folder, 'spec.md'));
    const second = await first.again();
    expect(kindsAndPaths(second.problems)).toEqual(['removed spec.md']);
    expect(summaries(second.events)).toEqual([
      'missing spec.md by required_always',
      'missing spec.md by implement',
      'snapshot 3, 2',
    ]);
    write(folder, { 'spec.md': 'x' });
    const third = await second.again();
    expect(summaries(third.events)).toEqual(['input spec.md', 'snapshot 3, 0']);
    expect(third.problems).toEqual([]);
    expect(third.state.anomalies).toEqual([]);
  });

  test('of a pattern leave an anomaly that no event resolves, which is reported', async () => {
    const folder = newFolder();
    write(folder, { 'spec.md': 'x', 'plan.md': 'y' });
    const first = await index(folder, { manifest: MANIFEST });
    expect(first.state.anomalies.map((each) => each.expected_identity.path)).toEqual([
      'tasks/*.md',
    ]);
    write(folder, { 'tasks/a.md': 'z' });
    const second = await first.again();
    expect(summaries(second.events)).toEqual(['workflow tasks/a.md of implement', 'snapshot 3, 1']);
    expect(kindsAndPaths(second.problems)).toEqual(['anomaly_stays tasks/*.md']);
    expect(kindsAndPaths((await second.again({ steps: ['plan'] })).problems)).toEqual([]);
    expect(kindsAndPaths((await second.again({ manifest: null })).problems)).toEqual([]);
  });

  test('of a pattern are missing if a file has the pattern as its name', async () => {
    const folder = newFolder();
    write(folder, { '[id].tsx': '1' });
    const manifest = parseManifest(
      'manifest_version: "1.0.0"\nrequired_always: [{artifact_class: input, path_pattern: "[id].tsx"}]',
      'm.yaml',
    );
    const first = await index(folder, { manifest });
    expect(summaries(first.events)).toEqual([
      'output [id].tsx',
      'missing [id].tsx by required_always',
      'snapshot 1, 1',
    ]);
    expect((await first.again()).events).toEqual([]);
    // An indexed event at the path resolves the anomaly (C17), although it still holds.
    write(folder, { '[id].tsx': '2' });
    const second = await first.again();
    expect(summaries(second.events)).toEqual([
      'output [id].tsx supersedes [id].tsx',
      'missing [id].tsx by required_always',
      'snapshot 1, 1',
    ]);
    expect((await second.again()).events).toEqual([]);
    write(folder, { i: '', 'i.tsx': '' });
    const third = await second.again();
    expect(summaries(third.events)).toEqual([
      'output [id].tsx',
      'output i',
      'input i.tsx',
      'snapshot 3, 0',
    ]);
    expect(third.problems).toEqual([]);
  });

  test('have the last known provenance', async () => {
    const folder = newFolder();
    write(folder, { 'spec.md': 'x' });
    const { state } = await index(folder);
    const provenance = { ...PROVENANCE, git_sha: 'abc' };
    const entry = { ...state.artifacts['spec.md'], provenance } as (typeof state.artifacts)[string];
    rmSync(join(folder, 'spec.md'));
    const previous = { ...state, artifacts: { 'spec.md': entry } };
    const { events } = await index(folder, { previous, manifest: MANIFEST, steps: [] });
    expect(events[0]?.payload).toMatchObject({ last_known_ref: { git_sha: 'abc' } });
  });

  const PROVENANCE = {
    source_event_ids: null,
    git_sha: null,
    git_ref: null,
    actor_id: null,
    actor_kind: null,
    revised_at: null,
  };
});

describe('the base path', () => {
  test('determines the paths of artifacts', async () => {
    const folder = newFolder();
    write(folder, { 'specs/001/spec.md': 'x' });
    const basePath = join(folder, 'specs');
    const mission = join(folder, 'specs/001');
    const first = await index(mission, { basePath, manifest: MANIFEST, steps: ['plan'] });
    expect(summaries(first.events)).toEqual([
      'input 001/spec.md',
      'missing 001/plan.md by plan',
      'snapshot 1, 1',
    ]);
    expect(kindsAndPaths((await first.again({ basePath: mission })).problems)).toEqual([
      'anomaly_stays 001/plan.md',
    ]);
    expect(kindsAndPaths((await first.again({ basePath: folder })).problems)).toEqual([
      'elsewhere specs/001',
    ]);
    await expect(index(folder, { basePath: mission })).rejects.toThrow('is not in');
  });
});

describe('indexDirectory rejects', () => {
  const refusing = (options: object, folder = all) => expect(index(folder, options)).rejects;

  test.each([
    ['no folder', join(all, 'none'), {}, 'cannot read the folder'],
    ['a file', 'package.json', {}, 'is not a folder'],
    ['an invalid namespace', all, { namespace: { feature_slug: '' } }, 'the namespace is invalid'],
    [
      'another version',
      all,
      { manifest: { manifest_version: '2' } },
      'the manifest has the version "2", but the namespace has "1.0.0"',
    ],
    [
      'an unknown step',
      all,
      { manifest: MANIFEST, steps: ['plam'] },
      'no step "plam"; did you mean "plan"?',
    ],
    [
      'an unknown step that is similar to none',
      all,
      { manifest: MANIFEST, steps: ['x'] },
      'no step "x"; it has "plan", "implement"',
    ],
    ['a step without a manifest', all, { steps: ['x'] }, 'there is no manifest'],
    ['an invalid state', all, { previous: {} }, 'previous is not a dossier state'],
  ])('%s', async (_, folder, options, words) => {
    await refusing(options, folder).toThrow(words);
    await refusing(options, folder).toBeInstanceOf(IndexerError);
  });

  test('a dossier of another namespace', async () => {
    const { state } = await index(newFolder());
    const namespace = { ...NAMESPACE, target_branch: 'main' };
    await refusing({ previous: state, namespace }).toBeInstanceOf(NamespaceMixedStreamError);
    await refusing({ previous: state, namespace }).toMatchObject({
      expected: { target_branch: '2.x' },
      actual: namespace,
      differing: ['target_branch'],
    });
    const nowhere = await index(newFolder(), { previous: reduceMissionDossier([]), namespace });
    expect(summaries(nowhere.events)).toEqual(['snapshot 0, 0']);
  });

  test('an invalid manifest, and an empty node id', async () => {
    await refusing({ manifest: { manifest_version: '1.0.0', x: 1 } }).toThrow(
      'the manifest: unknown property "x"',
    );
    await refusing({ nodeId: '' }).toThrow('/node_id');
  });
});

test('a step and paths named __proto__ are treated like any other', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, '__proto__'));
  write(folder, { '__proto__/constructor': 'x' });
  const manifest = parseManifest(
    'manifest_version: "1.0.0"\nrequired_by_step: {__proto__: [{artifact_class: input, path_pattern: __proto__/toString}]}',
    'm',
  );
  const first = await index(folder, { manifest, steps: ['__proto__'] });
  expect(summaries(first.events)).toEqual([
    'output __proto__/constructor',
    'missing __proto__/toString by __proto__',
    'snapshot 1, 1',
  ]);
  expect((await first.again()).events).toEqual([]);
});

test('the options and the dossier are not changed, and the clock advances', async () => {
  const folder = newFolder();
  write(folder, { a: 'a' });
  const { state } = await index(folder);
  write(folder, { a: 'b' });
  const clock = new LamportClock(41);
  const options = Object.freeze({
    namespace: Object.freeze({ ...NAMESPACE }),
    previous: state,
    clock,
    nodeId: 'n',
    now: () => new Date(0),
  });
  const clocks: number[] = [];
  for await (const { lamport_clock } of indexDirectory(folder, options)) clocks.push(lamport_clock);
  expect(clocks).toEqual([42, 43]);
});
