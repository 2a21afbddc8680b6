import { toParts } from '../binary/index.js';
import { MissionDossierProjection } from '../index.js';
import type { ValidationIssue } from '../index.js';

/** How long messages can be, in bytes. */
export interface SizeLimits {
  readonly event: number;
  readonly state: number;
}

/** What a message of a state has beside the values of an event, at most. */
const RESERVE = 256;
/** Values are less than four times as long in their binary form as in JSON. */
const LONGEST_FORM = 4;

/**
 * The issue of an event that is too large for a message of events, or of states.
 * @param line - the event as it is stored
 */
export function tooLarge(
  event: object,
  line: Uint8Array,
  limits: SizeLimits,
): ValidationIssue | null {
  // A state may have to keep the whole event (C13).
  const longest = Math.min(limits.event, limits.state - RESERVE);
  if (line.length > longest)
    return issueOf(`found an event of ${line.length} bytes, expected at most ${longest}`);
  if (line.length * LONGEST_FORM < longest || fitsAlone(event, limits.state - RESERVE)) return null;
  return issueOf(
    `found an event whose part of the state has more than ${limits.state - RESERVE} bytes, the most that are stored`,
  );
}

function fitsAlone(event: object, bytes: number): boolean {
  const projection = new MissionDossierProjection();
  projection.apply(event);
  try {
    return [...toParts(projection, bytes)].length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function issueOf(message: string): ValidationIssue {
  return { path: '', keyword: 'size', message, schemaPath: '' };
}
