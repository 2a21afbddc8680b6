import { ARTIFACT_CLASS_VALUES } from 'mission-dossier-contracts';
import type {
  LocalNamespaceTuple,
  MissionDossierArtifactIndexedPayload,
  MissionDossierEvent,
  MissionDossierSnapshotComputedPayload,
} from 'mission-dossier-contracts';
import { instantAt, namespaceOf, ulid } from './event.js';
import type { Random } from './random.js';

/** How many artifacts a mission has. */
export const ARTIFACTS = 50;
/** Every so many events of a mission, the last is a snapshot. */
export const EVENTS_OF_SNAPSHOT = 25;

/**
 * Makes an event as `dossier index` does: with fewer fields than those of other producers have, in the
 * order of canonical JSON.
 *
 * @param before - how many events the mission has had: the first ones index one artifact each, the
 *   later ones new versions of them
 */
export function indexerEventAt(
  clock: number,
  mission: number,
  before: number,
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
    // A file that was not committed has none.
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
