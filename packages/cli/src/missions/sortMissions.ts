import { compareCodePoints } from 'mission-dossier-contracts/tooling';
import type { ListedMission } from '../generated/types.js';
import type { SortKey } from './sortKeys.js';
import { compareTroubles } from './troubles.js';

type Compare = (a: ListedMission, b: ListedMission) => number;

const bySlug: Compare = (a, b) => compareCodePoints(a.mission_slug, b.mission_slug);

const mostFirst =
  (of: (mission: ListedMission) => number): Compare =>
  (a, b) =>
    of(b) - of(a);

/** Milliseconds since 1970; before all others if there is no time. */
const timeOf = (timestamp: string | null) => (timestamp === null ? -1e16 : Date.parse(timestamp));

/** The orders of a list. */
const SORTS: Readonly<Record<SortKey, Compare>> = {
  trouble: compareTroubles,
  mission: bySlug,
  artifacts: mostFirst((each) => each.artifact_count),
  anomalies: mostFirst((each) => each.active_anomalies),
  drifts: mostFirst((each) => each.drift_count),
  /** Those without a snapshot first, then the oldest. */
  snapshot: (a, b) => timeOf(a.latest_snapshot_at) - timeOf(b.latest_snapshot_at),
  /** The latest first. */
  event: mostFirst((each) => timeOf(each.last_event_at)),
};

/** The missions in an order. Those that are equal in it are sorted by slug, and then stay as they are. */
export function sortMissions(missions: readonly ListedMission[], by: SortKey): ListedMission[] {
  return missions.toSorted((a, b) => SORTS[by](a, b) || bySlug(a, b));
}
