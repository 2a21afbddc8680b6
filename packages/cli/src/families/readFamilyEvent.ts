import type { EventReader } from 'mission-dossier-contracts';
import { validateEvent } from 'mission-dossier-contracts/families';
import { holdsExtreme } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { errorFindings } from '../finding.js';
import type { Finding } from '../finding.js';

/** An event of a sibling family as it was read. */
export interface ReadFamilyEvent {
  /** In canonical form, if it can be read. */
  readonly event: object;
  readonly isValid: boolean;
  /** What is wrong with it, also with its text. */
  readonly findings: readonly Finding[];
}

/** Reads the event of a record. */
export function readFamilyEvent(
  file: string,
  record: InputRecord,
  value: object,
  reader: EventReader | undefined,
): ReadFamilyEvent {
  const event = reader ? (reader.read(value) as object) : value;
  const issues = issuesOf(value, event, reader);
  const isValid = issues.length === 0;
  return {
    event,
    isValid,
    findings:
      isValid && !record.hasProblems(holdsExtreme) ? [] : errorFindings(file, record, issues),
  };
}

/** The check without a reader is faster, but its issues do not name generations. */
function issuesOf(value: object, event: object, reader: EventReader | undefined) {
  if (event === value && validateEvent(value).valid) return [];
  return validateEvent(value, { reader }).issues;
}
