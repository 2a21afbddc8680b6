import { describe, expect, test } from '@jest/globals';
import { validateEvent } from 'mission-dossier-contracts';
import { drift, envelope, indexed, missing, snapshot, without } from '../support/examples.js';
import { frozen } from '../support/freeze.js';

const REQUIRED = [
  'event_id',
  'event_type',
  'aggregate_id',
  'timestamp',
  'node_id',
  'lamport_clock',
  'project_uuid',
  'correlation_id',
] as const;

/** `path keyword` of each error. */
function issuesOf(event: unknown): string[] {
  return validateEvent(event)
    .issues.map(({ path, keyword }) => `${path} ${keyword}`)
    .sort();
}

describe('validateEvent accepts', () => {
  test.each([indexed(1, 'a'), missing(1, 'a'), snapshot(1), drift(1)])('$event_type', (event) => {
    expect(validateEvent(event)).toEqual({
      valid: true,
      eventType: event.event_type,
      issues: [],
      advisories: [],
    });
  });

  test('more fields in the envelope, which alone is open (C4)', () => {
    expect(validateEvent(drift(1, {}, { build_id: 'b', constructor: {} })).valid).toBe(true);
  });

  test.each(['causation_id', 'project_slug', 'schema_version', 'data_tier'])(
    'null for the optional %s (C5)',
    (field) => {
      expect(validateEvent(drift(1, {}, { [field]: null })).valid).toBe(true);
    },
  );

  test('every optional field of the envelope (C9)', () => {
    const fields = {
      causation_id: '45474677049e400ea5714e162da7c711',
      project_slug: '',
      schema_version: '10.20.30',
      data_tier: 4,
    };
    expect(validateEvent(drift(1, {}, fields)).valid).toBe(true);
  });

  test.each([{}, { payload: null }, { payload: {} }, { payload: { anything: 1 } }])(
    'a foreign event type by its envelope alone, with %j',
    (fields) => {
      expect(validateEvent({ ...envelope(1), event_type: 'WPStatusChanged', ...fields })).toEqual({
        valid: true,
        eventType: 'WPStatusChanged',
        issues: [],
        advisories: [],
      });
    },
  );

  test.each(['1.0', '0', '1e2', '-0', '9007199254740991'])(
    'the number %s as a Lamport clock (C8)',
    (number) => {
      const text = JSON.stringify(drift(77)).replace(
        '"lamport_clock":77',
        `"lamport_clock":${number}`,
      );
      expect(issuesOf(JSON.parse(text))).toEqual([]);
    },
  );
});

describe('validateEvent refuses', () => {
  test.each(REQUIRED)('an event without %s (C9)', (field) => {
    expect(issuesOf(without(drift(1), field))).toEqual([' required']);
  });

  test.each([
    ['event_id', 'x', 'pattern'],
    ['event_type', '', 'minLength'],
    ['aggregate_id', '', 'minLength'],
    ['timestamp', '2026-02-21 15:12:40Z', 'pattern'],
    ['node_id', '', 'minLength'],
    ['lamport_clock', -1, 'minimum'],
    ['project_uuid', 'c683f2f1744b5ffd9f08b34c49b01e57', 'pattern'],
    ['correlation_id', 'x', 'pattern'],
    ['causation_id', 'x', 'pattern'],
    ['project_slug', 5, 'type'],
    ['schema_version', '1.0', 'pattern'],
    ['data_tier', 5, 'maximum'],
    ['data_tier', -1, 'minimum'],
    ['payload', [], 'type'],
  ])('%s %j (C9)', (field, value, keyword) => {
    expect(issuesOf(drift(1, {}, { [field]: value }))).toEqual([`/${field} ${keyword}`]);
  });

  test.each(['9007199254740992', '9007199254740993'])(
    'the number %s as a Lamport clock: JavaScript does not hold it exactly (C8)',
    (number) => {
      const text = JSON.stringify(drift(77)).replace(
        '"lamport_clock":77',
        `"lamport_clock":${number}`,
      );
      expect(issuesOf(JSON.parse(text))).toEqual(['/lamport_clock maximum']);
    },
  );

  test('the number 1e400', () => {
    const text = JSON.stringify(drift(77)).replace('"lamport_clock":77', '"lamport_clock":1e400');
    expect(validateEvent(JSON.parse(text)).valid).toBe(false);
  });

  test.each([undefined, null])(
    'a dossier event with the payload %p, which means an empty one (C5, C9)',
    (payload) => {
      expect(issuesOf(drift(1, {}, { payload }))).toEqual(
        ['namespace', 'expected_hash', 'actual_hash', 'drift_kind', 'detected_at'].map(
          () => '/payload required',
        ),
      );
    },
  );

  test('errors of envelope and payload together', () => {
    expect(issuesOf(drift(1, { drift_kind: 'x', more: 1 }, { node_id: '' }))).toEqual([
      '/node_id minLength',
      '/payload additionalProperties',
      '/payload/drift_kind enum',
    ]);
  });

  test.each([null, undefined, 5, 'MissionDossierArtifactIndexed', true, []])(
    '%j with one error, and no event type',
    (value) => {
      expect(validateEvent(value)).toMatchObject({
        valid: false,
        eventType: null,
        issues: [{ path: '', keyword: 'type' }],
      });
    },
  );

  test('an event type that is no text, and names none', () => {
    expect(validateEvent(drift(1, {}, { event_type: 5 }))).toMatchObject({
      eventType: null,
      issues: [{ path: '/event_type', keyword: 'type' }],
    });
  });
});

describe('validateEvent meets hostile keys', () => {
  test.each(['namespace', 'drift_kind'])(
    'a `__proto__` that carries %s does not stand in for it',
    (key) => {
      const { payload } = drift(1);
      const hostile = JSON.parse(
        JSON.stringify(
          drift(1, {}, { payload: { ...without(payload, key as never), HOSTILE: 0 } }),
        ).replace('"HOSTILE":0', `"__proto__":${JSON.stringify({ [key]: payload[key as never] })}`),
      ) as unknown;
      expect(issuesOf(hostile)).toEqual(['/payload additionalProperties', '/payload required']);
    },
  );

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'the unknown property %s in a closed object is an error (C4)',
    (key) => {
      const hostile = JSON.parse(
        JSON.stringify(drift(1, { HOSTILE: 1 })).replace('"HOSTILE"', JSON.stringify(key)),
      ) as unknown;
      expect(issuesOf(hostile)).toEqual(['/payload additionalProperties']);
    },
  );

  test.each(['__proto__', 'constructor', '10'])(
    'the key %s in a map is one like any other',
    (key) => {
      const diagnostics = (value: string) =>
        JSON.parse(`{${JSON.stringify(key)}:${value}}`) as unknown;
      expect(issuesOf(drift(1, { context_diagnostics: diagnostics('"text"') }))).toEqual([]);
      expect(issuesOf(drift(1, { context_diagnostics: diagnostics('null') }))).toEqual([
        `/payload/context_diagnostics/${key} type`,
      ]);
    },
  );
});

test('validateEvent leaves the event untouched', () => {
  const event = frozen(drift(1, { drift_kind: 'x', context_diagnostics: { a: 1 } }));
  const before = structuredClone(event);
  validateEvent(event);
  expect(event).toStrictEqual(before);
});

test('validateEvent gives the same result each time it is asked', () => {
  const bad = drift(1, { drift_kind: 'x' });
  const first = structuredClone(validateEvent(bad));
  validateEvent(drift(2));
  validateEvent(drift(3, {}, { node_id: 5 }));
  expect(validateEvent(bad)).toEqual(first);
});
