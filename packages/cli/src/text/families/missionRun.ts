import type { CompleteReducedMissionRunState } from 'mission-dossier-contracts/mission-next';
import type { Colors } from '../../io.js';
import { counted } from '../counted.js';
import { anomalySection } from './anomalies.js';
import { section } from './section.js';
import { cell, sectionsText, titleLines } from './title.js';

const MOODS = { running: 'going', completed: 'good' } as const;

/** A run of a mission: the steps, the decisions that it waits for, and those that were made. */
export function missionRunText(
  state: CompleteReducedMissionRunState,
  name: string,
  colors: Colors,
): string {
  const { run_status, mission_key, current_step_id, completed_steps, anomalies } = state;
  const pending = Object.entries(state.pending_decisions);
  const answered = Object.entries(state.answered_decisions);
  const counts = [
    counted(state.event_count, 'event'),
    counted(completed_steps.length, 'completed step'),
    counted(pending.length, 'open decision'),
    counted(anomalies.length, 'event that does not fit', 'events that do not fit'),
  ];
  const title = {
    badge: run_status ?? 'not started',
    mood: run_status ? MOODS[run_status] : 'unknown',
    name: state.run_id ?? name,
    about: 'run',
    rows: [
      ...(mission_key == null ? [] : [['mission', cell(mission_key)] as const]),
      ['holds', counts.join(', ')] as const,
    ],
  } as const;
  const steps = [
    ...completed_steps.map((step) => [colors.green('completed'), cell(step)]),
    ...(current_step_id == null ? [] : [[colors.cyan('current'), cell(current_step_id)]]),
  ];
  return sectionsText([
    titleLines(title, colors),
    section('steps', steps, colors),
    section(
      'open decisions',
      pending.map(([id, { step_id, question }]) => [
        colors.yellow(cell(id)),
        cell(step_id),
        cell(question),
      ]),
      colors,
    ),
    section(
      'decisions',
      answered.map(([id, { answer }]) => [cell(id), cell(answer)]),
      colors,
    ),
    anomalySection(anomalies, colors),
  ]);
}
