import { ARTIFACT_CLASS_VALUES } from 'mission-dossier-contracts';
import type {
  LocalNamespaceTuple,
  MissionDossierArtifactIndexedPayload,
  MissionDossierEvent,
  MissionDossierSnapshotComputedPayload,
} from 'mission-dossier-contracts';
import { instantAt, namespaceOf, ulid } from './event.js';
import type { Random } from './random.js';
import type { Turn } from './turn.js';

/** The number of artifacts of a mission. */
export const ARTIFACTS = 50;
/** The interval of snapshots: the last of each group of this many events is one. */
export const EVENTS_OF_SNAPSHOT = 25;

/**
 * Creates an event like those of `dossier index`: with fewer fields than those of other producers, in the
 * key order of canonical JSON. The first events of a mission index one artifact each, the later ones index
 * new versions of them.
 */
export function indexerEventAt(
  { clock, mission, before }: Turn,
  random: Random,
): MissionDossierEvent {
  const namespace = namespaceOf(mission);
  const timestamp = instantAt(clock, random);
  const beginning = {
    aggregate_id: `mission/${namespace.feature_slug}`,
    correlation_id: ulid(clock, random),
    event_id: ulid(clock, random),
  };
  const middle = { lamport_clock: clock, node_id: 'dossier-cli' };
  const end = { project_uuid: namespace.project_uuid, timestamp };
  if (before % EVENTS_OF_SNAPSHOT === EVENTS_OF_SNAPSHOT - 1) {
    const payload = snapshotPayload(namespace, timestamp, random);
    return {
      ...beginning,
      event_type: 'MissionDossierSnapshotComputed',
      ...middle,
      payload,
      ...end,
    };
  }
  const artifact = before < ARTIFACTS ? before : random.below(ARTIFACTS);
  const payload = indexedPayload(namespace, artifact, timestamp, random);
  return { ...beginning, event_type: 'MissionDossierArtifactIndexed', ...middle, payload, ...end };
}

function indexedPayload(
  namespace: LocalNamespaceTuple,
  artifact: number,
  timestamp: string,
  random: Random,
): MissionDossierArtifactIndexedPayload {
  return {
    artifact_id: {
      artifact_class: random.of(ARTIFACT_CLASS_VALUES),
      mission_key: namespace.mission_key,
      path: `specs/tasks/WP${artifact}.md`,
    },
    content_ref: {
      algorithm: 'sha256',
      hash: random.hex(64),
      size_bytes: random.below(100_000),
    },
    indexed_at: timestamp,
    namespace,
    // Null for a file that was not committed.
    provenance: random.percent(50)
      ? { git_ref: namespace.target_branch, git_sha: random.hex(40) }
      : null,
    step_id: null,
    supersedes: null,
  };
}

function snapshotPayload(
  namespace: LocalNamespaceTuple,
  timestamp: string,
  random: Random,
): MissionDossierSnapshotComputedPayload {
  return {
    algorithm: 'sha256',
    anomaly_count: 0,
    artifact_count: ARTIFACTS,
    computed_at: timestamp,
    namespace,
    snapshot_hash: random.hex(64),
  };
}
