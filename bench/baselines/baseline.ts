import type { DossierEventType } from 'mission-dossier-contracts';

/** The checks of the contract, written with another library. */
export interface Baseline {
  /** The name of the library. */
  readonly name: string;
  /** Whether a value is a valid event of a dossier: its envelope, and its payload by `event_type`. */
  readonly acceptsEvent: (value: unknown) => boolean;
  /** Whether a value is a valid envelope, of whatever event type. */
  readonly acceptsEnvelope: (value: unknown) => boolean;
  /** Whether a value is a valid payload of an event type. */
  readonly acceptsPayload: (eventType: DossierEventType, payload: unknown) => boolean;
}
