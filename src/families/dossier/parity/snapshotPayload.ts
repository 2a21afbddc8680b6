import type {
  ContextDiagnostics,
  MissionDossierSnapshotComputedPayload,
  MissionDossierState,
} from '../../../generated/types.js';
import { completeLocalNamespaceTuple } from '../../../generated/complete.js';
import { payloadTime } from './payloadTime.js';
import { presentArtifacts } from './presentArtifacts.js';
import { computeSnapshotHash } from './snapshotHash.js';

/** What a snapshot has beside the dossier. */
export interface SnapshotPayloadOptions {
  /** When the snapshot is computed (C6). It is never read from the system here. */
  readonly computedAt: string | Date;
  readonly contextDiagnostics?: ContextDiagnostics | null | undefined;
}

/**
 * The payload of the event that takes a snapshot of a dossier: for `createEvent`.
 *
 * @param state - a state; it is not mutated
 * @param options - the time, and diagnostics
 * @returns the payload: the hash of C22, how many artifacts are present, how many anomalies are active
 * @throws TypeError where the state has no namespace, so that no event of it could have one;
 *   InvalidEventError where `computedAt` is no time
 */
export function snapshotPayload(
  state: MissionDossierState,
  { computedAt, contextDiagnostics }: SnapshotPayloadOptions,
): MissionDossierSnapshotComputedPayload {
  if (!state.namespace) {
    throw new TypeError(
      'the dossier has no namespace, because no event has a readable one: there is nothing to take a snapshot of',
    );
  }
  return {
    namespace: completeLocalNamespaceTuple(state.namespace),
    snapshot_hash: computeSnapshotHash(state),
    artifact_count: presentArtifacts(state).length,
    anomaly_count: state.anomalies.length,
    computed_at: payloadTime('computed_at', computedAt),
    algorithm: 'sha256',
    ...(contextDiagnostics !== undefined && {
      context_diagnostics: contextDiagnostics && { ...contextDiagnostics },
    }),
  };
}
