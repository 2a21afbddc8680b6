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
import { copyJson } from '../../json/copyJson.js';
import { Projection } from '../../projection/projection.js';
import type { ProjectionOptions } from '../../projection/projection.js';
import { noValue, valuesOf } from '../../projection/restoredValues.js';
import type { ValueReaders } from '../../registers/registers.js';
import { DOSSIER } from './dossier.js';
import type { DossierRegisters } from './dossier.js';

/** How what a checkpoint has in each register is read. */
const VALUES: ValueReaders<DossierRegisters> = {
  versions: valuesOf(isArtifactEntry, copyJson),
  supersessions: noValue,
  missing: valuesOf(isAnomalyEntry, completeAnomalyEntry),
  snapshot: valuesOf(isSnapshotSummary, completeSnapshotSummary),
  drifts: valuesOf(isDriftRecord, completeDriftRecord),
};

/**
 * The state of one dossier, event by event: in any order, late, twice, in parts on several nodes.
 *
 * **Law.** `state()` is what `reduceMissionDossier` returns for the set of events applied so far, however
 * they arrived and whichever projections they were merged from; or it throws
 * {@link UnsettledProjectionError}. It is never something else.
 *
 * **Cost.** `apply` takes the same time for the millionth event as for the first (amortised). Memory
 * is kept for each artifact path, anomaly and drift, and 60 to 68 bytes for each event: its id, its
 * place in the order, and a fingerprint of its content.
 *
 * **Versions of an event (C13).** An event that comes again is recognised by its id. Where it stands
 * later in the order than the one that was applied, it is dropped, as it must be. Where it stands at the
 * same place with other content, or earlier, `apply` returns `conflict`, and its id is one of
 * {@link conflictingIds}. If the two are in one place and differ in no more than the envelope, the state
 * is the same with either. In all other cases the wrong version may be in the state already; what it
 * replaced is not kept, so it cannot be taken out. Then the projection is unsettled: `state()` throws,
 * until all events have been applied again to {@link restart}'s projection, which keeps the versions of
 * those ids apart and is exact. An event's id names one event: a producer that reuses it is at fault,
 * and no state is silently wrong because of it. That two contents differ is seen by their fingerprints:
 * 64 bits of the payload, 32 of the rest of the envelope.
 *
 * **Namespaces (C14).** A projection has the namespace of the events applied to it. An event of another
 * is refused with a `NamespaceMixedStreamError`, whatever its place in the order: its `expected` is the
 * projection's, its `actual` that of the refused event. Which of two came first in the order is known
 * to who sees both: to `reduceMissionDossier`, and to a projection with `namespaces: 'collect'`. That
 * takes in the events of all namespaces, and `state()` throws what `reduceMissionDossier` throws, whatever
 * the order of arrival; it keeps one place for each namespace. Where a refusing projection's namespace
 * comes from a version of an event that is to be dropped, the refused event was right: the projection
 * becomes unsettled when the first version arrives. A restarted projection looks at the namespaces of
 * the events that it keeps apart when it is asked for the state.
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
