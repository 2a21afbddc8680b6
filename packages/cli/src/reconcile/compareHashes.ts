import { snapshotHashForm } from 'mission-dossier-contracts';
import type { HashComparison } from '../generated/types.js';
import { incomparableText } from '../text/snapshotHash.js';
import type { PresentAccount } from './account.js';

/** Compares the hashes that two accounts record. */
export function compareHashes(expected: PresentAccount, actual: PresentAccount): HashComparison {
  const sources = { expected: expected.source, actual: actual.source };
  const open = (reason: string) => ({ ...sources, verdict: 'not_comparable', reason }) as const;
  for (const { source, snapshotHash } of [expected, actual])
    if (snapshotHash === null) return open(`the ${source} has no snapshot`);
  const [before, now] = [expected.snapshotHash ?? '', actual.snapshotHash ?? ''];
  if (before === now) return { ...sources, verdict: 'same', reason: null };
  if (incomparableText(before, now) !== undefined) return open('the hashes have different forms');
  if (snapshotHashForm(now) === null) return open('the hashes have an unknown form');
  return { ...sources, verdict: 'drifted', reason: null };
}
