import { completeReducedMissionRunState } from '../../generated/families/mission_next/complete.js';
import type { CompleteReducedMissionRunState } from '../../generated/families/mission_next/completeTypes.js';
import { NAME, PAYLOADS } from '../../generated/families/mission_next/events.js';
import type {
  DecisionInputAnsweredPayload,
  DecisionInputRequestedPayload,
  MissionNextEvent,
  MissionNextEventType,
  MissionRunStatus,
} from '../../generated/families/mission_next/types.js';
import { quote } from '../../issues/wording.js';
import { orderedFamily } from '../orderedFamily.js';
import type { FoldedStream, PlacedEvent } from '../orderedFamily.js';
import { UnfittingEvents } from '../unfittingEvents.js';

/** A run while its events are folded. */
class Run {
  id: string | null = null;
  missionKey: string | null = null;
  status: MissionRunStatus | null = null;
  currentStep: string | null = null;
  readonly completedSteps = new Set<string>();
  readonly pending = new Map<string, DecisionInputRequestedPayload>();
  readonly answered = new Map<string, DecisionInputAnsweredPayload>();
  /** The family has one mode: events that do not fit are anomalies. */
  readonly unfitting = new UnfittingEvents('permissive');

  state(stream: FoldedStream): CompleteReducedMissionRunState {
    return completeReducedMissionRunState({
      run_id: this.id,
      mission_key: this.missionKey,
      run_status: this.status,
      current_step_id: this.currentStep,
      completed_steps: [...this.completedSteps],
      pending_decisions: Object.fromEntries(this.pending),
      answered_decisions: Object.fromEntries(this.answered),
      anomalies: this.unfitting.list,
      ...stream,
    });
  }
}

type Step<Type extends MissionNextEventType> = (
  run: Run,
  event: Extract<PlacedEvent<MissionNextEvent>, { event_type: Type }>,
) => void;

/** How each type of event changes a run that goes on. A new event type does not compile without an entry. */
const STEPS: { readonly [Type in MissionNextEventType]: Step<Type> } = {
  MissionRunStarted: (run, event) => {
    run.unfitting.note(event, 'the run has started already; the first start holds');
  },
  NextStepIssued: (run, { payload }) => {
    run.currentStep = payload.step_id;
  },
  NextStepAutoCompleted: (run, { payload }) => {
    run.completedSteps.add(payload.step_id);
    if (run.currentStep === payload.step_id) run.currentStep = null;
  },
  DecisionInputRequested: (run, event) => {
    const { decision_id } = event.payload;
    if (run.pending.has(decision_id))
      run.unfitting.note(event, `the decision ${quote(decision_id)} was asked for already`);
    else run.pending.set(decision_id, event.payload);
  },
  DecisionInputAnswered: (run, { payload }) => {
    run.answered.set(payload.decision_id, payload);
    run.pending.delete(payload.decision_id);
  },
  MissionRunCompleted: (run) => {
    run.status = 'completed';
  },
};

function apply(run: Run, event: PlacedEvent<MissionNextEvent>): void {
  const { event_type, payload } = event;
  const why = reasonAgainst(run, event_type, payload.run_id);
  if (why !== null) {
    run.unfitting.note(event, why);
  } else if (event_type === 'MissionRunStarted' && run.id === null) {
    run.id = payload.run_id;
    run.missionKey = event.payload.mission_key;
    run.status = 'running';
  } else {
    (STEPS[event_type] as Step<MissionNextEventType>)(run, event);
  }
}

/** Why an event has no effect on a run; null if it has one. */
function reasonAgainst(run: Run, type: MissionNextEventType, runId: string): string | null {
  if (run.status === 'completed')
    return type === 'MissionRunCompleted'
      ? 'the run was completed already'
      : 'the run was completed before';
  if (type === 'MissionRunStarted') return null;
  if (run.id === null) return 'the run had not started';
  return runId === run.id ? null : `it is of the run ${quote(runId)}, expected ${quote(run.id)}`;
}

/** The family of a run: its steps and decisions. */
export const MISSION_NEXT = /* @__PURE__ */ orderedFamily<
  MissionNextEvent,
  CompleteReducedMissionRunState
>({
  name: NAME,
  payloads: PAYLOADS,
  fold: (events, stream) => {
    const run = new Run();
    for (const event of events) apply(run, event);
    return run.state(stream);
  },
});
