import type {
  CompleteParticipantIdentity,
  CompleteReducedCollaborationState,
  CompleteWarningEntry,
} from 'mission-dossier-contracts/collaboration';
import type { Colors } from '../../io.js';
import { ageText } from '../age.js';
import { counted } from '../counted.js';
import { anomalySection } from './anomalies.js';
import { ownValue } from './ownValue.js';
import { section } from './section.js';
import { cell, sectionsText, titleLines } from './title.js';

/** Who takes part in a mission, what they work on, what collides, and the warnings that somebody must answer. */
export function collaborationText(
  state: CompleteReducedCollaborationState,
  name: string,
  colors: Colors,
  now: number,
): string {
  const { participants, departed_participants, warnings, decisions, comments, anomalies } = state;
  const open = warnings.filter(isOpen);
  const present = Object.keys(participants).length;
  const counts = [
    counted(state.event_count, 'event'),
    counted(present, 'participant'),
    `${Object.keys(departed_participants).length} left`,
    counted(open.length, 'open warning'),
    counted(decisions.length, 'decision'),
    counted(comments.length, 'comment'),
    counted(anomalies.length, 'event that does not fit', 'events that do not fit'),
  ];
  const title = {
    ...(open.length > 0
      ? ({ badge: 'warned', mood: 'bad' } as const)
      : ({
          badge: present > 0 ? 'at work' : 'nobody there',
          mood: present > 0 ? 'good' : 'unknown',
        } as const)),
    name,
    about: 'collaboration',
    rows: [['holds', counts.join(', ')] as const],
  };
  return sectionsText([
    titleLines(title, colors),
    section('participants', participantRows(state, colors, now), colors),
    section('collisions', collisionRows(state, colors), colors),
    section(
      'open warnings',
      open.map((warning) => warningRow(warning, colors)),
      colors,
    ),
    section(
      'decisions',
      decisions.map(({ topic, chosen_option, participant_id }) => [
        cell(topic),
        cell(chosen_option),
        colors.dim(`by ${cell(participant_id)}`),
      ]),
      colors,
    ),
    section(
      'left',
      Object.values(departed_participants).map((each) => nameCells(each, colors)),
      colors,
    ),
    anomalySection(anomalies, colors),
  ]);
}

/** A warning is open until all whom it is about have acknowledged it. */
function isOpen({ participant_ids, acknowledgements }: CompleteWarningEntry): boolean {
  return participant_ids.some((id) => !Object.hasOwn(acknowledgements, id));
}

function nameCells(
  { participant_id, participant_type, display_name }: CompleteParticipantIdentity,
  colors: Colors,
): string[] {
  return [
    cell(participant_id),
    display_name == null ? '' : cell(display_name),
    colors.dim(participant_type),
  ];
}

function participantRows(
  state: CompleteReducedCollaborationState,
  colors: Colors,
  now: number,
): string[][] {
  return Object.entries(state.participants).map(([id, identity]) => {
    const focus = ownValue(state.focus_by_participant, id);
    const steps = ownValue(state.active_executions, id) ?? [];
    const seen = ownValue(state.presence, id);
    return [
      ...nameCells(identity, colors),
      state.active_drivers.includes(id) ? colors.cyan('drives') : '',
      focus ? `on ${focus.target_type} ${cell(focus.target_id)}` : '',
      steps.length > 0 ? `runs ${steps.map(cell).join(', ')}` : '',
      seen === undefined ? '' : colors.dim(`seen ${ageText(seen, now)}`),
    ];
  });
}

/** The targets that several participants work on. */
function collisionRows(
  { participants_by_focus }: CompleteReducedCollaborationState,
  colors: Colors,
) {
  return Object.entries(participants_by_focus)
    .filter(([, ids]) => ids.length > 1)
    .map(([target, ids]) => [colors.yellow(cell(target)), ids.map(cell).join(', ')]);
}

function warningRow(
  { warning_id, warning_type, participant_ids, acknowledgements }: CompleteWarningEntry,
  colors: Colors,
): string[] {
  const waiting = participant_ids.filter((id) => !Object.hasOwn(acknowledgements, id));
  const answers = Object.entries(acknowledgements).map(([id, answer]) => `${cell(id)}: ${answer}`);
  return [
    colors.red(cell(warning_type)),
    cell(warning_id),
    `waits for ${waiting.map(cell).join(', ')}`,
    answers.join(', '),
  ];
}
