import fc from 'fast-check';
import type { ArtifactEntry } from 'mission-dossier-contracts';
import { HASH, identity, TIME } from './examples.js';

/** An entry of a state. */
export function entry(path: string, hash = HASH, superseded = false): ArtifactEntry {
  return {
    identity: identity(path),
    content_ref: { hash, algorithm: 'sha256' },
    indexed_at: TIME,
    superseded,
  };
}

/** Characters on which orders and encodings differ. */
const AWKWARD = ['a', 'b', '\t', '\n', '/', 'ü', '\ud7ff', '\ue000', '～', '\uffff', '😀', '😁'];

/** A text of characters on which orders differ; lone surrogates among them where asked for. */
export function awkwardText(lone = false): fc.Arbitrary<string> {
  const unit = fc.constantFrom(...AWKWARD, ...(lone ? ['\ud83d', '\ude00'] : []));
  return fc.string({ unit, minLength: 1, maxLength: 4 });
}

/** Entries of a state, paths and hashes of which may be equal. */
export const entries: fc.Arbitrary<ArtifactEntry[]> = fc.array(
  fc.tuple(awkwardText(true), awkwardText(true), fc.boolean()).map((fields) => entry(...fields)),
  { maxLength: 12 },
);
