import type {
  LocalNamespaceTuple,
  MissionDossierEvent,
  MissionDossierState,
} from '../generated/types.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { describe } from '../issues/wording.js';
import { issuesOfEvent, payloadOf } from '../validation/eventGuard.js';
import { isOfDossier } from '../validation/eventType.js';
import type { Complete } from './complete.js';
import { orderAndDeduplicate } from './deduplicate.js';
import type { Ordered } from './deduplicate.js';
import { deepFreeze } from './deepFreeze.js';
import { readableNamespace } from './namespace.js';
import { isOrderable, orderKeyOf } from './order.js';
import type { Orderable } from './order.js';
import { ProjectedDossier } from './projectedDossier.js';
import { assertRules, CONTRACT_RULES } from './rules.js';
import type { ReducerRules } from './rules.js';
import { StreamNamespaces } from './streamNamespaces.js';

/** Why an event did not take part in the projection. */
export type RejectionReason =
  /** Its envelope or payload is invalid: it counts, and changes nothing (C15). */
  | 'invalid-event'
  /** It has no valid id, clock or timestamp, so it has no place in the order: it does not count (C15). */
  | 'unordered-event'
  /** Another event has its id and its place in the order, and other content (C13). */
  | 'conflicting-duplicate';

/** An event that did not take part in the projection. */
export interface Rejection {
  /** The event, as it was handed in. */
  readonly event: unknown;
  readonly reason: RejectionReason;
  /** What is wrong with it; pointers start at the event. Empty for a conflicting duplicate. */
  readonly issues: readonly ValidationIssue[];
  /** For a conflicting duplicate: the event that was kept. */
  readonly kept?: unknown;
}

/** A state in the form of C20: no field is absent. */
export type CompleteState = Complete<MissionDossierState>;

/** How to reduce. */
export interface ReduceOptions {
  /** The policies to follow; `CONTRACT_RULES` unless told. */
  readonly rules?: ReducerRules;
  /** Called for each event that does not take part, before the state is returned or an error thrown. */
  readonly onRejected?: (rejection: Rejection) => void;
}

/**
 * Computes the state of a dossier from its events (C11 to C21). Pure: no I/O, no clock, no global
 * state; the input is untouched. The result depends on the set of events alone, not on their order
 * or on how often each occurs.
 *
 * @param events - events in any order, as `JSON.parse` gives them; those whose `event_type` is not
 *   in `DOSSIER_EVENT_TYPES` are ignored
 * @returns the state, deeply frozen, in the form of C20: every field present, null where unknown
 * @throws {@link NamespaceMixedStreamError} where the events have more than one namespace (C14), whatever
 *   else they hold; TypeError where `events` is no list at all
 */
export function reduceMissionDossier(
  events: Iterable<unknown>,
  { rules = CONTRACT_RULES, onRejected = () => undefined }: ReduceOptions = {},
): CompleteState {
  assertList(events);
  assertRules(rules);
  const unique = orderAndDeduplicate(orderable(events, onRejected), (event, kept) => {
    onRejected({ event, reason: 'conflicting-duplicate', issues: [], kept });
  });
  const valid = unique.filter(({ event }) => isValid(event, onRejected));
  const namespace = namespaceOf(unique, rules);

  const dossier = new ProjectedDossier(rules);
  for (const { key, event } of valid) {
    // The state is told, and made of copies, before anybody can change an event.
    dossier.add(key, event as unknown as MissionDossierEvent, true);
  }
  return deepFreeze({
    namespace,
    ...dossier.state(),
    event_count: unique.length,
  });
}

/** A string is iterable, too, but a list of characters: it would give an empty state without a word. */
function assertList(events: unknown): void {
  if (typeof events !== 'object' || events === null || !(Symbol.iterator in events)) {
    throw new TypeError(`found ${describe(events)}, expected a list of events`);
  }
}

/** The dossier events that have a place in the order (C11, C15). */
function orderable(
  events: Iterable<unknown>,
  onRejected: (rejection: Rejection) => void,
): Ordered<Orderable>[] {
  const ordered: Ordered<Orderable>[] = [];
  for (const event of events) {
    if (!isOfDossier(event)) continue;
    if (isOrderable(event)) ordered.push({ key: orderKeyOf(event), event });
    else onRejected({ event, reason: 'unordered-event', issues: issuesOfEvent(event) });
  }
  return ordered;
}

function isValid(event: object, onRejected: (rejection: Rejection) => void): boolean {
  const issues = issuesOfEvent(event);
  if (issues.length > 0) onRejected({ event, reason: 'invalid-event', issues });
  return issues.length === 0;
}

/**
 * The one namespace of events; null where none has a readable one.
 * @throws NamespaceMixedStreamError where there are two, by the rules' idea of identity (C14, C21)
 */
function namespaceOf(
  events: readonly Ordered[],
  rules: ReducerRules,
): Complete<LocalNamespaceTuple> | null {
  const namespaces = new StreamNamespaces(rules, 'collect');
  for (const { key, event } of events) {
    const namespace = readableNamespace(payloadOf(event));
    if (namespace) namespaces.add(key, namespace);
  }
  return namespaces.value;
}
