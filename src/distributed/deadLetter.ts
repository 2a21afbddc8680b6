import type { ValidationIssue } from '../index.js';
import type { DeadLetterReason } from '../generated/tools/types.js';
import type { Route } from './route.js';

export type { DeadLetterReason };

/** Bytes that are not an event, or an event that no state can have. */
export interface DeadLetter {
  readonly reason: DeadLetterReason;
  /** The mission that it was sent to, if that is known. */
  readonly route: Route | null;
  /** What was received. */
  readonly bytes: Uint8Array;
  /** What is wrong with it; at least one. */
  readonly issues: readonly ValidationIssue[];
}

/** A dead letter with what a log adds. */
export interface StoredDeadLetter extends DeadLetter {
  /** Names the letter in its log. */
  readonly id: string;
  /** When the log stored it, in milliseconds since 1970. */
  readonly storedAt: number;
}
