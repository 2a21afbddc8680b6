import type { MissionDossierEvent } from 'mission-dossier-contracts';
import { eventAt } from './event.js';
import { anyEventAt } from './familyEvent.js';
import { indexerEventAt } from './indexerEvent.js';
import { Random } from './random.js';
import { RECORDED } from './recorded.js';
import { recordedEventAt } from './recordedEvent.js';
import { turnAt } from './turn.js';
import type { Turn, TurnShape } from './turn.js';
import type { WrittenForm } from './writtenEvent.js';

/** Options of a generated stream; equal options generate the same events. Redelivered ones are counted, too. */
export interface StreamShape extends TurnShape {
  /** An integer from 0 to 2^32 - 1; default: `SEED`. */
  readonly seed?: number;
  /**
   * The kind of producer: all kinds (`mixed`), `dossier index` (`indexer`), or those of recorded streams, with their
   * order and deliveries (`recorded`); default: `mixed`.
   */
  readonly producer?: 'mixed' | 'indexer' | 'recorded';
  /** Whether a file has events of all families, in canonical form; default: of the dossier's alone. */
  readonly families?: 'all';
  /** The form in which a file has them; default: the canonical one. */
  readonly form?: WrittenForm;
}

/** The seed of all measured streams. */
export const SEED = 20261123;
/** The percentage of events that arrive after events that are later in the order. */
export const PERCENT_OUT_OF_ORDER = 5;
/** The percentage of events that are exact copies of earlier ones. */
export const PERCENT_REDELIVERED = 1;

/** The maximum delay, in events, of a late or second delivery. */
const LONGEST_DELAY = 1000;

/** How events are delivered: percentages, and how many of a mission come in a row. */
interface Delivery {
  readonly late: number;
  readonly again: number;
  readonly inRow: number;
}

const MIXED: Delivery = { late: PERCENT_OUT_OF_ORDER, again: PERCENT_REDELIVERED, inRow: 1 };
const AS_RECORDED: Delivery = {
  late: RECORDED.percentOutOfOrder,
  again: RECORDED.percentRedelivered,
  inRow: RECORDED.eventsInRow,
};

/** Generates the events of dossiers in a stream, in the order of their arrival. */
export function eventsOf(shape: StreamShape): Generator<MissionDossierEvent> {
  switch (shape.producer ?? 'mixed') {
    case 'mixed':
      return deliveriesOf(shape, MIXED, ({ clock, mission }, random) =>
        eventAt(clock, mission, random),
      );
    case 'indexer':
      return deliveriesOf(shape, MIXED, indexerEventAt);
    case 'recorded':
      return deliveriesOf(shape, AS_RECORDED, recordedEventAt);
  }
}

/** Generates the events of all families in a stream, in the order of their arrival. */
export function anyEventsOf(shape: StreamShape): Generator<object> {
  return deliveriesOf(shape, MIXED, ({ clock, mission }, random) =>
    anyEventAt(clock, mission, random),
  );
}

/** Delivers the event that is made at each turn: once, late, or twice. */
function* deliveriesOf<Event>(
  shape: StreamShape,
  { late, again, inRow }: Delivery,
  makeEvent: (turn: Turn, random: Random) => Event,
): Generator<Event> {
  const { events, seed = SEED } = shape;
  const random = new Random(seed);
  /** Deliveries to come, by the turn at which they are due. */
  const due = new Map<number, Event[]>();
  const deliverLater = (event: Event, clock: number) => {
    const at = clock + 1 + random.below(LONGEST_DELAY);
    due.set(at, [...(due.get(at) ?? []), event]);
  };

  let left = events;
  for (let clock = 0; left > 0; clock += 1) {
    const event = makeEvent(turnAt(clock, shape, inRow), random);
    const isLate = random.percent(late);
    if (isLate) deliverLater(event, clock);
    if (random.percent(again)) deliverLater(event, clock);
    const arriving = [...(isLate ? [] : [event]), ...(due.get(clock) ?? [])].slice(0, left);
    due.delete(clock);
    yield* arriving;
    left -= arriving.length;
  }
}

/** The events of a stream as returned by `JSON.parse`, so that their memory layout is that of consumers. */
export function parsedEventsOf(shape: StreamShape): unknown[] {
  const events: unknown[] = [];
  for (const event of eventsOf(shape)) events.push(JSON.parse(JSON.stringify(event)));
  return events;
}
