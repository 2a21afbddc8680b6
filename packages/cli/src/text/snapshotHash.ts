import { snapshotHashForm } from 'mission-dossier-contracts';
import type { SnapshotHashCheck, SnapshotHashForm } from 'mission-dossier-contracts';

const FORMS: { readonly [Form in SnapshotHashForm]: string } = {
  'paths-and-contents': 'hash of paths and contents',
  contents: 'hash of contents alone, as older producers compute it',
};

/** What the hash of the latest snapshot covers, and whether the artifacts hash to it. */
export function snapshotHashText({ form, computed, matches }: SnapshotHashCheck): string {
  if (form === null)
    return 'not comparable: the hash is neither "sha256:" and 64 hex digits nor 64 hex digits of sha256';
  const verdict = matches
    ? 'the artifacts hash to it'
    : `the artifacts do not hash to it: ${computed}`;
  return `${FORMS[form]}; ${verdict}`;
}

/** A note on two snapshot hashes of different forms, whose difference says nothing; else undefined. */
export function incomparableText(expected: string, actual: string): string | undefined {
  return snapshotHashForm(expected) === snapshotHashForm(actual)
    ? undefined
    : 'not comparable: the hashes have different forms';
}
