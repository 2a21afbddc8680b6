import {
  ACTOR_KIND_VALUES,
  ARTIFACT_CLASS_VALUES,
  DRIFT_KIND_VALUES,
} from 'mission-dossier-contracts';
import type {
  ArtifactIdentity,
  LocalNamespaceTuple,
  MissionDossierArtifactIndexedEvent,
  MissionDossierArtifactMissingEvent,
  MissionDossierEvent,
  MissionDossierParityDriftDetectedEvent,
  MissionDossierSnapshotComputedEvent,
} from 'mission-dossier-contracts';
import type { Random } from './random.js';

/** The number of different artifact paths. */
export const PATHS = 10_000;
/** The percentage of events with text that is not only ASCII. */
export const PERCENT_NON_ASCII = 19;
/** The percentages of these event types; the other events index an artifact. */
export const PERCENT_OF_TYPE = { missing: 5, snapshot: 2, drift: 1 } as const;

const FIRST_INSTANT = Date.UTC(2026, 1, 21);
const PROJECT = '7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e';
const STEPS = ['required_always', 'specify', 'plan', 'implement', 'review'] as const;

const NOTES = [
  'Indexed after the review; the earlier version stays reachable.',
  'The step ran again, because its inputs had changed meanwhile.',
  'Found while the snapshot was computed; nothing else differs.',
] as const;

const NON_ASCII_NOTES = [
  'Indexed after the review – the earlier version stays reachable.',
  'Geprüft: alle Änderungen an „plan.md“ sind vollständig da.',
  'レビュー後に索引付けされました。以前の版も参照できます。',
] as const;

/** Values that all parts of an event share. */
interface Circumstances {
  readonly random: Random;
  readonly namespace: LocalNamespaceTuple;
  readonly time: string;
  readonly note: string;
}

/**
 * Creates the event that a mission's producers send at a tick of the clock. Its length is between those of
 * the shortest and the longest real events.
 */
export function eventAt(clock: number, mission: number, random: Random): MissionDossierEvent {
  const time = timeAt(clock, random);
  const namespace = namespaceOf(mission);
  const note = random.of(random.percent(PERCENT_NON_ASCII) ? NON_ASCII_NOTES : NOTES);
  const envelope = {
    event_id: random.percent(10) ? uuid(random) : ulid(clock, random),
    aggregate_id: `mission/${namespace.feature_slug}`,
    timestamp: time,
    node_id: `node-${random.below(4)}`,
    lamport_clock: clock,
    project_uuid: PROJECT,
    correlation_id: ulid(clock, random),
    causation_id: random.percent(25) ? ulid(clock, random) : null,
    ...(random.percent(25) ? { schema_version: '3.0.0' } : {}),
  };
  return { ...envelope, ...typeAndPayload({ random, namespace, time, note }) };
}

function typeAndPayload(circumstances: Circumstances) {
  const { missing, snapshot, drift } = PERCENT_OF_TYPE;
  const percentile = circumstances.random.below(100);
  if (percentile < missing) return artifactMissing(circumstances);
  if (percentile < missing + snapshot) return snapshotComputed(circumstances);
  if (percentile < missing + snapshot + drift) return parityDriftDetected(circumstances);
  return artifactIndexed(circumstances);
}

type TypeAndPayload<Event extends MissionDossierEvent> = Pick<Event, 'event_type' | 'payload'>;

function artifactIndexed({
  random,
  namespace,
  time,
  note,
}: Circumstances): TypeAndPayload<MissionDossierArtifactIndexedEvent> {
  return {
    event_type: 'MissionDossierArtifactIndexed',
    payload: {
      namespace,
      artifact_id: identity(random),
      content_ref: {
        hash: random.hex(64),
        algorithm: 'sha256',
        size_bytes: random.below(100_000),
      },
      indexed_at: time,
      provenance: {
        git_sha: random.percent(50) ? random.hex(40) : null,
        git_ref: namespace.target_branch,
        actor_id: `author-${random.below(20)}`,
        actor_kind: random.of(ACTOR_KIND_VALUES),
        revised_at: random.percent(25) ? time : null,
      },
      step_id: random.of(STEPS),
      ...(random.percent(1) ? { supersedes: identity(random) } : {}),
      context_diagnostics: { note },
    },
  };
}

function artifactMissing({
  random,
  namespace,
  time,
  note,
}: Circumstances): TypeAndPayload<MissionDossierArtifactMissingEvent> {
  return {
    event_type: 'MissionDossierArtifactMissing',
    payload: {
      namespace,
      expected_identity: identity(random),
      manifest_step: random.of(STEPS),
      checked_at: time,
      last_known_ref: null,
      remediation_hint: note,
      context_diagnostics: null,
    },
  };
}

function snapshotComputed({
  random,
  namespace,
  time,
  note,
}: Circumstances): TypeAndPayload<MissionDossierSnapshotComputedEvent> {
  return {
    event_type: 'MissionDossierSnapshotComputed',
    payload: {
      namespace,
      snapshot_hash: random.hex(64),
      artifact_count: random.below(PATHS),
      anomaly_count: random.below(100),
      computed_at: time,
      algorithm: 'sha256',
      context_diagnostics: { note },
    },
  };
}

function parityDriftDetected({
  random,
  namespace,
  time,
  note,
}: Circumstances): TypeAndPayload<MissionDossierParityDriftDetectedEvent> {
  return {
    event_type: 'MissionDossierParityDriftDetected',
    payload: {
      namespace,
      expected_hash: random.hex(64),
      actual_hash: random.hex(64),
      drift_kind: random.of(DRIFT_KIND_VALUES),
      detected_at: time,
      artifact_ids_changed: [identity(random), identity(random)],
      rebuild_hint: note,
      context_diagnostics: null,
    },
  };
}

/** The namespace of a mission. */
export function namespaceOf(mission: number): LocalNamespaceTuple {
  return {
    project_uuid: PROJECT,
    feature_slug: `${100 + mission}-mission-dossier`,
    target_branch: '2.x',
    mission_key: 'software-dev',
    manifest_version: '1',
  };
}

function identity(random: Random): ArtifactIdentity {
  const number = random.below(PATHS);
  return {
    mission_key: 'software-dev',
    path: `kitty-specs/tasks/WP${number % 100}/artifact-${number}.md`,
    artifact_class: random.of(ARTIFACT_CLASS_VALUES),
    run_id: random.percent(50) ? `run-${random.below(100)}` : null,
    wp_id: `WP${number % 100}`,
  };
}

/** About one second for each tick; some producers write local time, others fractions. */
function timeAt(clock: number, random: Random): string {
  const instant = instantAt(clock, random);
  return random.percent(30) ? `${instant.slice(0, 19)}+02:00` : `${instant.slice(0, -1)}000Z`;
}

/** In the second of a turn, in UTC, to the millisecond. */
export function instantAt(clock: number, random: Random): string {
  return new Date(FIRST_INSTANT + clock * 1000 + random.below(1000)).toISOString();
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten digits of milliseconds, and sixteen by chance. */
export function ulid(clock: number, random: Random): string {
  let digits = '';
  for (let left = FIRST_INSTANT + clock * 1000; digits.length < 10; left = Math.floor(left / 32)) {
    digits = (CROCKFORD[left % 32] ?? '') + digits;
  }
  return `${digits}${random.hex(16).toUpperCase()}`;
}

function uuid(random: Random): string {
  const hex = random.hex(32);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return [...parts, hex.slice(20)].join('-');
}
