import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateEvent } from 'mission-dossier-contracts';
import type { DossierEventType } from 'mission-dossier-contracts';
import { GENERATIONS, upcast } from 'mission-dossier-contracts/spec-kitty';
import type {
  UpcastFailure,
  UpcastOptions,
  UpcastSuccess,
} from 'mission-dossier-contracts/spec-kitty';
import { HASH, identity, indexed, NAMESPACE, snapshot, without } from '../support/examples.js';
import { frozen } from '../support/freeze.js';
import { tries } from '../support/searches.js';
import {
  forms,
  GIVEN,
  MISSION_NAMESPACE,
  TYPES,
  written,
  WRITTEN_AT,
} from '../support/writtenEvents.js';

const RUNS = { numRuns: tries(1000) };
const FLAT = ['flat-bare', 'flat-feature', 'flat-mission'] as const;

function upcasted(event: unknown, options: UpcastOptions = { namespace: GIVEN }): UpcastSuccess {
  const result = upcast(event, options);
  if (!result.success) throw new Error(JSON.stringify(result.issues));
  return result;
}

function payloadOf(event: unknown): unknown {
  return (upcasted(event).event as { payload?: unknown }).payload;
}

function refused(event: unknown, options: UpcastOptions = {}): UpcastFailure {
  const result = upcast(event, options);
  if (result.success) throw new Error(JSON.stringify(result.event));
  return result;
}

/** `path keyword property` of each issue. */
function placesOf({ issues }: UpcastFailure): string[] {
  return issues.map(({ path, keyword, property = '' }) => `${path} ${keyword} ${property}`.trim());
}

describe('an event that needs no change is returned as it is, the same object (C27)', () => {
  test.each(TYPES)('a canonical %s', (type) => {
    const event = written('2.4', type);
    expect(upcasted(event)).toEqual({ success: true, event, generation: '2.4', leftOut: [] });
    expect(upcasted(event).event).toBe(event);
  });

  test('a canonical event with explicit nulls (C5), and with a build id (C31)', () => {
    const event = indexed(1, 'a', { step_id: null, supersedes: null }, { build_id: '' });
    expect(upcasted(event).event).toBe(event);
  });

  test.each<object>([
    { event_type: 'WPStatusChanged', payload: { feature_slug: 'x' } },
    { event_type: 'constructor' },
    { event_type: null },
    {},
  ])('one of no type of the contract, such as %j', (event) => {
    expect(upcasted(event)).toEqual({ success: true, event, generation: null, leftOut: [] });
    expect(upcasted(event).event).toBe(event);
  });
});

test.each([null, undefined, 5, 'text', true, [], [['event_type', 'x']]])(
  'what is no object is refused: %j',
  (value) => {
    expect(refused(value)).toMatchObject({
      generation: null,
      issues: [{ path: '', keyword: 'type' }],
    });
  },
);

describe('generation 3.0 has other names (C29)', () => {
  const missionIdentity = {
    mission_type: 'software-dev',
    path: 'a.md',
    artifact_class: 'output',
    run_id: 'run-1',
    wp_id: 'WP01',
  };
  const canonicalIdentity = { ...identity('a.md'), run_id: 'run-1', wp_id: 'WP01' };

  test('in the namespace, whose step stays', () => {
    const namespace = { ...MISSION_NAMESPACE, step_id: 'plan' };
    const event = written('3.0', 'MissionDossierSnapshotComputed', { namespace });
    expect(payloadOf(event)).toMatchObject({ namespace: { ...NAMESPACE, step_id: 'plan' } });
  });

  test.each<[name: string, type: DossierEventType]>([
    ['artifact_id', 'MissionDossierArtifactIndexed'],
    ['supersedes', 'MissionDossierArtifactIndexed'],
    ['expected_identity', 'MissionDossierArtifactMissing'],
  ])('in %s', (name, type) => {
    const event = written('3.0', type, { [name]: missionIdentity });
    expect(payloadOf(event)).toHaveProperty(name, canonicalIdentity);
  });

  test('in each item of artifact_ids_changed', () => {
    const second = { ...missionIdentity, path: 'b.md' };
    const event = written('3.0', 'MissionDossierParityDriftDetected', {
      artifact_ids_changed: [missionIdentity, second],
    });
    expect(payloadOf(event)).toMatchObject({
      artifact_ids_changed: [canonicalIdentity, { ...canonicalIdentity, path: 'b.md' }],
    });
  });

  test.each([[], null])('and artifact_ids_changed may be %j', (artifact_ids_changed) => {
    const event = written('3.0', 'MissionDossierParityDriftDetected', { artifact_ids_changed });
    const payload = payloadOf(event) as { artifact_ids_changed?: unknown };
    expect(payload.artifact_ids_changed ?? null).toEqual(artifact_ids_changed);
  });

  test('all else is as it was written', () => {
    const more = {
      content_ref: { hash: HASH, algorithm: 'md5', size_bytes: null, encoding: 'utf-8' },
      indexed_at: '2026-01-01T00:00:00+05:30',
      provenance: { actor_kind: 'llm', source_event_ids: ['a'] },
      step_id: 'plan',
      context_diagnostics: { ['__proto__']: 'a', mission_type: 'kept', constructor: 'b' },
    };
    const event = written('3.0', 'MissionDossierArtifactIndexed', more);
    expect(payloadOf(event)).toMatchObject(more);
    expect(upcasted(event)).toMatchObject({ generation: '3.0', leftOut: [] });
  });
});

describe.each(FLAT)('the flat payload of %s (C30)', (generation) => {
  const event = (type: DossierEventType, members: object = {}) =>
    written(generation, type, { ...members });

  test('of an indexed artifact', () => {
    expect(payloadOf(event('MissionDossierArtifactIndexed'))).toStrictEqual({
      namespace: NAMESPACE,
      artifact_id: { mission_key: 'software-dev', path: 'spec.md', artifact_class: 'input' },
      content_ref: { hash: HASH, algorithm: 'sha256', size_bytes: 26 },
      indexed_at: WRITTEN_AT,
      context_diagnostics: { artifact_key: 'input.spec.main', required_status: 'required' },
    });
  });

  test('of an indexed artifact of a work package and a step', () => {
    const members = { wp_id: 'WP01', step_id: 'plan' };
    expect(payloadOf(event('MissionDossierArtifactIndexed', members))).toMatchObject({
      namespace: NAMESPACE,
      artifact_id: { wp_id: 'WP01' },
      step_id: 'plan',
    });
  });

  test('of a missing artifact', () => {
    expect(payloadOf(event('MissionDossierArtifactMissing'))).toStrictEqual({
      namespace: NAMESPACE,
      expected_identity: { mission_key: 'software-dev', path: 'plan.md', artifact_class: 'output' },
      manifest_step: 'required_always',
      checked_at: WRITTEN_AT,
      context_diagnostics: { artifact_key: 'output.plan.main', reason_code: 'not_found' },
    });
  });

  test('of a missing artifact with a reason, which does not block', () => {
    const members = { reason_code: 'unreadable', reason_detail: 'no rights', blocking: false };
    expect(payloadOf(event('MissionDossierArtifactMissing', members))).toMatchObject({
      remediation_hint: 'no rights',
      context_diagnostics: {
        artifact_key: 'output.plan.main',
        reason_code: 'unreadable',
        reason_detail: 'no rights',
        blocking: 'false',
      },
    });
  });

  test('of a missing artifact with an empty reason, which is no diagnostic', () => {
    const members = { reason_detail: '' };
    expect(payloadOf(event('MissionDossierArtifactMissing', members))).toMatchObject({
      remediation_hint: '',
      context_diagnostics: { artifact_key: 'output.plan.main', reason_code: 'not_found' },
    });
    expect(payloadOf(event('MissionDossierArtifactMissing', members))).not.toHaveProperty(
      'context_diagnostics.reason_detail',
    );
  });

  test.each([
    ['MissionDossierArtifactIndexed', 'artifact_id'],
    ['MissionDossierArtifactMissing', 'expected_identity'],
  ] as const)('of the class `other` in %s, which is read as `runtime`', (type, name) => {
    expect(payloadOf(event(type, { artifact_class: 'other' }))).toHaveProperty(
      `${name}.artifact_class`,
      'runtime',
    );
  });

  test('of a snapshot', () => {
    expect(payloadOf(event('MissionDossierSnapshotComputed'))).toStrictEqual({
      namespace: NAMESPACE,
      snapshot_hash: HASH,
      artifact_count: 7,
      anomaly_count: 1,
      computed_at: WRITTEN_AT,
      algorithm: 'sha256',
      context_diagnostics: {
        snapshot_id: 'scan-1',
        completeness_status: 'incomplete',
        required_artifacts: '4',
        required_present: '3',
        optional_artifacts: '2',
        optional_present: '0',
      },
    });
  });

  test('of a drift', () => {
    expect(payloadOf(event('MissionDossierParityDriftDetected'))).toStrictEqual({
      namespace: NAMESPACE,
      expected_hash: HASH,
      actual_hash: 'cd'.repeat(32),
      drift_kind: 'artifact_mutated',
      detected_at: WRITTEN_AT,
      context_diagnostics: { severity: 'warning' },
    });
  });

  test.each([
    [['a'], [], 'artifact_removed', { missing_in_local: 'a' }],
    [[], ['b', 'c,d'], 'artifact_added', { missing_in_baseline: 'b,c,d' }],
    [
      ['a', '__proto__'],
      ['b'],
      'artifact_mutated',
      { missing_in_local: 'a,__proto__', missing_in_baseline: 'b' },
    ],
  ])('of a drift with the lists %j and %j', (local, baseline, drift_kind, lists) => {
    const members = { missing_in_local: local, missing_in_baseline: baseline };
    const payload = payloadOf(event('MissionDossierParityDriftDetected', members));
    expect(payload).toMatchObject({ drift_kind });
    expect(payload).toHaveProperty('context_diagnostics', { severity: 'warning', ...lists });
    expect(payload).not.toHaveProperty('artifact_ids_changed');
  });

  test('may leave out what may be null', () => {
    const { wp_id: _, step_id: __, ...payload } = event('MissionDossierArtifactIndexed').payload;
    const { reason_detail: ___, ...other } = event('MissionDossierArtifactMissing').payload;
    for (const [type, members] of [
      ['MissionDossierArtifactIndexed', payload],
      ['MissionDossierArtifactMissing', other],
    ] as const)
      expect(payloadOf({ ...event(type), payload: members })).toEqual(payloadOf(event(type)));
  });

  test('leaves nothing out', () => {
    for (const type of TYPES) expect(upcasted(event(type)).leftOut).toEqual([]);
  });
});

test.each([
  ['flat-feature', 'feature_slug'],
  ['flat-mission', 'mission_slug'],
] as const)(
  'in %s, a %s other than that of the namespace is left out and counted',
  (name, slug) => {
    for (const type of TYPES) {
      const result = upcasted(written(name, type, { [slug]: 'another' }));
      expect(result.leftOut).toEqual([`/payload/${slug}`]);
      expect(result.event).toMatchObject({ payload: { namespace: NAMESPACE } });
    }
  },
);

describe('the envelope (C31)', () => {
  const WRITTEN = GENERATIONS.filter((generation) => generation !== '2.4');

  test.each(WRITTEN)('of %s without a correlation id has that of the event', (generation) => {
    const { correlation_id: _, ...event } = written(generation, 'MissionDossierArtifactIndexed');
    for (const missing of [{}, { correlation_id: null }])
      expect(upcasted({ ...event, ...missing }).event).toMatchObject({
        correlation_id: event['event_id'],
      });
  });

  test.each(WRITTEN)('of %s keeps a correlation id', (generation) => {
    const event = { ...written(generation, 'MissionDossierArtifactIndexed') };
    const result = upcasted({ ...event, correlation_id: '1'.repeat(26) });
    expect(result.event).toMatchObject({ correlation_id: '1'.repeat(26) });
  });

  test.each(WRITTEN)('of %s without a clock has 0', (generation) => {
    const event = without(written(generation, 'MissionDossierArtifactIndexed'), 'lamport_clock');
    expect(upcasted(event).event).toMatchObject({ lamport_clock: 0 });
    expect(upcasted({ ...event, lamport_clock: null }).event).toMatchObject({ lamport_clock: 0 });
    expect(upcasted({ ...event, lamport_clock: 7 }).event).toMatchObject({ lamport_clock: 7 });
  });

  test.each(['', 'build-7', null, 5, {}])('keeps the build id %j', (build_id) => {
    const event = { ...written('3.0', 'MissionDossierArtifactIndexed'), build_id };
    expect(upcasted(event).event).toHaveProperty('build_id', build_id);
  });

  test('keeps what producers add, `__proto__` among it', () => {
    const added: unknown = JSON.parse('{"team_slug":null,"__proto__":{"polluted":1}}');
    for (const generation of WRITTEN) {
      const event = written(generation, 'MissionDossierArtifactIndexed');
      const both = JSON.parse(
        JSON.stringify(event).replace('{', `${JSON.stringify(added).slice(0, -1)},`),
      ) as object;
      const result = upcasted(both).event;
      expect(JSON.stringify(result)).toContain('"__proto__":{"polluted":1}');
      expect(result).not.toHaveProperty('polluted');
    }
  });
});

describe('hybrid: the canonical members count (C32)', () => {
  const provenance = { actor_kind: 'system', actor_id: 'spec-kitty-cli' };

  test.each<[DossierEventType, string[]]>([
    [
      'MissionDossierArtifactIndexed',
      [
        'feature_slug',
        'artifact_key',
        'artifact_class',
        'relative_path',
        'content_hash_sha256',
        'size_bytes',
        'required_status',
      ],
    ],
    [
      'MissionDossierArtifactMissing',
      [
        'feature_slug',
        'artifact_key',
        'artifact_class',
        'expected_path_pattern',
        'reason_code',
        'blocking',
      ],
    ],
    [
      'MissionDossierSnapshotComputed',
      [
        'feature_slug',
        'parity_hash_sha256',
        'artifact_counts',
        'completeness_status',
        'snapshot_id',
      ],
    ],
    [
      'MissionDossierParityDriftDetected',
      [
        'feature_slug',
        'local_parity_hash',
        'baseline_parity_hash',
        'missing_in_local',
        'missing_in_baseline',
        'severity',
      ],
    ],
  ])('those of %s that are flat are left out and counted', (type, flat) => {
    const result = upcasted(written('hybrid', type));
    expect(result.generation).toBe('hybrid');
    expect(result.leftOut).toEqual(flat.map((name) => `/payload/${name}`));
    expect(result.event).toEqual(written('2.4', type));
  });

  test.each(['MissionDossierSnapshotComputed', 'MissionDossierParityDriftDetected'] as const)(
    'so is the provenance of %s',
    (type) => {
      const result = upcasted(written('hybrid', type, { provenance }));
      expect(result.leftOut).toContain('/payload/provenance');
      expect(result.event).toEqual(written('2.4', type));
    },
  );

  test('but not that of an indexed artifact, which is canonical', () => {
    const result = upcasted(written('hybrid', 'MissionDossierArtifactIndexed', { provenance }));
    expect(result.leftOut).not.toContain('/payload/provenance');
    expect(result.event).toMatchObject({ payload: { provenance } });
  });

  test('a flat member that says otherwise changes nothing', () => {
    const event = written('hybrid', 'MissionDossierArtifactIndexed', { relative_path: 'other.md' });
    expect(payloadOf(event)).toMatchObject({ artifact_id: { path: 'spec.md' } });
  });
});

describe('flat-bare carries no namespace (C33)', () => {
  const event = written('flat-bare', 'MissionDossierArtifactIndexed');

  test('and is refused with that reason', () => {
    const result = refused(event);
    expect(result.generation).toBe('flat-bare');
    expect(placesOf(result)).toEqual([
      '/payload required target_branch',
      '/payload required mission_key',
      '/payload required manifest_version',
    ]);
    expect(result.issues[0]?.message).toMatch(/carries no target_branch/);
  });

  test.each(['target_branch', 'mission_key', 'manifest_version'] as const)(
    'and is refused if the caller leaves out %s, or gives an empty one',
    (field) => {
      const places = [without(GIVEN, field), { ...GIVEN, [field]: '' }].map((namespace) =>
        refused(event, { namespace }).issues.map(({ path, property }) => [path, property]),
      );
      expect(places).toEqual([[['/payload', field]], [['/payload', field]]]);
    },
  );

  test('and is read with what the caller gives', () => {
    const namespace = { ...GIVEN, step_id: 'plan' };
    expect(upcasted(event, { namespace }).event).toMatchObject({
      payload: { namespace: { ...NAMESPACE, step_id: 'plan' } },
    });
  });

  test('which is not used for events that have a namespace', () => {
    const namespace = { ...GIVEN, target_branch: 'another' };
    for (const generation of GENERATIONS.filter((name) => name !== 'flat-bare'))
      expect(
        upcasted(written(generation, 'MissionDossierSnapshotComputed'), { namespace }).event,
      ).toMatchObject({ payload: { namespace: NAMESPACE } });
  });
});

describe('an event that cannot be read is refused, with pointers into what was written (C27)', () => {
  test.each<[what: string, event: unknown, generation: string, places: string[]]>([
    [
      'an empty slug of 3.0',
      written('3.0', 'MissionDossierSnapshotComputed', {
        namespace: { ...MISSION_NAMESPACE, mission_slug: '' },
      }),
      '3.0',
      ['/payload/namespace/mission_slug minLength'],
    ],
    [
      'an unknown class of 3.0',
      written('3.0', 'MissionDossierArtifactIndexed', {
        artifact_id: { mission_type: 'x', path: 'a', artifact_class: 'other' },
      }),
      '3.0',
      ['/payload/artifact_id/artifact_class enum'],
    ],
    [
      'an item of 3.0 without a mission type',
      written('3.0', 'MissionDossierParityDriftDetected', {
        artifact_ids_changed: [{ path: 'a', artifact_class: 'input' }],
      }),
      '3.0',
      ['/payload/artifact_ids_changed/0 required mission_type'],
    ],
    [
      'a flat hash that is none',
      written('flat-feature', 'MissionDossierArtifactIndexed', { content_hash_sha256: 'xyz' }),
      'flat-feature',
      ['/payload/content_hash_sha256 pattern'],
    ],
    [
      'a flat count that is missing',
      written('flat-mission', 'MissionDossierSnapshotComputed', { artifact_counts: { total: 1 } }),
      'flat-mission',
      ['required', 'required_present', 'required_missing', 'optional', 'optional_present'].map(
        (name) => `/payload/artifact_counts required ${name}`,
      ),
    ],
    [
      'a flat member that nobody knows',
      written('flat-feature', 'MissionDossierArtifactMissing', { extra: 1 }),
      'flat-feature',
      ['/payload additionalProperties extra'],
    ],
    [
      'an envelope outside of a project',
      { ...written('flat-feature', 'MissionDossierArtifactIndexed'), project_uuid: null },
      'flat-feature',
      ['/project_uuid type'],
    ],
    [
      'a canonical event with a fault',
      snapshot(1, { artifact_count: -1 }),
      '2.4',
      ['/payload/artifact_count minimum'],
    ],
    ['a payload that is a text', snapshot(1, {}, { payload: 'x' }), '2.4', ['/payload type']],
  ])('%s', (_what, event, generation, places) => {
    const result = refused(event);
    expect(result.generation).toBe(generation);
    expect(placesOf(result)).toEqual(places);
  });

  test('a payload that is missing', () => {
    const result = refused(without(snapshot(1), 'payload'));
    expect(result.issues).toHaveLength(5);
    expect(result.issues[0]?.message).toMatch(/the event has no payload/);
  });
});

describe('upcasting is pure and total (C27)', () => {
  test('it never mutates, and gives the same again', () => {
    fc.assert(
      fc.property(forms, (event) => {
        const before = structuredClone(event);
        for (const each of Object.values(frozen(event)))
          expect(upcasted(each)).toEqual(upcasted(each));
        expect(event).toStrictEqual(before);
      }),
      RUNS,
    );
  });

  test('its result is read again as it is', () => {
    fc.assert(
      fc.property(forms, (event) => {
        for (const each of Object.values(event)) {
          const canonical = upcasted(each).event;
          expect(upcasted(canonical).event).toBe(canonical);
        }
      }),
      RUNS,
    );
  });

  /** Any JSON; among its keys are those that generations are recognised by. */
  const json = fc
    .anything({
      key: fc.oneof(
        fc.constantFrom('namespace', 'feature_slug', 'mission_slug', '__proto__', 'constructor'),
        fc.string(),
      ),
      withNullPrototype: false,
      maxDepth: 4,
    })
    .map((value) => JSON.parse(JSON.stringify(value ?? null)) as unknown);

  test('any JSON in any place gives a valid event, or reasons', () => {
    const spoilt = fc
      .tuple(forms, fc.constantFrom(...GENERATIONS), fc.nat(), fc.boolean(), json)
      .map(([event, generation, place, isInPayload, value]) => {
        const whole = event[generation] as Record<string, unknown>;
        const payload = whole['payload'] as Record<string, unknown>;
        const names = Object.keys(isInPayload ? payload : whole);
        const fault = { [names[place % names.length] ?? '']: value };
        return isInPayload
          ? { ...whole, payload: { ...payload, ...fault } }
          : { ...whole, ...fault };
      });
    fc.assert(
      fc.property(fc.oneof(spoilt, json), (event) => {
        const before = JSON.stringify(event);
        const result = upcast(frozen(event), { namespace: GIVEN });
        expect(JSON.stringify(event)).toBe(before);
        if (!result.success) expect(result.issues.length).toBeGreaterThan(0);
        else if (result.generation) expect(validateEvent(result.event).issues).toEqual([]);
      }),
      RUNS,
    );
  });

  test('values nested 100,000 levels deep are refused', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    for (const generation of GENERATIONS) {
      const event = written(generation, 'MissionDossierArtifactIndexed', { namespace: deep });
      expect(refused(event).issues.length).toBeGreaterThan(0);
    }
  });

  test('lists of a million keys are read', () => {
    const missing_in_local = Array.from({ length: 1_000_000 }, () => 'k');
    const event = written('flat-feature', 'MissionDossierParityDriftDetected', {
      missing_in_local,
    });
    expect(payloadOf(event)).toMatchObject({
      context_diagnostics: { missing_in_local: missing_in_local.join(',') },
    });
  });

  test('keys that every object has are read as any other', () => {
    const namespace: unknown = JSON.parse(
      JSON.stringify(MISSION_NAMESPACE).replace('{', '{"__proto__":{"step_id":"polluted"},'),
    );
    const event = written('3.0', 'MissionDossierSnapshotComputed', { namespace });
    expect(placesOf(refused(event))).toEqual(['/payload/namespace additionalProperties __proto__']);
    const inherited = { event_type: 'MissionDossierSnapshotComputed', payload: 'constructor' };
    expect(refused(inherited).generation).toBe('2.4');
  });
});

test.each([null, [], 'main', 5])('the option namespace is named if it is %j', (namespace) => {
  const options = { namespace: namespace as unknown as object };
  for (const event of [written('flat-bare', 'MissionDossierArtifactIndexed'), snapshot(1), {}]) {
    expect(() => upcast(event, options)).toThrow(TypeError);
    expect(() => upcast(event, options)).toThrow(/expected an object .* for "namespace"/);
  }
});
