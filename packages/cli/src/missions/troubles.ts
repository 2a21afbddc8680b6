import type { ListedMission } from '../generated/types.js';

/** What can be wrong with a mission, the worst first. */
export const TROUBLES = {
  drifted: ({ parity_status }: ListedMission) => parity_status === 'drifted',
  'hash-mismatch': ({ snapshot_hash_matches }: ListedMission) => snapshot_hash_matches === false,
  anomalies: ({ active_anomalies }: ListedMission) => active_anomalies > 0,
  unknown: ({ parity_status }: ListedMission) => parity_status === 'unknown',
} as const;

/** The name of a trouble. */
export type Trouble = keyof typeof TROUBLES;

/** Whether a mission has one of some troubles. */
export function hasTrouble(mission: ListedMission, troubles: readonly Trouble[]): boolean {
  return troubles.some((name) => TROUBLES[name](mission));
}

/** The place of a mission's worst trouble: 0 is the worst; the last place is that of a clean mission. */
export function worstTrouble(mission: ListedMission): number {
  const tests = Object.values(TROUBLES);
  const worst = tests.findIndex((isThere) => isThere(mission));
  return worst === -1 ? tests.length : worst;
}
