import type { CompleteWpState } from 'mission-dossier-contracts/status';
import { laneCounts, laneCountsText, lanesOf } from '../../boards/lanes.js';
import type { WorkPackages } from '../../boards/lanes.js';
import type { Colors } from '../../io.js';
import { ageText } from '../age.js';
import { columns } from '../columns.js';
import { counted } from '../counted.js';
import { heading } from '../heading.js';
import { cell } from './title.js';

/** A board of work packages: a section a lane. One table, so that their columns align. */
export function boardSections(workPackages: WorkPackages, colors: Colors, now: number): string[][] {
  const lanes = lanesOf(workPackages);
  const lines = columns(
    lanes.flatMap(([, ofLane]) => ofLane.map((each) => workPackageRow(each, colors, now))),
  );
  return lanes.map(([lane, { length }]) => [
    heading(lane, length, colors),
    ...lines.splice(0, length),
  ]);
}

function workPackageRow(
  { wp_id, last_transition_at, evidence }: CompleteWpState,
  colors: Colors,
  now: number,
): string[] {
  return [
    cell(wp_id),
    colors.dim(`moved ${ageText(last_transition_at, now)}`),
    evidence ? colors.dim(evidenceText(evidence)) : '',
  ];
}

/** `approved by bob, 1 repository`. */
function evidenceText({ review, repos }: NonNullable<CompleteWpState['evidence']>): string {
  const where = counted(repos.length, 'repository', 'repositories');
  return `${cell(review.verdict)} by ${cell(review.reviewer)}, ${where}`;
}

/** The lanes in one line: `3 work packages (planned 1, done 2)`. */
export function lanesText(workPackages: WorkPackages): string {
  const total = Object.keys(workPackages).length;
  const lanes = laneCountsText(laneCounts(workPackages));
  return `${counted(total, 'work package')}${total === 0 ? '' : ` (${lanes})`}`;
}
