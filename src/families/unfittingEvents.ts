import { DossierError } from '../errors/dossierError.js';
import { describe, oneOf, quote } from '../issues/wording.js';

/** How events that do not fit what was known before them are handled. */
export type FoldMode =
  /** They are kept as anomalies of the state (default). */
  | 'permissive'
  /** The first one that breaks the integrity of the stream is thrown. */
  | 'strict';

/** The option of families that have both modes. */
export interface ModeOption {
  /** Default: `permissive`. */
  readonly mode?: FoldMode;
}

/**
 * The family of a mode.
 * @throws TypeError for any other value
 */
export function familyOf<Family>(
  families: Readonly<Record<FoldMode, Family>>,
  mode: FoldMode = 'permissive',
): Family {
  if (Object.hasOwn(families, mode)) return families[mode];
  throw new TypeError(
    `found ${describe(mode)}, expected ${oneOf(Object.keys(families))} for "mode"`,
  );
}

/** An event that does not fit, and why. */
export interface UnfittingEvent {
  readonly event_id: string;
  readonly event_type: string;
  readonly reason: string;
}

/** Thrown in strict mode for the first event, in the order (C12), that breaks the integrity of its stream. */
export class UnfittingEventError extends DossierError {
  override readonly name = 'UnfittingEventError';
  readonly code = 'DOSSIER_UNFITTING_EVENT';
  /** The id of the event. */
  readonly eventId: string;
  readonly eventType: string;

  constructor({ event_id, event_type, reason }: UnfittingEvent) {
    super(`${event_type} ${quote(event_id)} does not fit: ${reason}`);
    this.eventId = event_id;
    this.eventType = event_type;
  }
}

/** Collects the events that do not fit, in the order in which they are folded. */
export class UnfittingEvents {
  readonly list: UnfittingEvent[] = [];
  readonly #mode: FoldMode;

  constructor(mode: FoldMode) {
    this.#mode = mode;
  }

  /** Keeps an event that is of no use, such as the second invitation of a participant. */
  note({ event_id, event_type }: Omit<UnfittingEvent, 'reason'>, reason: string): void {
    this.list.push({ event_id, event_type, reason });
  }

  /**
   * Keeps an event that breaks the integrity of the stream.
   * @throws UnfittingEventError in strict mode
   */
  violation({ event_id, event_type }: Omit<UnfittingEvent, 'reason'>, reason: string): void {
    if (this.#mode === 'strict') throw new UnfittingEventError({ event_id, event_type, reason });
    this.note({ event_id, event_type }, reason);
  }
}
