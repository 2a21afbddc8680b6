import { counted } from '../text/counted.js';
import type { OverviewRow } from './overviewRow.js';

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
export function caveatsOf({ parity, snapshotHashMatches, activeAnomalies }: OverviewRow): Caveat[] {
  if (parity !== 'clean') return [];
  const hash = {
    words: 'snapshot hash differs',
    sentence: 'the artifacts do not hash to that snapshot',
  };
  const missing = {
    words: `${activeAnomalies.toLocaleString('en-US')} missing`,
    sentence: `${counted(activeAnomalies, 'expected artifact is', 'expected artifacts are')} missing`,
  };
  return [
    ...(snapshotHashMatches === false ? [hash] : []),
    ...(activeAnomalies > 0 ? [missing] : []),
  ];
}
