import { isMissionDossierState, validateEvent } from 'mission-dossier-contracts';
import type {
  DeadLetter,
  DeadLetterReason,
  RefusedEvent,
} from 'mission-dossier-contracts/distributed';
import { holdsExtreme, isOfDossier } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { advisoryFinding, errorFindings, savedStateFinding } from '../finding.js';
import type { Finding } from '../finding.js';
import { notEventsIssue } from '../producerFiles/fileIssues.js';
import type { ProducerFileKind } from '../producerFiles/producerFiles.js';

/** A record, and the file that has it. */
export interface FileRecord {
  readonly file: string;
  readonly record: InputRecord;
  /** What it is, if it is the record of a file of a producer. */
  readonly kind?: ProducerFileKind;
}

/** Why a record is not published. */
export interface Refusal {
  readonly reason: DeadLetterReason;
  /** At least one. */
  readonly findings: readonly Finding[];
}

/** Whether a record cannot be published: its text does not say what its value is, or it is no event. */
export function refusalOfRecord({ file, record, kind }: FileRecord): Refusal | undefined {
  const { value, line } = record;
  if (kind)
    return { reason: 'invalid', findings: errorFindings(file, record, [notEventsIssue(kind)]) };
  if (!value) return { reason: 'not-json', findings: errorFindings(file, record, []) };
  if (!isOfDossier(value)) {
    // Other events are ignored, whatever they contain (C11). A state was passed instead of events.
    if (!isMissionDossierState(value)) return undefined;
    return { reason: 'invalid', findings: [savedStateFinding(value, { file, line })] };
  }
  return record.hasProblems(holdsExtreme)
    ? { reason: 'invalid', findings: errorFindings(file, record, []) }
    : undefined;
}

/** The refusal of an event, with its places in the file. */
export function refusalOfEvent(
  { file, record }: FileRecord,
  { reason, issues }: RefusedEvent,
): Refusal {
  return { reason, findings: errorFindings(file, record, issues) };
}

/** Advice about an event that is ignored: one with a misspelt type would be missing silently. */
export function adviceOn({ file, record }: FileRecord): Finding[] {
  if (!record.value || isOfDossier(record.value)) return [];
  const { advisories } = validateEvent(record.value);
  return advisories.map((advisory) => advisoryFinding(file, record, advisory));
}

/** The dead letter of a record; null if its bytes were not kept, because there are too many. */
export function deadLetterOf(
  record: InputRecord,
  { reason, findings }: Refusal,
): DeadLetter | null {
  const { source } = record;
  if (source === undefined) return null;
  const issues = findings.map(({ path, keyword, schemaPath, message }) => ({
    path: path ?? '',
    keyword: keyword ?? 'json',
    schemaPath: schemaPath ?? '',
    message,
  }));
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  return { reason, route: null, bytes, issues };
}
