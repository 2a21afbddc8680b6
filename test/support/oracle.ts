import {
  compareEvents,
  isDossierEventType,
  isLocalNamespaceTuple,
  isMissionDossierEvent,
  normalizeEventId,
  validateEvent,
} from 'mission-dossier-contracts';
import type {
  LocalNamespaceTuple,
  MissionDossierState,
  Orderable,
  ReducerRules,
} from 'mission-dossier-contracts';
import canonicalizer from 'canonicalize';
import { evolve, initialDraft, stateOf } from './naiveFold.js';

const canonicalize = canonicalizer as unknown as (value: unknown) => string;

/**
 * The rules with no cleverness: all events of a list that can be ordered, sorted, the first of each
 * id, folded one by one. Undefined where they have two namespaces.
 */
export function naiveState(
  events: readonly unknown[],
  rules: ReducerRules,
): MissionDossierState | undefined {
  const unique = new Map<string, object>();
  for (const event of events.filter(isOrderableDossierEvent).sort(naiveOrder)) {
    const id = normalizeEventId(event.event_id);
    if (!unique.has(id)) unique.set(id, event);
  }
  const namespaces = [...unique.values()].flatMap(namespaceOf);
  const [first] = namespaces;
  if (namespaces.some((namespace) => keyOf(namespace, rules) !== keyOf(first, rules)))
    return undefined;

  const draft = initialDraft();
  for (const event of unique.values()) {
    if (isMissionDossierEvent(event)) evolve(draft, event, rules);
  }
  return stateOf(draft, streamNamespace(namespaces, rules), unique.size, rules);
}

function isOrderableDossierEvent(event: unknown): event is Orderable {
  const { event_type } = (event ?? {}) as { event_type?: unknown };
  if (!isDossierEventType(event_type)) return false;
  const unusable = ['/event_id', '/lamport_clock', '/timestamp'];
  return !validateEvent(event).issues.some(
    ({ path, property }) =>
      unusable.includes(path) || (path === '' && unusable.includes(`/${property ?? ''}`)),
  );
}

function naiveOrder(a: Orderable, b: Orderable): number {
  return compareEvents(a, b) || (canonicalize(a) < canonicalize(b) ? -1 : 1);
}

function namespaceOf(event: object): LocalNamespaceTuple[] {
  const { payload } = event as { payload?: { namespace?: unknown } | null };
  return isLocalNamespaceTuple(payload?.namespace) ? [payload.namespace] : [];
}

function keyOf(
  namespace: LocalNamespaceTuple | undefined,
  rules: ReducerRules,
): string | undefined {
  const step_id = rules.namespaceIdentity === 'all-fields' ? (namespace?.step_id ?? null) : null;
  return canonicalize({ ...namespace, step_id });
}

function streamNamespace(
  namespaces: readonly LocalNamespaceTuple[],
  rules: ReducerRules,
): LocalNamespaceTuple | null {
  const [first] = namespaces;
  const steps = new Set(namespaces.flatMap(({ step_id }) => step_id ?? []));
  const isMixed = rules.namespaceIdentity === 'ignore-step-id' && steps.size > 1;
  return first ? { ...first, step_id: isMixed ? null : (first.step_id ?? null) } : null;
}
