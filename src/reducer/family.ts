import type { ValidationIssue } from '../issues/validationIssue.js';
import type { OrderKey } from '../order/order.js';
import type { ReducerRules } from './rules.js';
import type { Registers } from '../registers/registers.js';
import type { CompleteLocalNamespaceTuple } from '../generated/completeTypes.js';

/** What is known of a stream in any family, from which a state takes what it has. */
export interface StreamFacts {
  /** The namespace of the events; null if no event has a readable one (C14). */
  readonly namespace: CompleteLocalNamespaceTuple | null;
  /** The number of events, after removal of duplicates (C15). */
  readonly event_count: number;
}

/**
 * A family of events: which events belong to it, and how they are folded into a state. The reducer,
 * projections, checkpoints and threads use families only through this interface.
 */
export interface Family<Event, Kept extends Registers, State extends object> {
  /** The name, as in `schemas/families/`. */
  readonly name: string;
  /** Whether a value is an object with an event type of the family; it may be invalid. */
  readonly has: (value: unknown) => value is object;
  /** Whether a value is a valid event of the family. */
  readonly isEvent: (value: unknown) => value is Event;
  /** The issues of a value as an event of the family; empty if it is valid. */
  readonly issuesOf: (value: unknown) => readonly ValidationIssue[];
  /** The value of an event's namespace field; it may be invalid. */
  readonly namespaceOf: (event: object) => unknown;
  /** Creates empty registers, which hold everything that is kept of the events. */
  readonly registers: () => Kept;
  /**
   * Adds a valid event to the registers. Callers add only one version of each event id. Type and payload
   * are all that a state may depend on: two versions of an event that differ in the rest of the envelope
   * give the same state (C13).
   */
  readonly fold: (
    registers: Kept,
    place: OrderKey,
    event: TypeAndPayload<Event>,
    options: FoldOptions,
  ) => void;
  /** Reads the state from the registers; changes of the registers do not affect it. */
  readonly state: (registers: Kept, rules: ReducerRules, stream: StreamFacts) => State;
}

/** The type and the payload of an event, for each event of a union. */
export type TypeAndPayload<Event> = Event extends unknown
  ? Pick<Event, keyof Event & ('event_type' | 'payload')>
  : never;

/** How an event is folded. */
export interface FoldOptions {
  /** The policies to follow. */
  readonly rules: ReducerRules;
  /** Returns a part of the event in a form that can be kept: a copy if the event may change later. */
  readonly keep: <T>(part: T) => T;
}
