import type {
  ContextDiagnostics,
  MissionDossierSnapshotComputedPayload,
  MissionDossierState,
} from '../../../generated/types.js';
import { completeLocalNamespaceTuple } from '../../../generated/complete.js';
import { payloadTime } from './payloadTime.js';
import { presentArtifacts } from './presentArtifacts.js';
import { computeSnapshotHash } from './snapshotHash.js';

/** Values of a snapshot payload that do not come from the dossier. */
export interface SnapshotPayloadOptions {
  /** When the snapshot is computed (C6). The system clock is never read. */
  readonly computedAt: string | Date;
  readonly contextDiagnostics?: ContextDiagnostics | null | undefined;
}

/**
 * Creates the payload of a `MissionDossierSnapshotComputed` event. Pass it to `createEvent`.
 *
 * @param state - the state to take a snapshot of; it is not mutated
 * @param options - the time, and optional diagnostics
 * @returns the payload: the snapshot hash (C22), the number of artifacts that are present, and the number
 *   of active anomalies
 * @throws TypeError if the state has no namespace, because the payload requires one;
 *   InvalidEventError if `computedAt` is not a valid time
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
