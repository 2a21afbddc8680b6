import {
  canonicalJson,
  createEvent,
  InvalidEventError,
  LamportClock,
} from 'mission-dossier-contracts';
import type { DossierEventType, EventOf } from 'mission-dossier-contracts';
import { CommandError } from './commandError.js';
import type { DossierFile } from './dossierFile/readDossier.js';

/** Fields of the events that are made, by the command's options. */
export interface EventSettings {
  readonly nodeId: string;
  readonly correlationId?: string;
  /** The clocks are above this one. */
  readonly clock?: number;
}

/** Where events are made, and when. */
export interface EventContext {
  /** What they are appended to. */
  readonly dossier: DossierFile;
  /** Others that they follow, too. */
  readonly others?: readonly DossierFile[];
  readonly settings: EventSettings;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Events of one run, as JSON Lines to append to a dossier: their clocks are above all that were read.
 * @throws CommandError where nobody tells the clock, or what people said makes the events invalid
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
    const event = valid(() => createEvent(type, payload, options));
    run = event.correlation_id;
    return `${canonicalJson(event)}\n`;
  });
  // A last line without an end would go on in the first of these.
  return lines.length > 0 && dossier.isOpenEnded ? `\n${lines.join('')}` : lines.join('');
}

/**
 * A clock for events that follow dossiers.
 * @throws CommandError where the one that they are appended to does not tell, and nobody else does
 */
export function clockAfter({
  dossier,
  others = [],
  settings: { clock },
}: Omit<EventContext, 'now'>): LamportClock {
  if (dossier.clock === null && clock === undefined) {
    throw new CommandError(
      `${dossier.name} is a saved state, which does not tell the Lamport clock of its events: ` +
        'say with --clock which one the new events follow',
    );
  }
  const times = [dossier, ...others].map((each) => each.clock ?? 0);
  return new LamportClock(Math.max(clock ?? 0, ...times));
}

function valid<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof InvalidEventError) throw new CommandError(error.message);
    throw error;
  }
}
