import { describe, expect, test } from '@jest/globals';
import {
  DOSSIER_EVENT_TYPES,
  isDossierEventType,
  UnknownEventTypeError,
  validatePayload,
} from 'mission-dossier-contracts';
import { drift, identity, indexed, missing, NAMESPACE, snapshot } from '../support/examples.js';
import { frozen } from '../support/freeze.js';

const INDEXED = 'MissionDossierArtifactIndexed';

describe('validatePayload', () => {
  test.each([indexed(1, 'a'), missing(1, 'a'), snapshot(1), drift(1)])(
    'accepts a payload of $event_type',
    ({ event_type, payload }) => {
      expect(validatePayload(event_type, payload)).toEqual({
        valid: true,
        eventType: event_type,
        issues: [],
        advisories: [],
      });
    },
  );

  test('reports all errors, not the first alone', () => {
    const payload = {
      namespace: { ...NAMESPACE, project_uuid: 'x', feature_slug: '', step_id: 4 },
      artifact_id: { ...identity('a'), artifact_class: 'outputs', more: 1 },
      content_ref: { algorithm: 'sha256', size_bytes: -1 },
      indexed_at: 'now',
      artifact_class: 'output',
    };
    const { valid, issues } = validatePayload(INDEXED, payload);
    expect(valid).toBe(false);
    expect(issues.map(({ path, keyword }) => `${path} ${keyword}`).sort()).toEqual([
      ' additionalProperties',
      '/artifact_id additionalProperties',
      '/artifact_id/artifact_class enum',
      '/content_ref required',
      '/content_ref/size_bytes minimum',
      '/indexed_at pattern',
      '/namespace/feature_slug minLength',
      '/namespace/project_uuid pattern',
      '/namespace/step_id type',
    ]);
  });

  test('names the keyword’s place: schema file and JSON pointer', () => {
    const { payload } = indexed(1, 'a', { provenance: { actor_kind: 'robot' } });
    expect(validatePayload(INDEXED, payload).issues).toMatchObject([
      { schemaPath: 'actor_kind.json#/enum' },
    ]);
  });

  test('escapes `~` and `/` in JSON pointers (RFC 6901)', () => {
    const { payload } = indexed(1, 'a', { context_diagnostics: { 'a/b~c': 1 } });
    expect(validatePayload(INDEXED, payload).issues).toMatchObject([
      { path: '/context_diagnostics/a~1b~0c' },
    ]);
  });

  test('points at items by their index', () => {
    const { event_type, payload } = drift(1, { artifact_ids_changed: [identity('a'), null] });
    expect(validatePayload(event_type, payload).issues).toMatchObject([
      { path: '/artifact_ids_changed/1', keyword: 'type' },
    ]);
  });

  test.each(['artifact_class', 'manifest_version'])(
    'refuses %s at top level: it has one place (C4)',
    (property) => {
      const { payload } = indexed(1, 'a', { [property]: 'output' });
      expect(validatePayload(INDEXED, payload).issues).toMatchObject([
        { path: '', keyword: 'additionalProperties' },
      ]);
    },
  );

  test.each(['provenance', 'step_id', 'supersedes', 'context_diagnostics'])(
    'accepts null for %s, as it accepts its absence (C5)',
    (property) => {
      expect(validatePayload(INDEXED, indexed(1, 'a', { [property]: null }).payload).valid).toBe(
        true,
      );
    },
  );

  test.each([null, undefined, [], 'x', 5, true])('reports one error for %j', (payload) => {
    expect(validatePayload(INDEXED, payload).issues).toMatchObject([{ path: '', keyword: 'type' }]);
  });

  test('leaves the payload untouched', () => {
    const { payload } = frozen(indexed(1, 'a', { provenance: {}, extra: {} }));
    const before = structuredClone(payload);
    validatePayload(INDEXED, payload);
    expect(payload).toStrictEqual(before);
  });
});

describe('validatePayload of an unknown event type', () => {
  function errorOf(eventType: string): UnknownEventTypeError {
    try {
      validatePayload(eventType, {});
    } catch (error) {
      if (error instanceof UnknownEventTypeError) return error;
      throw error;
    }
    throw new Error('no error');
  }

  test('throws an error that lists the known', () => {
    expect(errorOf('Other')).toMatchObject({
      name: 'UnknownEventTypeError',
      eventType: 'Other',
      knownEventTypes: [...DOSSIER_EVENT_TYPES],
      message:
        'unknown event type "Other" (known: MissionDossierArtifactIndexed, ' +
        'MissionDossierArtifactMissing, MissionDossierSnapshotComputed, ' +
        'MissionDossierParityDriftDetected)',
    });
  });

  test('asks whether a near one was meant', () => {
    expect(errorOf('MissionDosierSnapshotComputed').message).toMatch(
      /^unknown event type "MissionDosierSnapshotComputed"; did you mean "MissionDossierSnapshotComputed"\?/,
    );
  });

  test.each(['__proto__', 'constructor', 'toString', ''])('throws for %j too', (eventType) => {
    expect(errorOf(eventType).eventType).toBe(eventType);
  });
});

describe('isDossierEventType', () => {
  test.each([...DOSSIER_EVENT_TYPES])('accepts %s', (eventType) => {
    expect(isDossierEventType(eventType)).toBe(true);
  });

  test.each(['Other', 'toString', '__proto__', '', null, undefined, 5, [INDEXED]])(
    'refuses %j',
    (eventType) => {
      expect(isDossierEventType(eventType)).toBe(false);
    },
  );
});
