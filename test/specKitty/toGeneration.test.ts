import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, validateEvent } from 'mission-dossier-contracts';
import { loadFixtures, loadReplayStream, replayIds } from 'mission-dossier-contracts/conformance';
import {
  generationOf,
  GENERATIONS,
  toGeneration,
  upcast,
} from 'mission-dossier-contracts/spec-kitty';
import type { ToGenerationOptions, WrittenEvent } from 'mission-dossier-contracts/spec-kitty';
import { event as anyEvent } from '../support/events.js';
import type { AnyEvent } from '../support/events.js';
import {
  drift,
  envelope,
  HASH,
  indexed,
  missing,
  NAMESPACE,
  snapshot,
} from '../support/examples.js';
import { frozen } from '../support/freeze.js';
import { ajvAcceptsAs } from '../support/generationAjv.js';
import { tries } from '../support/searches.js';
import { forms, GIVEN, MISSION_NAMESPACE, written } from '../support/writtenEvents.js';

const RUNS = { numRuns: tries(1000) };
const BUILD = { buildId: 'build-7' };

function written3(event: unknown, options: ToGenerationOptions = BUILD): WrittenEvent {
  const result = toGeneration(event, '3.0', options);
  if (!result.success) throw new Error(JSON.stringify(result.issues));
  return result;
}

/** An event without nulls and without what generation 3.0 sets in the envelope. */
function comparable(event: unknown): string {
  const text = JSON.stringify(event, (_key, value: unknown) =>
    value === null ? undefined : value,
  );
  const { build_id: _, schema_version: __, ...rest } = JSON.parse(text) as AnyEvent;
  return canonicalJson(rest);
}

describe('a canonical event in generation 3.0 (C35)', () => {
  const build = { build_id: 'build-7', schema_version: '3.0.0' };
  const mission = (path: string) => ({
    mission_type: 'software-dev',
    path,
    artifact_class: 'output',
  });
  const canonical = (path: string) => ({
    mission_key: 'software-dev',
    path,
    artifact_class: 'output',
  });

  test('has the names of missions, its build id and its schema version', () => {
    expect(written3(indexed(1, 'a', { supersedes: canonical('b') })).event).toStrictEqual({
      ...envelope(1),
      ...build,
      event_type: 'MissionDossierArtifactIndexed',
      payload: {
        namespace: MISSION_NAMESPACE,
        artifact_id: mission('a'),
        content_ref: { hash: HASH, algorithm: 'sha256' },
        indexed_at: '2026-02-21T15:12:40Z',
        supersedes: mission('b'),
      },
    });
    expect(written3(missing(1, 'a')).event).toMatchObject({
      payload: { namespace: MISSION_NAMESPACE, expected_identity: mission('a') },
    });
    expect(written3(snapshot(1)).event).toMatchObject({
      payload: { namespace: MISSION_NAMESPACE },
    });
    const artifact_ids_changed = [canonical('a'), canonical('b')];
    expect(written3(drift(1, { artifact_ids_changed })).event).toMatchObject({
      payload: { artifact_ids_changed: [mission('a'), mission('b')] },
    });
  });

  test('has no nulls of the contract at any depth', () => {
    const nulls = { step_id: null, supersedes: null, provenance: { git_sha: null, actor_id: 'a' } };
    const event = indexed(
      1,
      'a',
      {
        ...nulls,
        namespace: { ...NAMESPACE, step_id: null },
        content_ref: { hash: HASH, algorithm: 'sha256', size_bytes: null, encoding: null },
      },
      { causation_id: null, data_tier: null, project_slug: null, schema_version: null },
    );
    expect(JSON.stringify(written3(event).event)).not.toContain('null');
  });

  test('keeps what a producer has added to the envelope, nulls among it', () => {
    const event = snapshot(1, {}, { team_slug: null, aggregate_type: 'MissionDossier' });
    expect(written3(event).event).toMatchObject({
      team_slug: null,
      aggregate_type: 'MissionDossier',
    });
  });

  test('replaces its own schema version and build id', () => {
    const event = snapshot(1, {}, { schema_version: '2.4.0', build_id: 'old' });
    expect(written3(event).event).toMatchObject(build);
  });
});

describe('to 3.0 and back is the identity (C35)', () => {
  function expectIdentity(event: unknown): void {
    const there = written3(event).event;
    expect(generationOf(there)).toBe('3.0');
    expect(ajvAcceptsAs('3.0', there as AnyEvent)).toBe(true);
    const back = upcast(there);
    expect(back).toMatchObject({ success: true, generation: '3.0', leftOut: [] });
    if (!back.success) return;
    expect(comparable(back.event)).toBe(comparable(event));
    expect(validateEvent(back.event).issues).toEqual([]);
    expect(written3(back.event).event).toStrictEqual(there);
  }

  test('of every valid canonical event', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        fc.pre(generationOf(event) !== null && validateEvent(event).valid);
        const before = structuredClone(event);
        expectIdentity(frozen(event));
        expect(event).toStrictEqual(before);
      }),
      RUNS,
    );
  });

  const payloads = loadFixtures('dossier').filter(({ valid, eventType }) => valid && eventType);

  test.each(payloads.map((fixture) => [fixture.id, fixture] as const))(
    'of an event with the payload of the fixture %s',
    (_id, { eventType, payload }) => {
      expectIdentity({ ...envelope(1), event_type: eventType, payload });
    },
  );

  test.each(replayIds())('of the valid events of the replay %s', (id) => {
    for (const event of loadReplayStream(id))
      if (generationOf(event) === '2.4' && validateEvent(event).valid) expectIdentity(event);
  });
});

describe('an event of another generation', () => {
  test('is written in 3.0 as its canonical form is', () => {
    fc.assert(
      fc.property(forms, (event) => {
        for (const generation of GENERATIONS) {
          const result = written3(event[generation], { ...BUILD, namespace: GIVEN });
          expect(result.generation).toBe(generation);
          expect(result.event).toStrictEqual(written3(event['2.4']).event);
        }
      }),
      RUNS,
    );
  });

  test('is returned in 2.4 as upcasting returns it', () => {
    for (const generation of GENERATIONS) {
      const event = written(generation, 'MissionDossierArtifactMissing');
      expect(toGeneration(event, '2.4', { namespace: GIVEN })).toEqual(
        upcast(event, { namespace: GIVEN }),
      );
    }
  });

  test('of hybrid says what was left out', () => {
    const event = written('hybrid', 'MissionDossierSnapshotComputed');
    expect(written3(event).leftOut).toContain('/payload/artifact_counts');
  });

  test('that has no canonical form is refused for the same reasons', () => {
    const event = written('flat-bare', 'MissionDossierArtifactMissing');
    expect(toGeneration(event, '3.0', BUILD)).toEqual(upcast(event));
    expect(toGeneration(5, '3.0', BUILD)).toEqual(upcast(5));
  });

  test('whose type has no schema is returned as it is, the same object', () => {
    const event = { event_type: 'WPStatusChanged' };
    expect(written3(event, {}).event).toBe(event);
  });
});

describe('the build id (C35)', () => {
  test('of the caller is demanded, where the event has none', () => {
    expect(toGeneration(snapshot(1), '3.0')).toMatchObject({
      success: false,
      generation: '2.4',
      issues: [{ path: '', keyword: 'required', property: 'build_id' }],
    });
  });

  test.each([snapshot(1), written('3.0', 'MissionDossierSnapshotComputed')])(
    'of the caller may not be empty',
    (event) => {
      expect(toGeneration(event, '3.0', { buildId: '' })).toMatchObject({
        success: false,
        issues: [{ property: 'build_id' }],
      });
    },
  );

  test('that the event has is kept where the caller gives none', () => {
    const event = { ...written('3.0', 'MissionDossierSnapshotComputed'), build_id: 'own' };
    expect(written3(event, {}).event).toHaveProperty('build_id', 'own');
    expect(written3(event).event).toHaveProperty('build_id', 'build-7');
  });

  test.each(['', null, 5])('%j of the event is none', (build_id) => {
    const event = { ...written('3.0', 'MissionDossierSnapshotComputed'), build_id };
    expect(toGeneration(event, '3.0')).toMatchObject({ success: false });
    expect(written3(event).event).toHaveProperty('build_id', 'build-7');
  });

  test('is not needed for 2.4', () => {
    const event = snapshot(1);
    expect(toGeneration(event, '2.4')).toMatchObject({ success: true, event });
  });
});

test.each(['flat-feature', 'hybrid', '11.0', '', 'constructor'])(
  'the generation %j cannot be written',
  (generation) => {
    const attempt = () => toGeneration(snapshot(1), generation as '3.0', BUILD);
    expect(attempt).toThrow(TypeError);
    expect(attempt).toThrow(/expected one of "2\.4", "3\.0"/);
  },
);
