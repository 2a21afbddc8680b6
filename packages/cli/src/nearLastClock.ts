/** No command makes as many events as there are clocks above this one. */
const NEAR_LAST = Number.MAX_SAFE_INTEGER - 2 ** 32;

/** Whether a Lamport clock leaves so few higher ones that later events may find none. */
export function isNearLastClock(clock: number): boolean {
  return clock > NEAR_LAST;
}
