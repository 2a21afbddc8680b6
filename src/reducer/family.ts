import type { ValidationIssue } from '../issues/validationIssue.js';
import type { OrderKey } from '../order/order.js';
import type { ReducerRules } from './rules.js';
import type { Registers } from '../registers/registers.js';
import type { CompleteLocalNamespaceTuple } from '../generated/completeTypes.js';

/** What every state has, whatever its family. */
export interface StateOfStream {
  /** The one namespace of the events; null where none has a readable one (C14). */
  readonly namespace: CompleteLocalNamespaceTuple | null;
  /** How many events there are, after removal of duplicates (C15). */
  readonly event_count: number;
}

/**
 * A family of events: which events are its own, and how they are folded into a state. What the reducer,
 * projections, checkpoints and threads need of a family is here; they know of no family more than this.
 */
export interface Family<Event, Kept extends Registers, State extends StateOfStream> {
  /** As in `schemas/families/`. */
  readonly name: string;
  /** Whether a value is an object with an event type of the family; it may be invalid. */
  readonly has: (value: unknown) => value is object;
  /** Whether a value is a valid event of the family. */
  readonly isEvent: (value: unknown) => value is Event;
  /** What is wrong with a value as an event of the family; nothing where it is valid. */
  readonly issuesOf: (value: unknown) => readonly ValidationIssue[];
  /** What stands where an event has its namespace; it may be invalid. */
  readonly namespaceOf: (event: object) => unknown;
  /** Empty registers: all that is kept of the events. */
  readonly registers: () => Kept;
  /** Adds what a valid event says to the registers. Of each event id, one version alone is added. */
  readonly fold: (registers: Kept, place: OrderKey, event: Event, options: FoldOptions) => void;
  /** Reads the state from the registers; it shares nothing with them that could be changed. */
  readonly state: (registers: Kept, rules: ReducerRules) => Omit<State, keyof StateOfStream>;
}

/** How an event is folded. */
export interface FoldOptions {
  /** The policies to follow. */
  readonly rules: ReducerRules;
  /** Gives what can be kept of a part of the event: the part, or a copy where the event may be changed. */
  readonly keep: <T>(part: T) => T;
}
