import type { CompleteReducedMissionState } from 'mission-dossier-contracts/lifecycle';
import type { Colors } from '../../io.js';
import { counted } from '../counted.js';
import { anomalySection } from './anomalies.js';
import { boardSections, lanesText } from './board.js';
import { cell, sectionsText, titleLines } from './title.js';

const MOODS = { active: 'going', completed: 'good', cancelled: 'bad' } as const;

/** The course of a mission: its status, its phases, and its work packages by lane. */
export function lifecycleText(
  state: CompleteReducedMissionState,
  name: string,
  colors: Colors,
  now: number,
): string {
  const { mission_status, mission_type, phases_entered, wp_states, anomalies } = state;
  const counts = [
    counted(state.event_count, 'event'),
    lanesText(wp_states),
    counted(anomalies.length, 'event that does not fit', 'events that do not fit'),
  ];
  const title = {
    badge: mission_status ?? 'not started',
    mood: mission_status ? MOODS[mission_status] : 'unknown',
    name: state.mission_id ?? name,
    about: 'mission',
    rows: [
      ...(mission_type == null ? [] : [['type', cell(mission_type)] as const]),
      ...(phases_entered.length === 0
        ? []
        : [['phases', phasesText(phases_entered, colors)] as const]),
      ['holds', counts.join(', ')] as const,
    ],
  } as const;
  return sectionsText([
    titleLines(title, colors),
    ...boardSections(wp_states, colors, now),
    anomalySection(anomalies, colors),
  ]);
}

/** More phases are counted: a mission may go back and forth. */
const MOST_PHASES = 12;

/** The phases in order, the current one last. */
function phasesText(phases: readonly string[], colors: Colors): string {
  const shown = phases.slice(-MOST_PHASES).map(cell);
  const earlier = phases.length - shown.length;
  const current = shown.pop() ?? '';
  return [...(earlier > 0 ? [`${earlier} earlier`] : []), ...shown, colors.bold(current)].join(
    ' → ',
  );
}
