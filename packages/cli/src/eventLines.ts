import {
  canonicalJson,
  createEvent,
  InvalidEventError,
  LamportClock,
} from 'mission-dossier-contracts';
import type { DossierEventType, EventOf } from 'mission-dossier-contracts';
import { quote } from 'mission-dossier-contracts/tooling';
import { CommandError } from './commandError.js';
import type { DossierFile } from './dossierFile/readDossier.js';
import { printable } from './text/printable.js';

/** Fields of the new events, from the options of the command. */
export interface EventSettings {
  readonly nodeId: string;
  readonly correlationId?: string;
  /** New clocks are above this one. */
  readonly clock?: number;
}

/** What new events depend on of a file. */
export type EventFile = Pick<DossierFile, 'name' | 'clock' | 'lastClock' | 'isOpenEnded'>;

/** What the fields of new events depend on. */
export interface EventContext {
  /** The dossier that the events are appended to. */
  readonly dossier: EventFile;
  /** Other dossiers whose clocks the new ones must exceed. */
  readonly others?: readonly EventFile[];
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
    const event = withCommandErrors(context, () => createEvent(type, payload, options));
    run = event.correlation_id;
    return `${canonicalJson(event)}\n`;
  });
  // If the last line of the dossier has no line feed, the first event must not continue it.
  return lines.length > 0 && dossier.isOpenEnded ? `\n${lines.join('')}` : lines.join('');
}

/**
 * A clock for events that follow those of dossiers.
 * @throws CommandError if the dossier is a saved state, scan or checkpoint, which has no clock, and the settings have none
 *   either
 */
export function clockAfter({
  dossier,
  others = [],
  settings: { clock },
}: Omit<EventContext, 'now'>): LamportClock {
  if (dossier.clock === null && clock === undefined) {
    throw new CommandError(
      `${printable(dossier.name)} is a saved state, scan or checkpoint, which does not contain the highest Lamport clock of its events; ` +
        'expected --clock, with the highest clock so far',
    );
  }
  const times = [dossier, ...others].map((each) => each.clock ?? 0);
  return new LamportClock(Math.max(clock ?? 0, ...times));
}

/** The error for an event that an option makes invalid, or an event that left no higher clock: it is named. */
export function invalidEvent(
  error: InvalidEventError,
  { dossier, others = [], settings }: Omit<EventContext, 'now'>,
): CommandError {
  const isClock = error.issues.some(({ path }) => path === '/lamport_clock');
  const lastClocks = [dossier, ...others].map(({ lastClock }) => lastClock);
  const highest = lastClocks.find(
    (each) => each && lastClocks.every((other) => (other?.clock ?? 0) <= each.clock),
  );
  if (!isClock || !highest || highest.clock < (settings.clock ?? 0))
    return new CommandError(printable(error.message));
  const { file, line, eventId, clock } = highest;
  return new CommandError(
    printable(
      `${file}:${line}: the event${eventId === null ? '' : ` ${quote(eventId)}`} has the lamport_clock ${clock}; later events need higher ones, ` +
        `and the highest possible is ${Number.MAX_SAFE_INTEGER}`,
    ),
  );
}

function withCommandErrors<T>(context: EventContext, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof InvalidEventError) throw invalidEvent(error, context);
    throw error;
  }
}
