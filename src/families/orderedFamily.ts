import { guardOf } from '../issues/modelGuard.js';
import { timestampAt } from '../order/instant.js';
import { ownOrCopy, valuesOf } from '../projection/restoredValues.js';
import type { Family, TypeAndPayload } from '../reducer/family.js';
import { EventSet } from '../registers/eventSet.js';
import type { ValueReaders } from '../registers/registers.js';
import { guardOfType, siblingFamily } from './siblingFamily.js';
import type { FamilyEvent, PayloadGuards } from './siblingFamily.js';

/** An event at its place in the order. */
export type PlacedEvent<Event extends FamilyEvent> = TypeAndPayload<Event> & {
  /** Canonical (C10). */
  readonly event_id: string;
  readonly lamport_clock: number;
  /** In UTC: the same for every way in which a producer can write the instant. */
  readonly timestamp: string;
};

/** The register of a family whose state depends on the order of its events: all of them, each once. */
export interface OrderedRegisters<Event extends FamilyEvent> {
  readonly [name: string]: EventSet<TypeAndPayload<Event> & object>;
  readonly events: EventSet<TypeAndPayload<Event> & object>;
}

/** What a family whose state depends on the order of its events declares. */
export interface OrderedFold<Event extends FamilyEvent, State extends object> {
  readonly name: string;
  readonly payloads: PayloadGuards<Event>;
  /**
   * Computes the state from all events.
   * @param events - in the order (C12), each once
   * @param stream - what is the same in every family
   */
  readonly fold: (events: readonly PlacedEvent<Event>[], stream: FoldedStream) => State;
}

/** What the state of every ordered family has. */
export interface FoldedStream {
  /** The number of events, invalid ones included (C15). */
  readonly event_count: number;
  /** The last valid event in the order. */
  readonly last_processed_event_id: string | null;
}

/**
 * A family whose events are sorted and then folded: its state depends on their order, so all of them are
 * kept. The order of arrival makes no difference, because the set of events is a join and the fold a
 * function of it (docs/convergence.md).
 */
export function orderedFamily<Event extends FamilyEvent, State extends object>({
  name,
  payloads,
  fold,
}: OrderedFold<Event, State>): Family<Event, OrderedRegisters<Event>, State> {
  return siblingFamily<Event, OrderedRegisters<Event>, State>({
    name,
    payloads,
    registers: () => ({ events: new EventSet() }),
    fold: ({ events }, place, event, { keep }) => {
      const { event_type, payload } = event as FamilyEvent;
      events.add(place, { event_type, payload: keep(payload) } as TypeAndPayload<Event> & object);
    },
    state: ({ events }, _rules, { event_count }) => {
      const placed = events.inOrder().map((each) => ({
        ...each.value,
        event_id: each.eventId,
        lamport_clock: each.lamportClock,
        timestamp: timestampAt(each),
      }));
      const last_processed_event_id = placed.at(-1)?.event_id ?? null;
      return fold(placed, { event_count, last_processed_event_id });
    },
  });
}

/** How the events of an ordered family are read from a checkpoint. */
export function eventValues<Event extends FamilyEvent>(
  payloads: PayloadGuards<Event>,
): ValueReaders<OrderedRegisters<Event>> {
  type Kept = TypeAndPayload<Event> & object;
  const isKept = guardOf<Kept>(
    (value) => {
      const { event_type, payload } = (value ?? {}) as Partial<FamilyEvent>;
      return guardOfType(payloads, event_type)?.(payload) === true;
    },
    () => [
      {
        path: '',
        keyword: 'type',
        message: 'found no event of the family',
        schemaPath: 'event.json#',
      },
    ],
  );
  return { events: valuesOf(isKept, ownOrCopy) };
}
