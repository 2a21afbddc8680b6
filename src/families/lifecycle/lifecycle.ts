import { completeReducedMissionState } from '../../generated/families/lifecycle/complete.js';
import type { CompleteReducedMissionState } from '../../generated/families/lifecycle/completeTypes.js';
import { NAME, PAYLOADS as OWN_PAYLOADS } from '../../generated/families/lifecycle/events.js';
import type {
  LifecycleEvent,
  LifecycleEventType,
  MissionStatus,
} from '../../generated/families/lifecycle/types.js';
import {
  PAYLOADS as STATUS_PAYLOADS,
  TYPES as STATUS_TYPES,
} from '../../generated/families/status/events.js';
import type { StatusEvent } from '../../generated/families/status/types.js';
import { quote } from '../../issues/wording.js';
import { orderedFamily } from '../orderedFamily.js';
import type { PlacedEvent } from '../orderedFamily.js';
import { foldTransitions } from '../status/status.js';
import type { Board } from '../status/status.js';
import { UnfittingEvents } from '../unfittingEvents.js';
import type { UnfittingEvent } from '../unfittingEvents.js';

/** The events of a mission's course: its own, and the transitions of its work packages. */
export type MissionCourseEvent = LifecycleEvent | StatusEvent;

type Placed = PlacedEvent<MissionCourseEvent>;

/** A mission while its events are folded. */
class Mission {
  id: string | null = null;
  type: string | null = null;
  status: MissionStatus | null = null;
  readonly phases: string[] = [];
  /** The family has one mode: events that do not fit are anomalies. */
  readonly unfitting = new UnfittingEvents('permissive');

  enter(phase: string): void {
    this.phases.push(phase);
  }
}

type Step<Type extends LifecycleEventType> = (
  mission: Mission,
  event: Extract<PlacedEvent<LifecycleEvent>, { event_type: Type }>,
) => void;

/** How each type of event changes a mission that goes on. A new event type does not compile without an entry. */
const STEPS: { readonly [Type in LifecycleEventType]: Step<Type> } = {
  MissionStarted: (mission, event) => {
    mission.unfitting.note(event, 'the mission has started already; the first start holds');
  },
  PhaseEntered: (mission, { payload }) => {
    mission.enter(payload.phase_name);
  },
  ReviewRollback: (mission, { payload }) => {
    mission.enter(payload.target_phase);
  },
  MissionCompleted: (mission) => {
    mission.status = 'completed';
  },
  MissionCancelled: (mission) => {
    mission.status = 'cancelled';
  },
};

function apply(mission: Mission, event: PlacedEvent<LifecycleEvent>): void {
  const { id, status } = mission;
  if (status === 'completed' || status === 'cancelled') {
    mission.unfitting.note(event, `the mission was ${status} before`);
  } else if (event.event_type === 'MissionStarted' && id === null) {
    mission.id = event.payload.mission_id;
    mission.type = event.payload.mission_type;
    mission.status = 'active';
    mission.enter(event.payload.initial_phase);
  } else if (event.event_type !== 'MissionStarted' && id === null) {
    mission.unfitting.note(event, 'the mission had not started');
  } else {
    (STEPS[event.event_type] as Step<LifecycleEventType>)(mission, event);
  }
}

/**
 * The order of a mission's own events: by Lamport clock, then a cancellation after the others, then by id.
 * So a cancellation is not undone by what happened at the same time.
 */
function compareByClock(a: Placed, b: Placed): number {
  const isCancelled = ({ event_type }: Placed) => Number(event_type === 'MissionCancelled');
  return (
    a.lamport_clock - b.lamport_clock ||
    isCancelled(a) - isCancelled(b) ||
    (a.event_id < b.event_id ? -1 : 1)
  );
}

function isTransition(event: Placed): event is PlacedEvent<StatusEvent> {
  return STATUS_TYPES.some((type) => type === event.event_type);
}

function rejectedTransitions({ rejected }: Board): UnfittingEvent[] {
  return rejected.map(({ event_id, wp_id, reason }) => ({
    event_id,
    event_type: STATUS_TYPES[0],
    reason: `work package ${quote(wp_id)}: ${reason}`,
  }));
}

/** The guard of the payload of each event type. */
export const PAYLOADS = /* @__PURE__ */ Object.freeze({ ...OWN_PAYLOADS, ...STATUS_PAYLOADS });

/** The family of a mission's course: its status, its phases, and its work packages. */
export const LIFECYCLE = /* @__PURE__ */ orderedFamily<
  MissionCourseEvent,
  CompleteReducedMissionState
>({
  name: NAME,
  payloads: PAYLOADS,
  fold: (events, stream) => {
    const mission = new Mission();
    const own = events.filter((event) => !isTransition(event)) as PlacedEvent<LifecycleEvent>[];
    for (const event of own.sort(compareByClock)) apply(mission, event);
    const board = foldTransitions(events.filter(isTransition));
    return completeReducedMissionState({
      mission_id: mission.id,
      mission_status: mission.status,
      mission_type: mission.type,
      current_phase: mission.phases.at(-1) ?? null,
      phases_entered: mission.phases,
      wp_states: Object.fromEntries(board.workPackages),
      anomalies: [...mission.unfitting.list, ...rejectedTransitions(board)],
      ...stream,
    });
  },
});
