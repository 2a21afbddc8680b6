import {
  isMissionDossierEvent,
  MISSION_DOSSIER_PARITY_DRIFT_DETECTED,
} from 'mission-dossier-contracts';
import type {
  ArtifactIdentity,
  DriftRecord,
  MissionDossierParityDriftDetectedEvent,
  MissionDossierState,
} from 'mission-dossier-contracts';
import { orderAndDeduplicate, orderKeyOf } from 'mission-dossier-contracts/tooling';
import type { Ordered } from 'mission-dossier-contracts/tooling';
import type { ReduceTaskOptions } from '../tasks/reduceTask.js';
import { add, dossierKeyOf, eventsOf, keyOfNamespace } from './rereadInputs.js';
import type { RereadableInputs } from './rereadInputs.js';

type DriftEvent = MissionDossierParityDriftDetectedEvent;

/** The artifacts that drift events name. A state does not have them, so the events are read again. */
export class DriftArtifacts {
  readonly #options: ReduceTaskOptions;
  readonly #events: ReadonlyMap<string, readonly Ordered<DriftEvent>[]>;

  /** @param events - the drift events of each dossier, in any order */
  private constructor(
    options: ReduceTaskOptions,
    events: ReadonlyMap<string, readonly Ordered<DriftEvent>[]>,
  ) {
    this.#options = options;
    this.#events = events;
  }

  /** Reads all inputs again. */
  static async read(
    sources: RereadableInputs,
    options: ReduceTaskOptions,
  ): Promise<DriftArtifacts> {
    const events = new Map<string, Ordered<DriftEvent>[]>();
    for await (const { event } of eventsOf(sources)) {
      if (!isDriftEvent(event)) continue;
      const dossier = dossierKeyOf(event, options) ?? '';
      add(events, dossier, { key: orderKeyOf(event), event });
    }
    return new DriftArtifacts(options, events);
  }

  /** For each drift in the history of a state, the artifacts that its event names. */
  of({ namespace, drift_history }: MissionDossierState): (readonly ArtifactIdentity[])[] {
    const dossier = namespace ? keyOfNamespace(namespace, this.#options) : '';
    const events = orderAndDeduplicate(this.#events.get(dossier) ?? [], () => undefined).values();
    return drift_history.map((record) => {
      // The state does not have an event of which another version, of another type, is kept (C13).
      for (const { event } of events)
        if (isRecordOf(record, event)) return event.payload.artifact_ids_changed ?? [];
      return [];
    });
  }
}

function isDriftEvent(event: unknown): event is DriftEvent {
  return isMissionDossierEvent(event) && event.event_type === MISSION_DOSSIER_PARITY_DRIFT_DETECTED;
}

function isRecordOf(record: DriftRecord, { payload }: DriftEvent): boolean {
  return (
    record.detected_at === payload.detected_at &&
    record.drift_kind === payload.drift_kind &&
    record.expected_hash === payload.expected_hash &&
    record.actual_hash === payload.actual_hash
  );
}
