import { validateEvent } from 'mission-dossier-contracts/families';
import type { FamilyReader } from 'mission-dossier-contracts/families';
import { holdsExtreme } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { errorFindings } from '../finding.js';
import type { Finding } from '../finding.js';
import { countSibling } from '../generations/generationCounts.js';
import type { GenerationCounts } from '../generations/generationCounts.js';
import { streamOf } from './streamOf.js';
import type { StreamName } from './streamOf.js';

/** An event of a sibling family as it was read. */
export interface ReadFamilyEvent {
  /** In canonical form, if it can be read. */
  readonly event: object;
  /** Whether it takes part in a state: one whose envelope alone was checked does not. */
  readonly isValid: boolean;
  /** The stream that it names; null if that cannot be read. */
  readonly stream: StreamName | null;
  /** What is wrong with it, also with its text. */
  readonly findings: readonly Finding[];
}

/** How events of sibling families are read. */
export interface FamilyReading {
  /** Absent if only the canonical form is read. */
  readonly reader: FamilyReader | undefined;
  /** The only stream that is meant; default: all. */
  readonly mission?: string | undefined;
}

/**
 * Reads the event of a record, and counts it.
 * @returns the name of its stream, if it is not the one that is meant. An event whose stream cannot be read may be of
 *   this one
 */
export function readFamilyEvent(
  file: string,
  record: InputRecord,
  value: object,
  { reader, mission }: FamilyReading,
  counts: GenerationCounts,
): ReadFamilyEvent | string {
  const reading = reader?.readingOf(value);
  const stream = streamOf(reading?.event ?? value);
  if (mission !== undefined && stream && stream.name !== mission) return stream.name;
  const issues = reading?.issues ?? validateEvent(value).issues;
  if (reading && issues.length === 0) countSibling(counts, reading);
  const isWrong = issues.length > 0 || record.hasProblems(holdsExtreme);
  return {
    event: reader ? (reader.read(value) as object) : value,
    isValid: issues.length === 0 && reading?.checked !== 'envelope',
    stream,
    findings: isWrong ? errorFindings(file, record, issues) : [],
  };
}
