import { describe, expect, test } from '@jest/globals';
import {
  canonicalJson,
  isMissionDossierState,
  MissionDossierProjection,
  reduceMissionDossier,
} from 'mission-dossier-contracts';
import { HASH, identity, indexed, missing, TIME } from '../support/examples.js';

/** Whether each artifact is superseded. */
function superseded(...events: unknown[]): Record<string, boolean> {
  const { artifacts } = reduceMissionDossier(events);
  return Object.fromEntries(
    Object.entries(artifacts).map(([path, entry]) => [path, entry.superseded]),
  );
}

describe('an indexed event (C16)', () => {
  test('makes this version the artifact at its path', () => {
    const newer = {
      content_ref: { hash: 'ff', algorithm: 'md5' },
      indexed_at: '2026-03-01T00:00:00Z',
    };
    expect(
      reduceMissionDossier([indexed(2, 'a', newer), indexed(1, 'a')]).artifacts['a'],
    ).toMatchObject({ ...newer, superseded: false });
  });

  test('keeps nothing of the version before it', () => {
    const older = indexed(1, 'a', { step_id: 'plan', provenance: { git_sha: 'abc' } });
    expect(reduceMissionDossier([older, indexed(2, 'a')]).artifacts['a']).toMatchObject({
      step_id: null,
      provenance: null,
    });
  });

  test('that supersedes another path turns that entry superseded', () => {
    expect(superseded(indexed(1, 'a'), indexed(2, 'b', { supersedes: identity('a') }))).toEqual({
      a: true,
      b: false,
    });
  });

  test('keeps the rest of a superseded entry', () => {
    const { artifacts } = reduceMissionDossier([
      indexed(1, 'a', { step_id: 'plan' }),
      indexed(2, 'b', { supersedes: identity('a') }),
    ]);
    expect(artifacts['a']).toMatchObject({ identity: identity('a'), step_id: 'plan' });
  });

  test('that supersedes a path that is not there adds no entry', () => {
    expect(superseded(indexed(1, 'b', { supersedes: identity('a') }))).toEqual({ b: false });
  });

  test('that supersedes a path does not affect artifacts indexed there later', () => {
    expect(superseded(indexed(1, 'b', { supersedes: identity('a') }), indexed(2, 'a'))).toEqual({
      a: false,
      b: false,
    });
  });

  test('at a superseded path makes it present again', () => {
    expect(
      superseded(indexed(1, 'a'), indexed(2, 'b', { supersedes: identity('a') }), indexed(3, 'a')),
    ).toEqual({ a: false, b: false });
  });

  test('that supersedes its own path is present', () => {
    expect(superseded(indexed(1, 'a'), indexed(2, 'a', { supersedes: identity('a') }))).toEqual({
      a: false,
    });
  });

  test('finds the superseded entry by path alone', () => {
    const supersedes = { ...identity('a'), artifact_class: 'input', run_id: 'another' };
    expect(superseded(indexed(1, 'a'), indexed(2, 'b', { supersedes }))).toMatchObject({ a: true });
  });

  test('of a path that was missing is the artifact there', () => {
    expect(superseded(missing(1, 'a'), indexed(2, 'a'))).toEqual({ a: false });
  });
});

describe('an artifact’s entry (C20)', () => {
  test('has every optional field, null where it is unknown', () => {
    expect(reduceMissionDossier([indexed(1, 'a')]).artifacts['a']).toStrictEqual({
      identity: { ...identity('a'), run_id: null, wp_id: null },
      content_ref: { hash: HASH, algorithm: 'sha256', size_bytes: null, encoding: null },
      indexed_at: TIME,
      provenance: null,
      superseded: false,
      step_id: null,
    });
  });

  test('has every optional field of a provenance that says nothing', () => {
    const event = indexed(1, 'a', { provenance: {} });
    expect(reduceMissionDossier([event]).artifacts['a']?.provenance).toStrictEqual({
      source_event_ids: null,
      git_sha: null,
      git_ref: null,
      actor_id: null,
      actor_kind: null,
      revised_at: null,
    });
  });

  test('carries everything that the event says', () => {
    const said = {
      artifact_id: { ...identity('a'), run_id: 'run-1', wp_id: 'WP01' },
      content_ref: { hash: HASH, algorithm: 'sha512', size_bytes: 12, encoding: 'utf-8' },
      indexed_at: '2026-02-21T16:00:00.123+01:00',
      provenance: {
        source_event_ids: ['x', 'y'],
        git_sha: 'abc',
        git_ref: 'main',
        actor_id: 'alice',
        actor_kind: 'human',
        revised_at: TIME,
      },
      step_id: 'plan',
    };
    const { artifact_id, ...rest } = said;
    expect(reduceMissionDossier([indexed(1, 'a', said)]).artifacts['a']).toStrictEqual({
      ...rest,
      identity: artifact_id,
      superseded: false,
    });
  });

  test.each(['__proto__', 'constructor', 'toString', '10', ' ', 'ü～😀', 'a/../b', '\u0000'])(
    'is kept under the path %j as under any other',
    (path) => {
      const { artifacts } = reduceMissionDossier([
        indexed(1, path),
        indexed(2, 'other', { supersedes: identity(path) }),
      ]);
      expect(Object.keys(artifacts).sort()).toEqual([path, 'other'].sort());
      expect(Object.getOwnPropertyDescriptor(artifacts, path)?.value).toMatchObject({
        identity: { path },
        superseded: true,
      });
    },
  );

  test('under the path `__proto__` pollutes nothing', () => {
    const { artifacts } = reduceMissionDossier([indexed(1, '__proto__')]);
    expect(artifacts['__proto__']).toMatchObject({ identity: { path: '__proto__' } });
    expect(({} as Record<string, unknown>)['superseded']).toBeUndefined();
  });

  test.each(Object.getOwnPropertyNames(Object.prototype))(
    'is not found under the path %j if there is none',
    (path) => {
      const projection = new MissionDossierProjection();
      projection.apply(indexed(1, 'a'));
      const resumed = MissionDossierProjection.fromJSON(projection.toJSON());
      for (const { artifacts } of [reduceMissionDossier([]), projection.state(), resumed.state()])
        expect(artifacts[path]).toBeUndefined();
    },
  );

  test('is one of an object that compares, copies and prints as plain ones do', () => {
    const state = reduceMissionDossier([indexed(1, 'constructor'), indexed(2, '__proto__')]);
    const copy = structuredClone(state);
    expect(state).toEqual(copy);
    expect(canonicalJson(state)).toBe(canonicalJson(copy));
    expect(JSON.stringify(state)).toBe(JSON.stringify(copy));
    expect(Object.keys(copy.artifacts)).toEqual(['constructor', '__proto__']);
    expect(isMissionDossierState(state)).toBe(true);
  });
});
