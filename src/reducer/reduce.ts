import type { Family, TypeAndPayload } from './family.js';
import type { CompleteLocalNamespaceTuple } from '../generated/completeTypes.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { describe } from '../issues/wording.js';
import type { Registers } from '../registers/registers.js';
import { orderAndDeduplicate } from './deduplicate.js';
import type { Ordered } from './deduplicate.js';
import { deepFreeze } from '../json/deepFreeze.js';
import { isObject } from '../json/isObject.js';
import { readableNamespace } from './namespace.js';
import { isOrderable, orderKeyOf } from '../order/order.js';
import type { Orderable } from '../order/order.js';
import { assertRules, CONTRACT_RULES } from './rules.js';
import type { ReducerRules } from './rules.js';
import { StreamNamespaces } from './streamNamespaces.js';
import type { ReaderOption } from '../validation/eventReader.js';

/** Why an event did not take part in the state. */
export type RejectionReason =
  /** Its envelope or payload is invalid. It counts in `event_count`, and changes nothing else (C15). */
  | 'invalid-event'
  /**
   * It has no valid id, clock or timestamp, or is not an object. It has no place in the order, so it
   * does not count in `event_count` (C11, C15).
   */
  | 'unordered-event'
  /** Another event has the same id and the same place in the order, but other content (C13). */
  | 'conflicting-duplicate';

/** An event that did not take part in the state. */
export interface Rejection {
  /** The event that was passed in. */
  readonly event: unknown;
  readonly reason: RejectionReason;
  /** The issues; pointers start at the event. Empty for a conflicting duplicate. */
  readonly issues: readonly ValidationIssue[];
  /** For a conflicting duplicate: the event that was kept. */
  readonly kept?: unknown;
}

/** Options of the reducer. */
export interface ReduceOptions extends ReaderOption {
  /** The policies to follow; default: `CONTRACT_RULES`. */
  readonly rules?: ReducerRules;
  /** Called for each event that does not take part, before the state is returned or an error is thrown. */
  readonly onRejected?: (rejection: Rejection) => void;
}

/**
 * Computes the state of a stream from its events (C11 to C21), for any family.
 *
 * @throws NamespaceMixedStreamError if the events have more than one namespace (C14); TypeError if
 *   `events` is not iterable
 */
export function reduce<Event, Kept extends Registers, State extends object>(
  family: Family<Event, Kept, State>,
  events: Iterable<unknown>,
  options: ReduceOptions = {},
): State {
  assertList(events);
  const { rules = CONTRACT_RULES, onRejected = () => undefined, reader } = options;
  assertRules(rules);
  if (reader) {
    const [canonical, rejected] = reader.readAll(events, onRejected);
    return reduce(family, canonical, { rules, onRejected: rejected });
  }
  const unique = orderAndDeduplicate(orderable(family, events, onRejected), (event, kept) => {
    onRejected({ event, reason: 'conflicting-duplicate', issues: [], kept });
  });
  const registers = family.registers();
  // Parts need no copies: the state copies them before the caller can change an event.
  const folding = { rules, keep: <T>(part: T) => part };
  for (const { key, event } of unique) {
    if (family.isEvent(event)) family.fold(registers, key, event as TypeAndPayload<Event>, folding);
    else onRejected({ event, reason: 'invalid-event', issues: family.issuesOf(event) });
  }
  const namespace = namespaceOf(family, unique, rules);
  return deepFreeze(family.state(registers, rules, { namespace, event_count: unique.length }));
}

/** Refuses strings, too: they are iterable, and would be reduced to an empty state. */
function assertList(events: unknown): void {
  if (typeof events !== 'object' || events === null || !(Symbol.iterator in events)) {
    throw new TypeError(`found ${describe(events)}, expected a list of events`);
  }
}

/** The events of the family that have a place in the order (C11, C15). */
function orderable(
  { has, issuesOf }: Pick<AnyFamily, 'has' | 'issuesOf'>,
  events: Iterable<unknown>,
  onRejected: (rejection: Rejection) => void,
): Ordered<Orderable>[] {
  const ordered: Ordered<Orderable>[] = [];
  for (const event of events) {
    if (has(event) && isOrderable(event)) ordered.push({ key: orderKeyOf(event), event });
    else if (has(event) || !isObject(event))
      onRejected({ event, reason: 'unordered-event', issues: issuesOf(event) });
  }
  return ordered;
}

/**
 * The namespace of the events; null if no event has a readable one.
 * @throws NamespaceMixedStreamError if there are several by the rules (C14, C21)
 */
function namespaceOf(
  family: Pick<AnyFamily, 'namespaceOf'>,
  events: readonly Ordered[],
  rules: ReducerRules,
): CompleteLocalNamespaceTuple | null {
  const namespaces = new StreamNamespaces(rules, 'collect');
  for (const { key, event } of events) {
    const namespace = readableNamespace(family.namespaceOf(event));
    if (namespace) namespaces.add(key, namespace);
  }
  return namespaces.value;
}

type AnyFamily = Family<unknown, Registers, object>;
