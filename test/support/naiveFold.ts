import type {
  CompleteAnomalyEntry,
  CompleteArtifactEntry,
  CompleteDriftRecord,
  CompleteMissionDossierState,
  CompleteSnapshotSummary,
  LocalNamespaceTuple,
  MissionDossierArtifactIndexedPayload,
  MissionDossierArtifactMissingPayload,
  MissionDossierEvent,
  MissionDossierParityDriftDetectedPayload,
  MissionDossierSnapshotComputedPayload,
  ParityStatus,
} from 'mission-dossier-contracts';
import {
  completeArtifactIdentity,
  completeContentHashRef,
  completeLocalNamespaceTuple,
  completeProvenanceRef,
} from '../../src/generated/complete.js';
import type { ReducerRules } from '../../src/reducer/rules.js';

/** A state in the making: maps instead of objects, because any string is a possible path (C20). */
export interface Draft {
  readonly artifacts: Map<string, CompleteArtifactEntry>;
  /** In the order of the events that produced them. */
  readonly anomalies: Set<CompleteAnomalyEntry>;
  /** The active anomalies of each path, by manifest step. */
  readonly activeAnomalies: Map<string, Map<string, CompleteAnomalyEntry>>;
  latestSnapshot: CompleteSnapshotSummary | null;
  readonly driftHistory: CompleteDriftRecord[];
  driftedSinceSnapshot: boolean;
}

/** The state before the first event. */
export function initialDraft(): Draft {
  return {
    artifacts: new Map(),
    anomalies: new Set(),
    activeAnomalies: new Map(),
    latestSnapshot: null,
    driftHistory: [],
    driftedSinceSnapshot: false,
  };
}

/** Takes the next event in order into the draft. */
export function evolve(draft: Draft, event: MissionDossierEvent, rules: ReducerRules): void {
  switch (event.event_type) {
    case 'MissionDossierArtifactIndexed':
      artifactIndexed(draft, event.payload, rules);
      break;
    case 'MissionDossierArtifactMissing':
      artifactMissing(draft, event.payload, rules);
      break;
    case 'MissionDossierSnapshotComputed':
      snapshotComputed(draft, event.payload);
      break;
    case 'MissionDossierParityDriftDetected':
      parityDriftDetected(draft, event.payload);
      break;
    default:
      // A new type of event does not compile without its case.
      event satisfies never;
  }
}

/** The state of a draft. */
export function stateOf(
  draft: Draft,
  namespace: LocalNamespaceTuple | null,
  eventCount: number,
  rules: ReducerRules,
): CompleteMissionDossierState {
  return {
    namespace: namespace && completeLocalNamespaceTuple(namespace),
    // Defines each key as the object's own: `__proto__` is a path like any other.
    artifacts: Object.fromEntries(draft.artifacts),
    anomalies: [...draft.anomalies],
    latest_snapshot: draft.latestSnapshot,
    drift_history: [...draft.driftHistory],
    parity_status: parityStatus(draft, rules),
    event_count: eventCount,
  };
}

/** C16, and C17 where the artifact was missing. */
function artifactIndexed(
  draft: Draft,
  payload: MissionDossierArtifactIndexedPayload,
  rules: ReducerRules,
): void {
  const superseded = payload.supersedes && draft.artifacts.get(payload.supersedes.path);
  if (superseded)
    draft.artifacts.set(superseded.identity.path, { ...superseded, superseded: true });
  const { path } = payload.artifact_id;
  draft.artifacts.set(path, {
    identity: completeArtifactIdentity(payload.artifact_id),
    content_ref: completeContentHashRef(payload.content_ref),
    indexed_at: payload.indexed_at,
    provenance: payload.provenance ? completeProvenanceRef(payload.provenance) : null,
    superseded: false,
    step_id: payload.step_id ?? null,
  });
  if (rules.anomalies === 'active') resolveAnomalies(draft, path);
}

/** C17. */
function artifactMissing(
  draft: Draft,
  payload: MissionDossierArtifactMissingPayload,
  rules: ReducerRules,
): void {
  const anomaly: CompleteAnomalyEntry = {
    anomaly_type: 'missing_artifact',
    expected_identity: completeArtifactIdentity(payload.expected_identity),
    manifest_step: payload.manifest_step,
    checked_at: payload.checked_at,
    remediation_hint: payload.remediation_hint ?? null,
  };
  draft.anomalies.add(anomaly);
  if (rules.anomalies === 'active') replaceEarlierCheck(draft, anomaly);
}

function replaceEarlierCheck(draft: Draft, anomaly: CompleteAnomalyEntry): void {
  const { path } = anomaly.expected_identity;
  const bySteps = draft.activeAnomalies.get(path) ?? new Map<string, CompleteAnomalyEntry>();
  draft.activeAnomalies.set(path, bySteps);
  const earlier = bySteps.get(anomaly.manifest_step);
  if (earlier) draft.anomalies.delete(earlier);
  bySteps.set(anomaly.manifest_step, anomaly);
}

function resolveAnomalies(draft: Draft, path: string): void {
  for (const anomaly of draft.activeAnomalies.get(path)?.values() ?? []) {
    draft.anomalies.delete(anomaly);
  }
  draft.activeAnomalies.delete(path);
}

/** C18. */
function snapshotComputed(draft: Draft, payload: MissionDossierSnapshotComputedPayload): void {
  draft.latestSnapshot = {
    snapshot_hash: payload.snapshot_hash,
    artifact_count: payload.artifact_count + 0,
    anomaly_count: payload.anomaly_count + 0,
    computed_at: payload.computed_at,
    algorithm: payload.algorithm ?? 'sha256',
  };
  draft.driftedSinceSnapshot = false;
}

/** C18. */
function parityDriftDetected(
  draft: Draft,
  payload: MissionDossierParityDriftDetectedPayload,
): void {
  draft.driftHistory.push({
    expected_hash: payload.expected_hash,
    actual_hash: payload.actual_hash,
    drift_kind: payload.drift_kind,
    detected_at: payload.detected_at,
  });
  draft.driftedSinceSnapshot = true;
}

/** C19. */
function parityStatus(draft: Draft, rules: ReducerRules): ParityStatus {
  const anyDrift = draft.driftHistory.length > 0;
  if (rules.drifted === 'any-drift' ? anyDrift : draft.driftedSinceSnapshot) return 'drifted';
  return draft.latestSnapshot ? 'clean' : 'unknown';
}
