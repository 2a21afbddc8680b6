import type { CompleteReducedStatus } from 'mission-dossier-contracts/status';
import { lanesOf } from '../../boards/lanes.js';
import type { Colors } from '../../io.js';
import { counted } from '../counted.js';
import { boardSections, lanesText } from './board.js';
import { section } from './section.js';
import { cell, sectionsText, titleLines } from './title.js';
import type { Mood } from './title.js';

/** The board of a feature: work packages by lane, and the transitions that were rejected. */
export function statusText(
  state: CompleteReducedStatus,
  name: string,
  colors: Colors,
  now: number,
): string {
  const { wp_states, anomalies, event_count } = state;
  const counts = [
    counted(event_count, 'event'),
    lanesText(wp_states),
    counted(anomalies.length, 'rejected transition'),
  ];
  const title = {
    ...badgeOf(state),
    name,
    about: 'work packages',
    rows: [['holds', counts.join(', ')]] as const,
  };
  const rejected = anomalies.map(({ wp_id, from_lane, to_lane, reason, event_id }) => [
    cell(wp_id),
    colors.red(`${from_lane ?? 'no lane'} → ${to_lane ?? 'no lane'}`),
    cell(reason),
    colors.dim(event_id),
  ]);
  return sectionsText([
    titleLines(title, colors),
    ...boardSections(wp_states, colors, now),
    section('rejected transitions', rejected, colors),
  ]);
}

/** Done if every work package is done or canceled. */
function badgeOf({ wp_states }: CompleteReducedStatus): { badge: string; mood: Mood } {
  const lanes = lanesOf(wp_states).map(([lane]) => lane);
  if (lanes.length === 0) return { badge: 'empty', mood: 'unknown' };
  if (lanes.includes('blocked')) return { badge: 'blocked', mood: 'bad' };
  return lanes.every((lane) => lane === 'done' || lane === 'canceled')
    ? { badge: 'done', mood: 'good' }
    : { badge: 'open', mood: 'going' };
}
