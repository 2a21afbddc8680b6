import { MissionDossierProjection, presentArtifacts } from 'mission-dossier-contracts';
import type {
  DossierEventType,
  EventOf,
  LocalNamespaceTuple,
  MissionDossierState,
} from 'mission-dossier-contracts';

/** The timestamp does not matter: the clocks of these events determine their order. */
const TIMESTAMP = '2026-01-01T00:00:00Z';
const ID_DIGITS = 32;

/**
 * The state of a dossier after further events, computed from its state so far, because its events so far
 * are not known. It feeds the reducer events that lead to that state, and then the further ones. It leaves
 * out what does not affect a snapshot: superseded artifacts, earlier snapshots, drift.
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
    // After the artifacts, which would otherwise resolve the anomalies (C17).
    for (const { anomaly_type: _, ...anomaly } of previous.anomalies)
      this.add('MissionDossierArtifactMissing', { namespace, ...anomaly });
  }

  /** Adds an event with this payload. */
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

  /** The state after all events so far. */
  get state(): MissionDossierState {
    return { ...this.#projection.state(), namespace: this.#namespace };
  }
}
