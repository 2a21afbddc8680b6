import type { CompleteMissionDossierState } from '../../generated/completeTypes.js';
import type { ArtifactTrace, StateTrace, TracedEvent } from '../../generated/tools/types.js';
import { deepFreeze } from '../../json/deepFreeze.js';
import { timestampAt } from '../../order/instant.js';
import type { OrderKey } from '../../order/order.js';
import type { ReducerRules } from '../../reducer/rules.js';
import { activeChecks } from './dossier.js';
import type { DossierRegisters } from './dossier.js';
import type { MissionDossierProjection } from './missionDossierProjection.js';

/**
 * Returns which event made each entry of a projection's state: its id, and its place in the order (C12).
 *
 * @param projection - the projection; it is not changed
 * @returns the events, deeply frozen: of each artifact by its path, and of anomalies and drifts in the order of
 *   the lists of the state. Timestamps are in UTC. `artifacts` has no prototype
 * @throws {@link UnsettledProjectionError} or {@link NamespaceMixedStreamError}, as `projection.state()` does
 */
export function traceOf(projection: MissionDossierProjection): StateTrace {
  const { artifacts } = projection.state();
  return projection.readAs((kept, rules, stream) =>
    deepFreeze({ ...stream, ...trace(artifacts, kept, rules) }),
  );
}

type Artifacts = CompleteMissionDossierState['artifacts'];

function trace(ofState: Artifacts, kept: DossierRegisters, rules: ReducerRules) {
  const snapshot = kept.snapshot.get();
  return {
    artifacts: artifacts(ofState, kept),
    anomalies: activeChecks(kept, rules).map(tracedEvent),
    latest_snapshot: snapshot ? tracedEvent(snapshot) : null,
    drift_history: kept.drifts.inOrder().map(tracedEvent),
  };
}

function artifacts(
  ofState: Artifacts,
  { versions, supersessions }: DossierRegisters,
): StateTrace['artifacts'] {
  const byPath = Object.create(null) as Record<string, ArtifactTrace>;
  for (const [path, version] of versions.entries()) {
    const supersession = ofState[path]?.superseded === true ? supersessions.get(path) : undefined;
    byPath[path] = {
      indexed_by: tracedEvent(version),
      superseded_by: supersession ? tracedEvent(supersession) : null,
    };
  }
  return byPath;
}

/** The event at a place. */
export function tracedEvent(place: OrderKey): TracedEvent {
  return {
    event_id: place.eventId,
    lamport_clock: place.lamportClock,
    timestamp: timestampAt(place),
  };
}
