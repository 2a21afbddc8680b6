import {
  canonicalJson,
  createEvent,
  InvalidEventError,
  LamportClock,
} from 'mission-dossier-contracts';
import type { DossierEventType, EventOf } from 'mission-dossier-contracts';
import { CommandError } from './commandError.js';
import type { DossierFile } from './dossierFile/readDossier.js';

/** Fields of the new events, from the options of the command. */
export interface EventSettings {
  readonly nodeId: string;
  readonly correlationId?: string;
  /** New clocks are above this one. */
  readonly clock?: number;
}

/** What the fields of new events depend on. */
export interface EventContext {
  /** The dossier that the events are appended to. */
  readonly dossier: DossierFile;
  /** Other dossiers whose clocks the new ones must exceed. */
  readonly others?: readonly DossierFile[];
  readonly settings: EventSettings;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Makes the events of one run, as JSON Lines to append to a dossier. Their clocks are above all clocks that
 * were read.
 * @throws CommandError if the clock is unknown (see {@link clockAfter}), or an option makes the events invalid
 */
export function eventLines<Type extends DossierEventType>(
  type: Type,
  payloads: readonly EventOf<Type>['payload'][],
  context: EventContext,
): string {
  const { dossier, settings, now } = context;
  const clock = clockAfter(context);
  let run = settings.correlationId;
  const lines = payloads.map((payload) => {
    const correlation = run === undefined ? {} : { correlationId: run };
    const options = { clock, nodeId: settings.nodeId, timestamp: new Date(now), ...correlation };
    const event = withCommandErrors(() => createEvent(type, payload, options));
    run = event.correlation_id;
    return `${canonicalJson(event)}\n`;
  });
  // If the last line of the dossier has no line feed, the first event must not continue it.
  return lines.length > 0 && dossier.isOpenEnded ? `\n${lines.join('')}` : lines.join('');
}

/**
 * A clock for events that follow those of dossiers.
 * @throws CommandError if the dossier is a saved state or scan, which has no clock, and the settings have none
 *   either
 */
export function clockAfter({
  dossier,
  others = [],
  settings: { clock },
}: Omit<EventContext, 'now'>): LamportClock {
  if (dossier.clock === null && clock === undefined) {
    throw new CommandError(
      `${dossier.name} is a saved state or scan, which does not contain the Lamport clock of its events; ` +
        'expected --clock, with the highest clock so far',
    );
  }
  const times = [dossier, ...others].map((each) => each.clock ?? 0);
  return new LamportClock(Math.max(clock ?? 0, ...times));
}

function withCommandErrors<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof InvalidEventError) throw new CommandError(error.message);
    throw error;
  }
}
