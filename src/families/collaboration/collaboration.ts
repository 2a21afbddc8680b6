import { completeReducedCollaborationState } from '../../generated/families/collaboration/complete.js';
import type { CompleteReducedCollaborationState } from '../../generated/families/collaboration/completeTypes.js';
import { NAME, PAYLOADS } from '../../generated/families/collaboration/events.js';
import type {
  Acknowledgement,
  CollaborationEvent,
  CollaborationEventType,
  CommentEntry,
  DecisionEntry,
  FocusTarget,
  ParticipantIdentity,
  WarningEntry,
} from '../../generated/families/collaboration/types.js';
import { quote } from '../../issues/wording.js';
import { orderedFamily } from '../orderedFamily.js';
import type { FoldedStream, PlacedEvent } from '../orderedFamily.js';
import { UnfittingEvents } from '../unfittingEvents.js';
import type { FoldMode } from '../unfittingEvents.js';

type Placed = PlacedEvent<CollaborationEvent>;
/** Participants by id. */
export type Roster = Readonly<Record<string, ParticipantIdentity>>;

/** The type of a warning that was acknowledged, but not reported. */
const UNKNOWN_WARNING = 'UnknownWarning';

/** What is going on in a mission while its events are folded. */
class Collaboration {
  missionId: string | null = null;
  readonly invited = new Set<string>();
  readonly participants: Map<string, ParticipantIdentity>;
  readonly departed = new Map<string, ParticipantIdentity>();
  readonly presence = new Map<string, string>();
  readonly drivers = new Set<string>();
  readonly focus = new Map<string, FocusTarget>();
  readonly warnings = new Map<string, WarningEntry>();
  readonly decisions: DecisionEntry[] = [];
  readonly comments: CommentEntry[] = [];
  readonly executions = new Map<string, string[]>();
  readonly sessions = new Map<string, string[]>();
  readonly unfitting: UnfittingEvents;

  constructor(mode: FoldMode, roster: Roster) {
    this.unfitting = new UnfittingEvents(mode);
    this.participants = new Map(Object.entries(roster));
  }

  /** Whether a participant takes part; if not, the event does not fit. */
  expectParticipant(event: Placed, id: string): boolean {
    if (this.participants.has(id)) return true;
    const why = this.departed.has(id) ? 'has left' : 'is not known';
    this.unfitting.violation(event, `the participant ${quote(id)} ${why}`);
    return false;
  }

  /** A warning about participants; what they answered before it arrived is kept. */
  warn(event: Placed, warning_id: string, participant_ids: readonly string[]): void {
    for (const id of participant_ids) this.expectParticipant(event, id);
    this.warnings.set(warning_id, {
      warning_id,
      event_id: event.event_id,
      warning_type: event.event_type,
      participant_ids,
      acknowledgements: this.warnings.get(warning_id)?.acknowledgements ?? {},
    });
  }

  acknowledge(warning: WarningEntry, participant: string, acknowledgement: Acknowledgement): void {
    const acknowledgements = Object.fromEntries([
      ...Object.entries(warning.acknowledgements),
      [participant, acknowledgement],
    ]);
    this.warnings.set(warning.warning_id, { ...warning, acknowledgements });
  }

  state(stream: FoldedStream): CompleteReducedCollaborationState {
    return completeReducedCollaborationState({
      mission_id: this.missionId,
      participants: Object.fromEntries(this.participants),
      departed_participants: Object.fromEntries(this.departed),
      presence: Object.fromEntries(this.presence),
      active_drivers: [...this.drivers].sort(),
      focus_by_participant: Object.fromEntries(this.focus),
      participants_by_focus: Object.fromEntries(this.#participantsByFocus()),
      warnings: [...this.warnings.values()],
      decisions: this.decisions,
      comments: this.comments,
      active_executions: Object.fromEntries(this.executions),
      linked_sessions: Object.fromEntries(this.sessions),
      anomalies: this.unfitting.list,
      ...stream,
    });
  }

  #participantsByFocus(): Map<string, string[]> {
    const byFocus = new Map<string, string[]>();
    for (const id of [...this.focus.keys()].sort()) {
      const { target_type, target_id } = this.focus.get(id) as FocusTarget;
      addTo(byFocus, `${target_type}:${target_id}`, id);
    }
    return byFocus;
  }
}

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

type Step<Type extends CollaborationEventType> = (
  collaboration: Collaboration,
  event: Extract<Placed, { event_type: Type }>,
) => void;

/** How each type of event changes the collaboration. A new event type does not compile without an entry. */
const STEPS: { readonly [Type in CollaborationEventType]: Step<Type> } = {
  ParticipantInvited: ({ participants, invited, unfitting }, event) => {
    const { participant_id: id } = event.payload;
    if (participants.has(id) || invited.has(id))
      unfitting.note(event, `the participant ${quote(id)} was invited or takes part already`);
    else invited.add(id);
  },
  ParticipantJoined: ({ participants, departed, invited, unfitting }, event) => {
    const { participant_id: id, participant_identity } = event.payload;
    if (participants.has(id)) {
      unfitting.note(event, `the participant ${quote(id)} takes part already`);
      return;
    }
    departed.delete(id);
    invited.delete(id);
    participants.set(id, participant_identity);
  },
  ParticipantLeft: (collaboration, event) => {
    const { participant_id: id } = event.payload;
    const identity = collaboration.participants.get(id);
    if (!identity) {
      collaboration.unfitting.note(event, `the participant ${quote(id)} does not take part`);
      return;
    }
    collaboration.participants.delete(id);
    collaboration.departed.set(id, identity);
    const { drivers, focus, presence, executions } = collaboration;
    for (const each of [drivers, focus, presence, executions]) each.delete(id);
  },
  PresenceHeartbeat: (collaboration, event) => {
    const { participant_id: id } = event.payload;
    // Someone who has left was there nevertheless.
    if (collaboration.expectParticipant(event, id) || collaboration.departed.has(id))
      collaboration.presence.set(id, event.timestamp);
  },
  DriveIntentSet: (collaboration, event) => {
    const { participant_id: id, intent } = event.payload;
    if (!collaboration.expectParticipant(event, id)) return;
    if (intent === 'active') collaboration.drivers.add(id);
    else collaboration.drivers.delete(id);
  },
  FocusChanged: (collaboration, event) => {
    const { participant_id: id, focus_target } = event.payload;
    if (collaboration.expectParticipant(event, id)) collaboration.focus.set(id, focus_target);
  },
  PromptStepExecutionStarted: (collaboration, event) => {
    const { participant_id: id, step_id } = event.payload;
    if (collaboration.expectParticipant(event, id)) addTo(collaboration.executions, id, step_id);
  },
  PromptStepExecutionCompleted: (collaboration, event) => {
    const { participant_id: id, step_id } = event.payload;
    if (!collaboration.expectParticipant(event, id)) return;
    const running = collaboration.executions.get(id) ?? [];
    const index = running.indexOf(step_id);
    if (index >= 0) running.splice(index, 1);
    else
      collaboration.unfitting.violation(
        event,
        `the participant ${quote(id)} did not begin the step ${quote(step_id)}`,
      );
  },
  ConcurrentDriverWarning: (collaboration, event) => {
    collaboration.warn(event, event.payload.warning_id, event.payload.participant_ids);
  },
  PotentialStepCollisionDetected: (collaboration, event) => {
    collaboration.warn(event, event.payload.warning_id, event.payload.participant_ids);
  },
  WarningAcknowledged: (collaboration, event) => {
    const { participant_id: id, warning_id, acknowledgement } = event.payload;
    if (!collaboration.expectParticipant(event, id)) return;
    const warning = collaboration.warnings.get(warning_id);
    if (!warning)
      collaboration.unfitting.violation(event, `there is no warning ${quote(warning_id)}`);
    collaboration.acknowledge(warning ?? unknownWarning(event), id, acknowledgement);
  },
  CommentPosted: (collaboration, event) => {
    const { participant_id, comment_id, content, reply_to = null } = event.payload;
    if (!collaboration.expectParticipant(event, participant_id)) return;
    const { event_id } = event;
    collaboration.comments.push({ comment_id, event_id, participant_id, content, reply_to });
  },
  DecisionCaptured: (collaboration, event) => {
    const { participant_id, decision_id, topic, chosen_option } = event.payload;
    if (!collaboration.expectParticipant(event, participant_id)) return;
    collaboration.decisions.push({
      decision_id,
      event_id: event.event_id,
      participant_id,
      topic,
      chosen_option,
      referenced_warning_id: event.payload.referenced_warning_id ?? null,
    });
  },
  SessionLinked: (collaboration, event) => {
    const { participant_id: id, linked_session_id } = event.payload;
    if (collaboration.expectParticipant(event, id))
      addTo(collaboration.sessions, id, linked_session_id);
  },
};

/** A warning that was acknowledged, but not reported: it may arrive later. */
function unknownWarning({
  event_id,
  payload,
}: Extract<Placed, { event_type: 'WarningAcknowledged' }>): WarningEntry {
  return {
    warning_id: payload.warning_id,
    event_id,
    warning_type: UNKNOWN_WARNING,
    participant_ids: [payload.participant_id],
    acknowledgements: {},
  };
}

/**
 * The family of a collaboration: participants, warnings, decisions and comments.
 * @param roster - participants who take part from the start, by id
 */
export function collaborationFamily(mode: FoldMode, roster: Roster = {}) {
  return orderedFamily<CollaborationEvent, CompleteReducedCollaborationState>({
    name: NAME,
    payloads: PAYLOADS,
    fold: (events, stream) => {
      const collaboration = new Collaboration(mode, roster);
      collaboration.missionId = events[0]?.payload.mission_id ?? null;
      for (const event of events)
        (STEPS[event.event_type] as Step<CollaborationEventType>)(collaboration, event);
      return collaboration.state(stream);
    },
  });
}

/** The family without a roster. One for each mode. */
export const COLLABORATION = {
  permissive: /* @__PURE__ */ collaborationFamily('permissive'),
  strict: /* @__PURE__ */ collaborationFamily('strict'),
};
