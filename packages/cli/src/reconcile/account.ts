import { snapshotHashForm } from 'mission-dossier-contracts';
import type { AccountSource } from '../generated/types.js';

/** What one source says of a mission, or why it says nothing. */
export type Account = PresentAccount | MissingAccount;

/** What one source says of a mission. */
export interface PresentAccount {
  readonly source: AccountSource;
  /** The content hashes of the artifacts that are present, by path. Null if the source lists none. */
  readonly artifacts: ReadonlyMap<string, string> | null;
  /** The paths that are known, and do not count as present. */
  readonly absent: ReadonlyMap<string, Absence>;
  /** The hash of the artifacts that the source records; null if it records none. */
  readonly snapshotHash: string | null;
  /** What the content hashes of work packages cover; null if that is unknown. */
  readonly workPackages: HashedPart | null;
}

/** Why there is no account. */
export interface MissingAccount {
  readonly source: AccountSource;
  readonly missingReason: string;
  /** Whether there is one that cannot be read. */
  readonly isDamaged: boolean;
}

/** Why a path does not count as present. */
export interface Absence {
  readonly reason: string;
  /** Whether another reader would come to the same result. If not, the path may be present. */
  readonly isCertain: boolean;
}

/** What the content hash of a work package covers. */
export type HashedPart = 'bytes' | 'fields';

/** An account that there is none of. */
export function noAccount(source: AccountSource, missingReason: string): MissingAccount {
  return { source, missingReason, isDamaged: false };
}

/** An account that cannot be read. */
export function damagedAccount(source: AccountSource, missingReason: string): MissingAccount {
  return { source, missingReason, isDamaged: true };
}

/**
 * What a producer's content hashes of work packages cover. spec-kitty-cli 3.2.6 changed that and the form of
 * the snapshot hash together, so the form shows it.
 */
export function hashedPartOf(snapshotHash: string | null): HashedPart | null {
  const form = snapshotHash === null ? null : snapshotHashForm(snapshotHash);
  return form && (form === 'contents' ? 'bytes' : 'fields');
}
