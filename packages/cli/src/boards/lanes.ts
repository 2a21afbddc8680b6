import { LANE_VALUES } from 'mission-dossier-contracts/status';
import type { CompleteWpState, Lane } from 'mission-dossier-contracts/status';
import { grouped } from '../text/grouped.js';

/** Work packages by their ids. */
export type WorkPackages = Readonly<Record<string, CompleteWpState>>;

/** The work packages of each lane that has some, in the order of the lanes; of a lane, by id. */
export function lanesOf(
  workPackages: WorkPackages,
): (readonly [lane: Lane, workPackages: readonly CompleteWpState[]])[] {
  const sorted = Object.values(workPackages).sort((a, b) => (a.wp_id < b.wp_id ? -1 : 1));
  return LANE_VALUES.map(
    (lane) => [lane, sorted.filter(({ current_lane }) => current_lane === lane)] as const,
  ).filter(([, ofLane]) => ofLane.length > 0);
}

/** How many work packages there are in each lane that has some. */
export type LaneCounts = Readonly<Record<string, number>>;

/** Counts the work packages of each lane. */
export function laneCounts(workPackages: WorkPackages): LaneCounts {
  return Object.fromEntries(lanesOf(workPackages).map(([lane, { length }]) => [lane, length]));
}

/** The numbers in one line: `planned 1, done 2`. */
export function laneCountsText(counts: LaneCounts): string {
  return Object.entries(counts)
    .map(([lane, count]) => `${lane} ${grouped(count)}`)
    .join(', ');
}
