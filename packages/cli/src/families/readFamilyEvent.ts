import type { EventReader } from 'mission-dossier-contracts';
import { validateEvent } from 'mission-dossier-contracts/families';
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
  const { issues } = validateEvent(value, { reader });
  const isValid = issues.length === 0;
  return {
    event: reader ? (reader.read(value) as object) : value,
    isValid,
    findings: isValid && record.problems.length === 0 ? [] : errorFindings(file, record, issues),
  };
}
