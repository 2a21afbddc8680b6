import type { MissionDossierEvent } from 'mission-dossier-contracts';
import { eventAt } from './event.js';
import { indexerEventAt } from './indexerEvent.js';
import { Random } from './random.js';

/** What a generated stream is like; the events are the same for the same values. */
export interface StreamShape {
  /** How many events it has, redelivered ones included. */
  readonly events: number;
  /** How many missions are in it; 1 by default. */
  readonly namespaces?: number;
  /**
   * How many of them take turns at a time, before the next ones do; all of them by default. Their number
   * must be a multiple of it.
   */
  readonly active?: number;
  /** A whole number from 0 to 2^32 - 1; `SEED` unless told. */
  readonly seed?: number;
  /** What makes the events: producers of all kinds, or `dossier index`; `mixed` by default. */
  readonly producer?: 'mixed' | 'indexer';
}

/** The seed of all that is measured. */
export const SEED = 20261123;
/** How many of a hundred events arrive after events that stand after them in the order. */
export const PERCENT_OUT_OF_ORDER = 5;
/** How many of a hundred events have arrived before, the same byte for byte. */
export const PERCENT_REDELIVERED = 1;

/** A late or second delivery comes at most so many events after its turn. */
const LONGEST_DELAY = 1000;

/** Generates the events of a stream in the order of their arrival. */
export function* eventsOf(shape: StreamShape): Generator<MissionDossierEvent> {
  const { events, seed = SEED, producer = 'mixed' } = shape;
  const random = new Random(seed);
  /** Deliveries to come, by the turn at which they are due. */
  const due = new Map<number, MissionDossierEvent[]>();
  const deliverLater = (event: MissionDossierEvent, turn: number) => {
    const at = turn + 1 + random.below(LONGEST_DELAY);
    due.set(at, [...(due.get(at) ?? []), event]);
  };

  let left = events;
  for (let turn = 0; left > 0; turn += 1) {
    const { mission, before } = missionAt(turn, shape);
    const event =
      producer === 'mixed'
        ? eventAt(turn, mission, random)
        : indexerEventAt(turn, mission, before, random);
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

/** The events of a stream as `JSON.parse` gives them: the same, but laid out in memory as a consumer has them. */
export function parsedEventsOf(shape: StreamShape): unknown[] {
  const events: unknown[] = [];
  for (const event of eventsOf(shape)) events.push(JSON.parse(JSON.stringify(event)));
  return events;
}
