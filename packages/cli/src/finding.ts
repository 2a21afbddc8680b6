import type { Advisory, ValidationIssue } from 'mission-dossier-contracts';
import type { InputRecord } from 'mission-dossier-contracts/tooling';

/** Something to say of the input, and all that is known of where. */
export interface Finding {
  /** An advisory plays no part in the verdict (C7). */
  readonly severity: 'error' | 'advisory';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** JSON pointer to the value; null where the text itself is at fault. */
  readonly path: string | null;
  readonly eventId: string | null;
  readonly eventType: string | null;
  /** The JSON Schema keyword that failed; null where no schema was asked. */
  readonly keyword: string | null;
  readonly schemaPath: string | null;
  readonly message: string;
}

/** All that is wrong with a record: its text, and what a schema says of its value. */
export function errorFindings(
  file: string,
  record: InputRecord,
  issues: readonly ValidationIssue[],
): Finding[] {
  const about = unlocatedFinding(file, record.value);
  const inText = record.problems.map((problem) => ({ ...about, ...problem }));
  const inValue = issues
    .map((issue) => ({
      ...about,
      // An unknown property stands in the text; its object may start far above.
      ...record.locate(issue.path, issue.property),
      path: issue.path,
      keyword: issue.keyword,
      schemaPath: issue.schemaPath,
      message: issue.message,
    }))
    // A number that could not be held exactly is named as it is written, not as it was read.
    .filter(({ path }) => !inText.some((finding) => finding.path === path));
  return [...inText, ...inValue];
}

/** Advice on a record. */
export function advisoryFinding(
  file: string,
  record: InputRecord,
  { path, message }: Advisory,
): Finding {
  return {
    ...unlocatedFinding(file, record.value),
    ...record.locate(path),
    severity: 'advisory',
    path,
    message,
  };
}

/** Where the schema says what an envelope has to have (C9). */
const ENVELOPE_REQUIRED = 'event.json#/required';

/** Whether a finding is one of a record that has neither an id nor a type: it may be a bare payload. */
export function lacksEnvelope({ schemaPath, eventId, eventType }: Finding): boolean {
  return schemaPath === ENVELOPE_REQUIRED && eventId === null && eventType === null;
}

/** Where an event stands. */
export interface EventPlace {
  readonly file: string;
  readonly line: number;
}

/** Something wrong with an event as a whole. */
export function eventFinding(event: object, { file, line }: EventPlace, message: string): Finding {
  return { ...unlocatedFinding(file, event), line, column: 1, path: '', message };
}

/** Of several dossiers, an event that cannot tell which is its own. */
export function unassignedFinding(event: object, place: EventPlace): Finding {
  const message = 'the event has no readable namespace, so it belongs to no part';
  return eventFinding(event, place, message);
}

function unlocatedFinding(
  file: string,
  value: object | undefined,
): Omit<Finding, 'line' | 'column' | 'message'> {
  const { event_id, event_type } = (value ?? {}) as { event_id?: unknown; event_type?: unknown };
  return {
    severity: 'error',
    file,
    path: null,
    eventId: typeof event_id === 'string' ? event_id : null,
    eventType: typeof event_type === 'string' ? event_type : null,
    keyword: null,
    schemaPath: null,
  };
}
