import fc from 'fast-check';
import type { DossierEventType } from 'mission-dossier-contracts';
import type { Generation } from 'mission-dossier-contracts/spec-kitty';
import type { AnyEvent } from './events.js';
import { envelope, HASH, NAMESPACE } from './examples.js';

/**
 * One event in the forms of all generations. Each form is written out by hand from C29 to C32, so that it
 * does not depend on the tables that the library is generated from.
 */
export type Forms = Readonly<Record<Generation, AnyEvent>>;

type Members = Readonly<Record<string, unknown>>;

/** What the caller gives for events without a namespace (C33). */
export const GIVEN = {
  target_branch: NAMESPACE.target_branch,
  mission_key: NAMESPACE.mission_key,
  manifest_version: NAMESPACE.manifest_version,
} as const;

/** The namespace in the names of generation 3.0 (C29). */
export const MISSION_NAMESPACE = {
  project_uuid: NAMESPACE.project_uuid,
  mission_slug: NAMESPACE.feature_slug,
  target_branch: NAMESPACE.target_branch,
  mission_type: NAMESPACE.mission_key,
  manifest_version: NAMESPACE.manifest_version,
} as const;

/** The time of all events. Flat payloads have none of their own: it stands for theirs, too (C30). */
export const WRITTEN_AT = '2026-02-21T15:12:40.822187+01:00';

/** Artifact keys and paths, awkward ones among them. */
const TEXTS = ['spec.md', 'plan.md', '__proto__', 'constructor', '10', 'a,b', 'ü～😀'];

const text = fc.constantFrom(...TEXTS);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
const artifactClass = fc.constantFrom('input', 'output', 'evidence', 'policy', 'runtime', 'other');
const count = fc.nat(3);
const keys = fc.array(text, { maxLength: 2 });

/** The members of a flat payload besides slug and namespace. */
const FLAT = {
  MissionDossierArtifactIndexed: fc.record({
    artifact_key: text,
    artifact_class: artifactClass,
    relative_path: text,
    content_hash_sha256: fc.constantFrom(HASH, 'cd'.repeat(32)),
    size_bytes: fc.constantFrom(0, 12, 9007199254740991),
    wp_id: maybe(fc.constant('WP01')),
    step_id: maybe(fc.constant('plan')),
    required_status: fc.constantFrom('required', 'optional'),
  }),
  MissionDossierArtifactMissing: fc.record({
    artifact_key: text,
    artifact_class: artifactClass,
    expected_path_pattern: text,
    reason_code: fc.constantFrom('not_found', 'unreadable', 'invalid_format', 'deleted_after_scan'),
    reason_detail: maybe(fc.constantFrom('', 'it is gone')),
    blocking: fc.boolean(),
  }),
  MissionDossierSnapshotComputed: fc.record({
    parity_hash_sha256: fc.constantFrom(HASH, 'cd'.repeat(32)),
    artifact_counts: fc.record({
      total: count,
      required: count,
      required_present: count,
      required_missing: count,
      optional: count,
      optional_present: count,
    }),
    completeness_status: fc.constantFrom('complete', 'incomplete', 'unknown'),
    snapshot_id: text,
  }),
  MissionDossierParityDriftDetected: fc.record({
    local_parity_hash: fc.constantFrom(HASH, 'cd'.repeat(32)),
    baseline_parity_hash: fc.constant('ef'.repeat(32)),
    missing_in_local: keys,
    missing_in_baseline: keys,
    severity: fc.constantFrom('info', 'warning', 'error'),
  }),
} as const satisfies Record<DossierEventType, fc.Arbitrary<Members>>;

/** The canonical members of each type besides the namespace, from the flat ones (C30). */
const CANONICAL = {
  MissionDossierArtifactIndexed: (flat) => ({
    artifact_id: {
      ...identityOf(flat, 'relative_path'),
      ...(flat['wp_id'] !== null && { wp_id: flat['wp_id'] }),
    },
    content_ref: {
      hash: flat['content_hash_sha256'],
      algorithm: 'sha256',
      size_bytes: flat['size_bytes'],
    },
    indexed_at: WRITTEN_AT,
    ...(flat['step_id'] !== null && { step_id: flat['step_id'] }),
    context_diagnostics: {
      artifact_key: flat['artifact_key'],
      required_status: flat['required_status'],
    },
  }),
  MissionDossierArtifactMissing: (flat) => ({
    expected_identity: identityOf(flat, 'expected_path_pattern'),
    manifest_step: 'required_always',
    checked_at: WRITTEN_AT,
    ...(flat['reason_detail'] !== null && { remediation_hint: flat['reason_detail'] }),
    context_diagnostics: {
      artifact_key: flat['artifact_key'],
      reason_code: flat['reason_code'],
      ...(Boolean(flat['reason_detail']) && { reason_detail: flat['reason_detail'] }),
      ...(flat['blocking'] === false && { blocking: 'false' }),
    },
  }),
  MissionDossierSnapshotComputed: (flat) => {
    const counts = flat['artifact_counts'] as Record<string, number>;
    return {
      snapshot_hash: flat['parity_hash_sha256'],
      artifact_count: counts['total'],
      anomaly_count: counts['required_missing'],
      computed_at: WRITTEN_AT,
      algorithm: 'sha256',
      context_diagnostics: {
        snapshot_id: flat['snapshot_id'],
        completeness_status: flat['completeness_status'],
        required_artifacts: String(counts['required']),
        required_present: String(counts['required_present']),
        optional_artifacts: String(counts['optional']),
        optional_present: String(counts['optional_present']),
      },
    };
  },
  MissionDossierParityDriftDetected: (flat) => {
    const [removed, added] = [flat['missing_in_local'], flat['missing_in_baseline']] as string[][];
    const changes = [
      ...((removed ?? []).length > 0 ? ['artifact_removed'] : []),
      ...((added ?? []).length > 0 ? ['artifact_added'] : []),
    ];
    return {
      expected_hash: flat['baseline_parity_hash'],
      actual_hash: flat['local_parity_hash'],
      drift_kind: changes.length === 1 ? changes[0] : 'artifact_mutated',
      detected_at: WRITTEN_AT,
      context_diagnostics: {
        severity: flat['severity'],
        ...(removed?.length && { missing_in_local: removed.join(',') }),
        ...(added?.length && { missing_in_baseline: added.join(',') }),
      },
    };
  },
} as const satisfies Record<DossierEventType, (flat: Members) => Members>;

function identityOf(flat: Members, path: string): Members {
  const artifact_class = flat['artifact_class'] === 'other' ? 'runtime' : flat['artifact_class'];
  return { mission_key: NAMESPACE.mission_key, path: flat[path], artifact_class };
}

/** The members that hold identities, in canonical names and in those of generation 3.0 (C29). */
function withMissionType(payload: Members): Members {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => {
      if (name !== 'artifact_id' && name !== 'expected_identity') return [name, value];
      const { mission_key, ...identity } = value as Members;
      return [name, { mission_type: mission_key, ...identity }];
    }),
  );
}

/** What producers add to every envelope, which the contract does not know. */
const PRODUCERS_OWN = { aggregate_type: 'MissionDossier', team_slug: 'local' } as const;

/** All forms of an event. */
export function formsOf(type: DossierEventType, flat: Members, clock: number): Forms {
  const { event_id, correlation_id: _, ...rest } = envelope(clock);
  const own = { event_id, ...rest, ...PRODUCERS_OWN, event_type: type, timestamp: WRITTEN_AT };
  const newer = { build_id: 'build-7', schema_version: '3.0.0' };
  const canonical = CANONICAL[type](flat);
  const { feature_slug } = NAMESPACE;
  const event = (payload: Members, more: Members = {}): AnyEvent =>
    structuredClone({ ...own, ...more, payload });
  return {
    'flat-bare': event({ feature_slug, ...flat }),
    'flat-feature': event({ feature_slug, namespace: NAMESPACE, ...flat }),
    hybrid: event({ feature_slug, namespace: NAMESPACE, ...flat, ...canonical }),
    'flat-mission': event(
      { mission_slug: feature_slug, namespace: MISSION_NAMESPACE, ...flat },
      newer,
    ),
    '2.4': event({ namespace: NAMESPACE, ...canonical }, { correlation_id: event_id }),
    '3.0': event(
      { namespace: MISSION_NAMESPACE, ...withMissionType(canonical) },
      { ...newer, correlation_id: event_id },
    ),
  };
}

/** The types of events that have a schema in every generation. */
export const TYPES = Object.keys(FLAT) as DossierEventType[];

/** The members of a flat payload of any type. */
export const flat: fc.Arbitrary<readonly [DossierEventType, Members]> = fc.oneof(
  ...TYPES.map((type) =>
    (FLAT[type] as fc.Arbitrary<Members>).map((members) => [type, members] as const),
  ),
);

/** One event in all its forms. */
export const forms: fc.Arbitrary<Forms> = fc
  .tuple(flat, fc.nat(20))
  .map(([[type, members], clock]) => formsOf(type, members, clock));

/** A stream of one namespace, each event in all its forms. */
export const streamOfForms: fc.Arbitrary<Forms[]> = fc
  .array(flat, { maxLength: 10 })
  .map((events) => events.map(([type, members], clock) => formsOf(type, members, clock)));

/** The members of an example of each type, as a flat payload has them. */
const EXAMPLES: Record<DossierEventType, Members> = {
  MissionDossierArtifactIndexed: {
    artifact_key: 'input.spec.main',
    artifact_class: 'input',
    relative_path: 'spec.md',
    content_hash_sha256: HASH,
    size_bytes: 26,
    wp_id: null,
    step_id: null,
    required_status: 'required',
  },
  MissionDossierArtifactMissing: {
    artifact_key: 'output.plan.main',
    artifact_class: 'output',
    expected_path_pattern: 'plan.md',
    reason_code: 'not_found',
    reason_detail: null,
    blocking: true,
  },
  MissionDossierSnapshotComputed: {
    parity_hash_sha256: HASH,
    artifact_counts: {
      total: 7,
      required: 4,
      required_present: 3,
      required_missing: 1,
      optional: 2,
      optional_present: 0,
    },
    completeness_status: 'incomplete',
    snapshot_id: 'scan-1',
  },
  MissionDossierParityDriftDetected: {
    local_parity_hash: 'cd'.repeat(32),
    baseline_parity_hash: HASH,
    missing_in_local: [],
    missing_in_baseline: [],
    severity: 'warning',
  },
};

/** An example of a type in a generation. Members that are given replace those of its payload. */
export function written(
  generation: Generation,
  type: DossierEventType,
  members: Members = {},
  clock = 1,
): AnyEvent & { payload: AnyEvent } {
  const event = formsOf(type, EXAMPLES[type], clock)[generation];
  return { ...event, payload: { ...(event['payload'] as AnyEvent), ...members } };
}
