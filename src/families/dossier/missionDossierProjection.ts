import {
  completeAnomalyEntry,
  completeDriftRecord,
  completeSnapshotSummary,
} from '../../generated/complete.js';
import type { CompleteMissionDossierState } from '../../generated/completeTypes.js';
import {
  isAnomalyEntry,
  isArtifactEntry,
  isDriftRecord,
  isSnapshotSummary,
} from '../../generated/guards.js';
import type { MissionDossierEvent } from '../../generated/types.js';
import { Projection } from '../../projection/projection.js';
import type { ProjectionOptions } from '../../projection/projection.js';
import { noValue, ownOrCopy, valuesOf } from '../../projection/restoredValues.js';
import type { ValueReaders } from '../../registers/registers.js';
import { DOSSIER } from './dossier.js';
import type { DossierRegisters } from './dossier.js';

/** How the values of each register are read from a checkpoint. */
const VALUES: ValueReaders<DossierRegisters> = {
  versions: /* @__PURE__ */ valuesOf(isArtifactEntry, ownOrCopy),
  supersessions: noValue,
  missing: /* @__PURE__ */ valuesOf(isAnomalyEntry, completeAnomalyEntry),
  snapshot: /* @__PURE__ */ valuesOf(isSnapshotSummary, completeSnapshotSummary),
  drifts: /* @__PURE__ */ valuesOf(isDriftRecord, completeDriftRecord),
};

/**
 * Keeps the state of one dossier up to date, one event at a time. Events may arrive in any order, late or
 * more than once, and parts of the stream may be applied on different nodes and merged.
 *
 * **Guarantee.** `state()` returns exactly what `reduceMissionDossier` returns for the set of events
 * applied so far. The order of arrival and the projections that were merged make no difference. If the
 * projection cannot guarantee this, `state()` throws {@link UnsettledProjectionError}.
 *
 * **Cost.** `apply` takes the same time for the millionth event as for the first (amortised). Memory
 * grows with the number of artifact paths, anomalies and drifts. In addition, each event takes 60 to 68
 * bytes: its id, its place in the order, and a fingerprint of its content.
 *
 * **Versions of an event (C13).** A repeated event is recognised by its id:
 *
 * - If it is later in the order than the version that was applied, it is dropped (`duplicate`).
 * - If it is at the same place with other content, or at an earlier place, `apply` returns `conflict`.
 *
 * If the contents differ, the id is added to {@link conflictingIds}.
 *
 * If both versions are at the same place and differ only in the envelope, the state is the same with
 * either. After any other conflict the state may contain the wrong version. The projection cannot
 * remove it, because it does not keep the value that the version replaced. The projection is then
 * unsettled: `state()` throws. To recover, call {@link restart} and apply all events to the projection
 * that it returns. That projection keeps all versions of the conflicting ids separate, so its state is
 * exact. An id identifies one event; a producer that reuses an id is at fault. Contents are compared by
 * fingerprint: 64 bits of the payload and 32 bits of the rest of the envelope.
 *
 * **Namespaces (C14).** A projection belongs to the namespace of the events applied to it. By default
 * (`namespaces: 'refuse'`) it refuses an event of another namespace, wherever that event is in the order:
 * `apply` throws a `NamespaceMixedStreamError`. Its `expected` is the namespace of the projection, its
 * `actual` that of the refused event. `reduceMissionDossier` can report the two in the order of the
 * events instead, because it sees both events. So can a projection with `namespaces: 'collect'`. It
 * accepts events of all namespaces and stores the first place of each; `state()` then throws the same
 * error as `reduceMissionDossier`, for any order of arrival.
 *
 * The namespace of a refusing projection may come from a version of an event that is dropped later. In
 * this case refusing was wrong, and the projection becomes unsettled when the first version arrives. A
 * restarted projection checks the namespaces of the versions that it keeps separate when `state()` is
 * called.
 */
export class MissionDossierProjection extends Projection<
  MissionDossierEvent,
  DossierRegisters,
  CompleteMissionDossierState
> {
  /** @param options - how to project */
  constructor(options: ProjectionOptions = {}) {
    super(DOSSIER, VALUES, options);
  }
}
