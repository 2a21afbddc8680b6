/**
 * What a snapshot hash covers. `paths-and-contents` is the form of the contract (C22). `contents` is that of
 * older producers, which covers the content hashes alone.
 */
export type SnapshotHashForm = 'paths-and-contents' | 'contents';

/**
 * Recognises the form of a snapshot hash by its spelling. Hashes of different forms cannot be compared.
 *
 * @param hash - the hash of a snapshot or of a drift
 * @returns `paths-and-contents` for `sha256:` and 64 lower-case hex digits (C22), `contents` for the digits
 *   alone, null for all else
 */
export function snapshotHashForm(hash: string): SnapshotHashForm | null {
  if (!/^(sha256:)?[0-9a-f]{64}$/.test(hash)) return null;
  return hash.length === 64 ? 'contents' : 'paths-and-contents';
}
