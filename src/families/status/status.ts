import { completeReducedStatus } from '../../generated/families/status/complete.js';
import type { CompleteReducedStatus } from '../../generated/families/status/completeTypes.js';
import { NAME, PAYLOADS } from '../../generated/families/status/events.js';
import type {
  Lane,
  StatusEvent,
  TransitionAnomaly,
  WpState,
} from '../../generated/families/status/types.js';
import { orderedFamily } from '../orderedFamily.js';
import type { PlacedEvent } from '../orderedFamily.js';
import { isRollback, nameOf, transitionOf, violationsOf } from './transitions.js';
import type { Transition } from './transitions.js';

/** The work packages, and the transitions that were rejected. */
export interface Board {
  readonly workPackages: ReadonlyMap<string, WpState>;
  readonly rejected: readonly TransitionAnomaly[];
}

type PlacedTransition = Transition & { readonly event: PlacedEvent<StatusEvent> };

/**
 * Moves work packages over the board. Transitions of one work package with the same Lamport clock are
 * concurrent: each starts from the lane before all of them, the last one that is allowed wins, and a
 * reviewer's rollback is the last.
 *
 * @param events - in the order (C12)
 */
export function foldTransitions(events: readonly PlacedEvent<StatusEvent>[]): Board {
  const workPackages = new Map<string, WpState>();
  const rejected: TransitionAnomaly[] = [];
  for (const concurrent of concurrentTransitions(events)) {
    const wpId = concurrent[0]?.payload.wp_id ?? '';
    const lane = workPackages.get(wpId)?.current_lane ?? null;
    for (const transition of concurrent) {
      const reasons = reasonsAgainst(transition, lane);
      if (reasons.length === 0) workPackages.set(wpId, stateAfter(transition));
      else rejected.push(rejection(transition, reasons.join('; ')));
    }
  }
  return { workPackages, rejected };
}

/** Groups the transitions of a work package with the same clock. */
function concurrentTransitions(events: readonly PlacedEvent<StatusEvent>[]): PlacedTransition[][] {
  const groups = new Map<string, PlacedTransition[]>();
  for (const event of events) {
    const key = `${event.lamport_clock} ${event.payload.wp_id}`;
    const transition = { ...transitionOf(event.payload), event };
    const group = groups.get(key);
    if (group) group.push(transition);
    else groups.set(key, [transition]);
  }
  return [...groups.values()].map((group) => [
    ...group.filter((transition) => !isRollback(transition)),
    ...group.filter(isRollback),
  ]);
}

function reasonsAgainst(transition: Transition, lane: Lane | null): string[] {
  if (transition.from !== lane)
    return [`it leaves ${nameOf(transition.from)}, but the work package is in ${nameOf(lane)}`];
  return violationsOf(transition);
}

function stateAfter({ to, payload, event }: PlacedTransition): WpState {
  return {
    wp_id: payload.wp_id,
    current_lane: to,
    last_event_id: event.event_id,
    last_transition_at: event.timestamp,
    evidence: to === 'done' ? (payload.evidence ?? null) : null,
  };
}

function rejection(
  { from, to, payload, event }: PlacedTransition,
  reason: string,
): TransitionAnomaly {
  return { event_id: event.event_id, wp_id: payload.wp_id, from_lane: from, to_lane: to, reason };
}

/** The family of a board: the lanes of work packages. */
export const STATUS = /* @__PURE__ */ orderedFamily<StatusEvent, CompleteReducedStatus>({
  name: NAME,
  payloads: PAYLOADS,
  fold: (events, stream) => {
    const { workPackages, rejected } = foldTransitions(events);
    return completeReducedStatus({
      wp_states: Object.fromEntries(workPackages),
      anomalies: rejected,
      ...stream,
    });
  },
});
