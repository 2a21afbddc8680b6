import type { MissionFacts } from './missionFacts.js';

/** What can be wrong with a mission, the worst first. */
export const TROUBLES = {
  drifted: ({ parity_status }: MissionFacts) => parity_status === 'drifted',
  'hash-mismatch': ({ snapshot_hash_matches }: MissionFacts) => snapshot_hash_matches === false,
  anomalies: ({ active_anomalies }: MissionFacts) => active_anomalies > 0,
  unknown: ({ parity_status }: MissionFacts) => parity_status === 'unknown',
} as const;

/** The name of a trouble. */
export type Trouble = keyof typeof TROUBLES;

/** Whether a mission has one of some troubles. */
export function hasTrouble(mission: MissionFacts, troubles: readonly Trouble[]): boolean {
  return troubles.some((name) => TROUBLES[name](mission));
}

/** The place of a mission's worst trouble: 0 is the worst; the last place is that of a clean mission. */
function worstTrouble(mission: MissionFacts): number {
  const tests = Object.values(TROUBLES);
  const worst = tests.findIndex((isThere) => isThere(mission));
  return worst === -1 ? tests.length : worst;
}

/** Compares two missions: the worst trouble first; of one kind, most drifts and anomalies first. */
export function compareTroubles(a: MissionFacts, b: MissionFacts): number {
  const count = ({ drift_count, active_anomalies }: MissionFacts) => drift_count + active_anomalies;
  return worstTrouble(a) - worstTrouble(b) || count(b) - count(a);
}
