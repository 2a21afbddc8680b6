import type { MissionDossierEvent } from 'mission-dossier-contracts';
import { eventAt } from './event.js';
import { anyEventAt } from './familyEvent.js';
import { indexerEventAt } from './indexerEvent.js';
import { Random } from './random.js';
import type { WrittenForm } from './writtenEvent.js';

/** Options of a generated stream; equal options generate the same events. */
export interface StreamShape {
  /** The number of events, including redelivered ones. */
  readonly events: number;
  /** The number of missions; default: 1. */
  readonly namespaces?: number;
  /**
   * How many of them take turns at a time, before the next ones do; all of them by default. Their number
   * must be a multiple of it.
   */
  readonly active?: number;
  /** An integer from 0 to 2^32 - 1; default: `SEED`. */
  readonly seed?: number;
  /** The kind of producer: all kinds (`mixed`), or `dossier index`; default: `mixed`. */
  readonly producer?: 'mixed' | 'indexer';
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

/** Generates the events of dossiers in a stream, in the order of their arrival. */
export function eventsOf(shape: StreamShape): Generator<MissionDossierEvent> {
  return shape.producer === 'indexer'
    ? deliveriesOf(shape, indexerEventAt)
    : deliveriesOf(shape, (turn, mission, _before, random) => eventAt(turn, mission, random));
}

/** Generates the events of all families in a stream, in the order of their arrival. */
export function anyEventsOf(shape: StreamShape): Generator<object> {
  return deliveriesOf(shape, (turn, mission, _before, random) => anyEventAt(turn, mission, random));
}

/** Delivers the event that is made at each turn: once, late, or twice. */
function* deliveriesOf<Event>(
  shape: StreamShape,
  makeEvent: (turn: number, mission: number, before: number, random: Random) => Event,
): Generator<Event> {
  const { events, seed = SEED } = shape;
  const random = new Random(seed);
  /** Deliveries to come, by the turn at which they are due. */
  const due = new Map<number, Event[]>();
  const deliverLater = (event: Event, turn: number) => {
    const at = turn + 1 + random.below(LONGEST_DELAY);
    due.set(at, [...(due.get(at) ?? []), event]);
  };

  let left = events;
  for (let turn = 0; left > 0; turn += 1) {
    const { mission, before } = missionAt(turn, shape);
    const event = makeEvent(turn, mission, before, random);
    const isLate = random.percent(PERCENT_OUT_OF_ORDER);
    if (isLate) deliverLater(event, turn);
    if (random.percent(PERCENT_REDELIVERED)) deliverLater(event, turn);
    const arriving = [...(isLate ? [] : [event]), ...(due.get(turn) ?? [])].slice(0, left);
    due.delete(turn);
    yield* arriving;
    left -= arriving.length;
  }
}

/** Whose turn it is, and how many events the mission has had before. */
function missionAt(turn: number, { events, namespaces = 1, active = namespaces }: StreamShape) {
  const turnsOfGroup = (events / namespaces) * active;
  // The last events of a stream may be late, and then it has some turns more.
  const group = Math.min(Math.floor(turn / turnsOfGroup), namespaces / active - 1);
  const turnInGroup = turn - group * turnsOfGroup;
  return {
    mission: group * active + (turnInGroup % active),
    before: Math.floor(turnInGroup / active),
  };
}

/** The events of a stream as returned by `JSON.parse`, so that their memory layout is that of consumers. */
export function parsedEventsOf(shape: StreamShape): unknown[] {
  const events: unknown[] = [];
  for (const event of eventsOf(shape)) events.push(JSON.parse(JSON.stringify(event)));
  return events;
}
