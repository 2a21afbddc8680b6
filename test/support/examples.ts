import type {
  ArtifactIdentity,
  LocalNamespaceTuple,
  MissionDossierArtifactIndexedEvent,
  MissionDossierArtifactMissingEvent,
  MissionDossierParityDriftDetectedEvent,
  MissionDossierSnapshotComputedEvent,
} from 'mission-dossier-contracts';

/** Example events with as little as the schemas ask for. Fields given last replace the example's. */

type Fields = Readonly<Record<string, unknown>>;

export const NAMESPACE: LocalNamespaceTuple = {
  project_uuid: '7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e',
  feature_slug: '008-mission-dossier',
  target_branch: '2.x',
  mission_key: 'software-dev',
  manifest_version: '1.0.0',
};

export const HASH = 'ab'.repeat(32);
export const TIME = '2026-02-21T15:12:40Z';

export function identity(path: string): ArtifactIdentity {
  return { mission_key: 'software-dev', path, artifact_class: 'output' };
}

/** An envelope with an id of its own for each clock. */
export function envelope(clock: number) {
  return {
    event_id: `01KJ08Q7Y11XVPXHMVF0RG${String(clock).padStart(4, '0')}`,
    aggregate_id: 'mission-software-dev',
    timestamp: TIME,
    node_id: 'node-1',
    lamport_clock: clock,
    project_uuid: NAMESPACE.project_uuid,
    correlation_id: '01KJ08Q7Y11XVPXHMVF0RGDF20',
  };
}

export function indexed(
  clock: number,
  path: string,
  payload: Fields = {},
  fields: Fields = {},
): MissionDossierArtifactIndexedEvent {
  return {
    ...envelope(clock),
    event_type: 'MissionDossierArtifactIndexed',
    payload: {
      namespace: NAMESPACE,
      artifact_id: identity(path),
      content_ref: { hash: HASH, algorithm: 'sha256' },
      indexed_at: TIME,
      ...payload,
    },
    ...fields,
  };
}

export function missing(
  clock: number,
  path: string,
  payload: Fields = {},
  fields: Fields = {},
): MissionDossierArtifactMissingEvent {
  return {
    ...envelope(clock),
    event_type: 'MissionDossierArtifactMissing',
    payload: {
      namespace: NAMESPACE,
      expected_identity: identity(path),
      manifest_step: 'required_always',
      checked_at: TIME,
      ...payload,
    },
    ...fields,
  };
}

export function snapshot(
  clock: number,
  payload: Fields = {},
  fields: Fields = {},
): MissionDossierSnapshotComputedEvent {
  return {
    ...envelope(clock),
    event_type: 'MissionDossierSnapshotComputed',
    payload: {
      namespace: NAMESPACE,
      snapshot_hash: HASH,
      artifact_count: 1,
      anomaly_count: 0,
      computed_at: TIME,
      ...payload,
    },
    ...fields,
  };
}

export function drift(
  clock: number,
  payload: Fields = {},
  fields: Fields = {},
): MissionDossierParityDriftDetectedEvent {
  return {
    ...envelope(clock),
    event_type: 'MissionDossierParityDriftDetected',
    payload: {
      namespace: NAMESPACE,
      expected_hash: HASH,
      actual_hash: 'cd'.repeat(32),
      drift_kind: 'artifact_mutated',
      detected_at: TIME,
      ...payload,
    },
    ...fields,
  };
}

/** The object without one of its properties. */
export function without<T extends object>(value: T, property: keyof T): Omit<T, keyof T> {
  const entries = Object.entries(value).filter(([key]) => key !== property);
  return Object.fromEntries(entries) as Omit<T, keyof T>;
}
