import { checkSnapshotHash, createEvent, snapshotPayload } from 'mission-dossier-contracts';
import type {
  ArtifactClass,
  ArtifactIdentity,
  DossierEventType,
  EventOf,
  LocalNamespaceTuple,
  MissionDossierArtifactIndexedPayload,
  MissionDossierArtifactMissingPayload,
  MissionDossierEvent,
  MissionDossierSnapshotComputedPayload,
  MissionDossierState,
} from 'mission-dossier-contracts';
import type { Change } from './changes.js';
import type { Comparison } from './comparison.js';
import type { IndexOptions } from './indexOptions.js';
import type { Missing } from './missing.js';
import { StateAfter } from './stateAfter.js';

/** Yields the events for a comparison: indexed artifacts, missing ones, and a snapshot if one is due. */
export function* eventsOf(
  comparison: Comparison,
  options: IndexOptions,
): Generator<MissionDossierEvent, void, undefined> {
  const { namespace, previous = null } = options;
  const at = options.now().toISOString();
  const after = new StateAfter(namespace, previous);
  const write = eventWriter(options, at);
  for (const change of comparison.changes) {
    const payload = indexedPayload(comparison, change, options, at);
    after.add('MissionDossierArtifactIndexed', payload);
    yield write('MissionDossierArtifactIndexed', payload);
  }
  for (const missing of comparison.missing) {
    const payload = missingPayload(comparison, missing, options, at);
    after.add('MissionDossierArtifactMissing', payload);
    yield write('MissionDossierArtifactMissing', payload);
  }
  const snapshot = snapshotPayload(after.state, { computedAt: at });
  if (comparison.changes.length > 0 || comparison.missing.length > 0 || isDue(snapshot, previous))
    yield write('MissionDossierSnapshotComputed', snapshot);
}

/** Returns a function that creates the events of one run, all with the same correlation id. */
function eventWriter({ clock, nodeId, correlationId: givenId }: IndexOptions, timestamp: string) {
  let correlationId = givenId;
  return <Type extends DossierEventType>(
    type: Type,
    payload: EventOf<Type>['payload'],
  ): EventOf<Type> => {
    const known = correlationId === undefined ? {} : { correlationId };
    const event = createEvent(type, payload, { clock, nodeId, timestamp, ...known });
    correlationId = event.correlation_id;
    return event;
  };
}

function indexedPayload(
  { folder, provenances }: Comparison,
  { file: { path, content }, artifactClass, step, diagnostics, supersedes }: Change,
  { namespace }: IndexOptions,
  at: string,
): MissionDossierArtifactIndexedPayload {
  return {
    namespace,
    artifact_id: identityOf(namespace, folder.prefix + path, artifactClass),
    content_ref: { hash: content.hash, algorithm: 'sha256', size_bytes: content.size },
    indexed_at: at,
    provenance: provenances?.get(path) ?? null,
    step_id: step,
    supersedes,
    ...(diagnostics && { context_diagnostics: diagnostics }),
  };
}

function missingPayload(
  { folder, dossier }: Comparison,
  { path, artifactClass, manifestStep, hint, diagnostics }: Missing,
  { namespace }: IndexOptions,
  at: string,
): MissionDossierArtifactMissingPayload {
  return {
    namespace,
    expected_identity: identityOf(namespace, folder.prefix + path, artifactClass),
    manifest_step: manifestStep,
    checked_at: at,
    last_known_ref: dossier.artifacts.get(path)?.provenance ?? null,
    remediation_hint: hint,
    ...(diagnostics && { context_diagnostics: diagnostics }),
  };
}

/** Whether the dossier has drifted, or its artifacts do not hash to its latest snapshot, or its counts differ. */
function isDue(
  { artifact_count, anomaly_count }: MissionDossierSnapshotComputedPayload,
  previous: MissionDossierState | null,
): boolean {
  const latest = previous?.latest_snapshot;
  return !(
    previous?.parity_status === 'clean' &&
    latest &&
    checkSnapshotHash(previous)?.matches === true &&
    latest.artifact_count === artifact_count &&
    latest.anomaly_count === anomaly_count
  );
}

function identityOf(
  { mission_key }: LocalNamespaceTuple,
  path: string,
  artifact_class: ArtifactClass,
): ArtifactIdentity {
  return { mission_key, path, artifact_class };
}
