import { counted } from '../text/counted.js';
import type { OverviewRow } from './overviewRow.js';
import { grouped } from '../text/grouped.js';

/** Something that a clean parity does not say. */
export interface Caveat {
  /** Beside the parity. */
  readonly words: string;
  /** Part of a sentence. */
  readonly sentence: string;
}

/**
 * What must be said beside a clean parity, which only says that no drift was detected since the latest snapshot
 * (C19). None for another parity.
 */
export function caveatsOf({
  parity_status,
  snapshot_hash_matches,
  active_anomalies,
}: OverviewRow): Caveat[] {
  if (parity_status !== 'clean') return [];
  const hash = {
    words: 'snapshot hash differs',
    sentence: 'the artifacts do not hash to that snapshot',
  };
  const missing = {
    words: `${grouped(active_anomalies)} missing`,
    sentence: `${counted(active_anomalies, 'expected artifact is', 'expected artifacts are')} missing`,
  };
  return [
    ...(snapshot_hash_matches === false ? [hash] : []),
    ...(active_anomalies > 0 ? [missing] : []),
  ];
}
