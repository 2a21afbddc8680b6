import fc from 'fast-check';
import { ARTIFACT_CLASS_VALUES, DRIFT_KIND_VALUES } from 'mission-dossier-contracts';
import type { DossierEventType } from 'mission-dossier-contracts';
import { HASH, NAMESPACE, TIME } from './examples.js';

/**
 * Arbitrary dossier streams. The pools are small, so that events meet: on one path, in one place of
 * the order, under one id in different spellings.
 */

export type AnyEvent = Record<string, unknown>;

const PATHS = ['spec.md', 'plan.md', '__proto__', 'constructor', '10', 'a/ü～😀.md'];
const STEPS = ['required_always', 'plan', '__proto__'];

/** Each line holds the spellings of one id (C10). */
const ID_SPELLINGS = [
  ['01KJ08Q7Y11XVPXHMVF0RGDF20', '01kj08q7y11xvpxhmvf0rgdf20'],
  ['01KJ08Q7Y11XVPXHMVF0RGDF21', '01kJ08q7Y11xvpxhmvf0rgdf21'],
  ['01KJ08Q7Y11XVPXHMVF0RGDF22'],
  [
    '16478db0-e03c-4ca7-ab98-768b8fd00edd',
    '16478DB0-E03C-4CA7-AB98-768B8FD00EDD',
    '16478db0e03c4ca7ab98768b8fd00edd',
    '16478DB0E03C4CA7AB98768B8FD00EDD',
  ],
  ['45474677-049e-400e-a571-4e162da7c711', '45474677049E400EA5714E162DA7C711'],
  ['c683f2f1-744b-5ffd-9f08-b34c49b01e57', 'C683F2F1744B5FFD9F08B34C49B01E57'],
  ['ffffffff-ffff-ffff-ffff-ffffffffffff'],
] as const;

/** The spellings of three instants, earliest first. */
const INSTANT_SPELLINGS = [
  ['2026-02-21T10:00:00+01:00', '2026-02-21T09:00:00Z', '2026-02-21T09:00:00.000-00:00'],
  ['2026-02-21T09:30:00.000000001Z', '2026-02-21T15:00:00.000000001+05:30'],
  ['2026-02-21T09:30:00.000001Z', '2026-02-21T04:00:00.000001000-05:30'],
] as const;

const namespace = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom<object>(NAMESPACE, { ...NAMESPACE, step_id: null }) },
  { weight: 1, arbitrary: fc.constant({ ...NAMESPACE, step_id: 'plan' }) },
  { weight: 1, arbitrary: fc.constant({ ...NAMESPACE, step_id: 'implement' }) },
  { weight: 1, arbitrary: fc.constant({ ...NAMESPACE, manifest_version: '2.0.0' }) },
  { weight: 3, arbitrary: fc.constant({ feature_slug: 'unreadable' }) },
);

const identity = fc.record(
  {
    mission_key: fc.constant('software-dev'),
    path: fc.constantFrom(...PATHS),
    artifact_class: fc.constantFrom(...ARTIFACT_CLASS_VALUES),
    run_id: fc.constantFrom(null, 'run-1'),
  },
  { requiredKeys: ['mission_key', 'path', 'artifact_class'] },
);

const contentRef = fc.record({
  hash: fc.constantFrom(HASH, `sha256:${HASH}`),
  algorithm: fc.constant('sha256'),
  size_bytes: fc.constantFrom(null, 0, 12, 0x2545f491),
});

const provenance = fc.constantFrom(
  null,
  {},
  { source_event_ids: null },
  { source_event_ids: [] },
  { actor_kind: 'llm', source_event_ids: ['a', 'b'] },
);

/** A new type of event does not compile without its payloads, so that the laws hold for it, too. */
const PAYLOADS = {
  MissionDossierArtifactIndexed: fc.record(
    {
      namespace,
      artifact_id: identity,
      content_ref: contentRef,
      indexed_at: fc.constant(TIME),
      provenance,
      step_id: fc.constantFrom(null, 'plan'),
      supersedes: fc.option(identity),
    },
    { requiredKeys: ['namespace', 'artifact_id', 'content_ref', 'indexed_at'] },
  ),
  MissionDossierArtifactMissing: fc.record(
    {
      namespace,
      expected_identity: identity,
      manifest_step: fc.constantFrom(...STEPS),
      checked_at: fc.constant(TIME),
      remediation_hint: fc.constantFrom(null, 'write it'),
    },
    { requiredKeys: ['namespace', 'expected_identity', 'manifest_step', 'checked_at'] },
  ),
  MissionDossierSnapshotComputed: fc.record(
    {
      namespace,
      snapshot_hash: fc.constant(HASH),
      artifact_count: fc.nat(3),
      anomaly_count: fc.nat(3),
      computed_at: fc.constant(TIME),
      algorithm: fc.constantFrom(null, 'sha512'),
    },
    {
      requiredKeys: [
        'namespace',
        'snapshot_hash',
        'artifact_count',
        'anomaly_count',
        'computed_at',
      ],
    },
  ),
  MissionDossierParityDriftDetected: fc.record({
    namespace,
    expected_hash: fc.constant(HASH),
    actual_hash: fc.constantFrom('cd', 'ef'),
    drift_kind: fc.constantFrom(...DRIFT_KIND_VALUES),
    detected_at: fc.constant(TIME),
  }),
} as const satisfies Record<DossierEventType, fc.Arbitrary<unknown>>;

const invalidPayload = fc.constantFrom<unknown>(
  null,
  {},
  [],
  'text',
  { namespace: NAMESPACE },
  { namespace: null, artifact_id: null },
);

const eventId = fc.constantFrom<string>(...ID_SPELLINGS.flat());
const timestamp = fc.constantFrom<string>(...INSTANT_SPELLINGS.flat());
const clock = fc.nat(5);

const typeAndPayload = fc.oneof(
  ...Object.entries(PAYLOADS).map(([type, payload]) => ({
    weight: 5,
    arbitrary: fc.record({
      event_type: fc.constant(type),
      payload: fc.oneof(
        { weight: 12, arbitrary: payload as fc.Arbitrary<unknown> },
        { weight: 1, arbitrary: invalidPayload },
      ),
    }),
  })),
  {
    weight: 1,
    arbitrary: fc.record({
      event_type: fc.constantFrom('WPStatusChanged', 'missiondossierartifactindexed', 'toString'),
      payload: fc.constantFrom<unknown>({}, null, { namespace: { feature_slug: 'x' } }),
    }),
  },
);

const envelopeFields = fc.record({
  event_id: eventId,
  aggregate_id: fc.constant('mission-software-dev'),
  timestamp,
  node_id: fc.constantFrom('n1', 'n2'),
  lamport_clock: clock,
  project_uuid: fc.constant(NAMESPACE.project_uuid),
  correlation_id: eventId,
});

/** What is wrong with an envelope that has no place in the order (C15), or is invalid otherwise. */
const envelopeFault = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<object>(
      { event_id: 'no-id' },
      { event_id: null },
      { lamport_clock: -1 },
      { lamport_clock: 9007199254740992 },
      { timestamp: '2026-02-30T00:00:00Z' },
      { timestamp: undefined },
      { aggregate_id: '' },
    ),
  },
);

/** An event: of any dossier type, sometimes of a foreign one, sometimes invalid. */
export const event: fc.Arbitrary<AnyEvent> = fc
  .tuple(envelopeFields, typeAndPayload, envelopeFault)
  .map(([fields, typed, fault]) => asJson({ ...fields, ...typed, ...fault }));

/** Another delivery of an event: the same content, or other content in the same place (C13). */
function redelivery(original: AnyEvent): fc.Arbitrary<AnyEvent> {
  return fc.oneof(
    fc.constant(original),
    respelt('event_id', ID_SPELLINGS).map((fields) => ({ ...original, ...fields })),
    respelt('timestamp', INSTANT_SPELLINGS).map((fields) => ({ ...original, ...fields })),
    fc.constantFrom('n3', 'n4').map((node_id) => ({ ...original, node_id })),
    typeAndPayload.map((typed) => ({ ...original, ...typed })),
    clock.map((lamport_clock) => ({ ...original, lamport_clock })),
  );

  function respelt(field: string, groups: readonly (readonly string[])[]) {
    const group = groups.find((spellings) => spellings.includes(String(original[field])));
    return group ? fc.constantFrom(...group).map((value) => ({ [field]: value })) : fc.constant({});
  }
}

/** A stream with redeliveries and conflicting duplicates in it. */
export const stream: fc.Arbitrary<AnyEvent[]> = fc
  .array(event, { maxLength: 14 })
  .chain((originals): fc.Arbitrary<AnyEvent[]> =>
    originals.length === 0
      ? fc.constant<AnyEvent[]>([])
      : fc
          .array(
            fc.nat(originals.length - 1).chain((i) => redelivery(originals[i] ?? {})),
            { maxLength: 5 },
          )
          .map((deliveries) => [...originals, ...deliveries]),
  )
  .map((events) => asJson(events));

/** The same set of events: in another order, some of them delivered more than once. */
export function redelivered<T>(events: readonly T[]): fc.Arbitrary<T[]> {
  return fc
    .subarray([...events])
    .chain((again) => shuffled([...events, ...again]))
    .map(asJson);
}

/** The same events in another order. */
export function shuffled<T>(events: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...events], { minLength: events.length });
}

/** A deep copy as `JSON.parse` gives it. */
function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
