import { MissionDossierProjection, presentArtifacts } from 'mission-dossier-contracts';
import type {
  DossierEventType,
  EventOf,
  LocalNamespaceTuple,
  MissionDossierState,
} from 'mission-dossier-contracts';

/** Any timestamp: the order of these events is that of their clocks. */
const TIMESTAMP = '2026-01-01T00:00:00Z';
const ID_DIGITS = 32;

/**
 * What a dossier comes to when events follow, of which the state so far is known and the events are not.
 * The reducer decides: it is given events that make up that state, and then those that follow. What no
 * snapshot tells of is left out: superseded artifacts, earlier snapshots, drift.
 */
export class StateAfter {
  readonly #namespace: LocalNamespaceTuple;
  readonly #projection = new MissionDossierProjection();
  #count = 0;

  constructor(namespace: LocalNamespaceTuple, previous: MissionDossierState | null) {
    this.#namespace = namespace;
    if (!previous) return;
    for (const { identity, superseded: _, ...entry } of presentArtifacts(previous))
      this.add('MissionDossierArtifactIndexed', { namespace, artifact_id: identity, ...entry });
    // Later than the artifacts, which would resolve them (C17).
    for (const { anomaly_type: _, ...anomaly } of previous.anomalies)
      this.add('MissionDossierArtifactMissing', { namespace, ...anomaly });
  }

  /** An event with this payload follows. */
  add<Type extends DossierEventType>(type: Type, payload: EventOf<Type>['payload']): void {
    this.#count += 1;
    const id = this.#count.toString(16).padStart(ID_DIGITS, '0');
    this.#projection.apply({
      event_id: id,
      event_type: type,
      aggregate_id: 'state',
      timestamp: TIMESTAMP,
      node_id: 'state',
      lamport_clock: this.#count,
      project_uuid: this.#namespace.project_uuid,
      correlation_id: id,
      payload,
    });
  }

  /** The state now. */
  get state(): MissionDossierState {
    return { ...this.#projection.state(), namespace: this.#namespace };
  }
}
