import type { DossierEventType } from 'mission-dossier-contracts';

/** The contract's checks as a user of another library writes them. */
export interface Baseline {
  /** The library, for people. */
  readonly name: string;
  /** Whether a value is a valid event of a dossier: its envelope, and its payload by `event_type`. */
  readonly acceptsEvent: (value: unknown) => boolean;
  /** Whether a value is a valid envelope, of whatever event type. */
  readonly acceptsEnvelope: (value: unknown) => boolean;
  /** Whether a value is a valid payload of an event type. */
  readonly acceptsPayload: (eventType: DossierEventType, payload: unknown) => boolean;
}
