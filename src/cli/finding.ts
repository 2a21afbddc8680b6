import type { ValidationError } from '../issues/explain.js';
import type { Advisory } from '../validation/advisories.js';
import type { FileRecord } from './input.js';

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
export function errorFindings(record: FileRecord, errors: readonly ValidationError[]): Finding[] {
  const inText = record.problems.map((problem) => ({ ...unlocatedFinding(record), ...problem }));
  const inValue = errors
    .map((error) => schemaFinding(record, error))
    // A number that could not be held exactly is named as it is written, not as it was read.
    .filter(({ path }) => !inText.some((finding) => finding.path === path));
  return [...inText, ...inValue];
}

function schemaFinding(record: FileRecord, error: ValidationError): Finding {
  return {
    ...unlocatedFinding(record),
    // An unknown property stands in the text; its object may start far above.
    ...record.locate(error.path, error.property),
    path: error.path,
    keyword: error.keyword,
    schemaPath: error.schemaPath,
    message: error.message,
  };
}

/** Advice on a record. */
export function advisoryFinding(record: FileRecord, { path, message }: Advisory): Finding {
  return {
    ...unlocatedFinding(record),
    ...record.locate(path),
    severity: 'advisory',
    path,
    message,
  };
}

/** Something wrong with an event as a whole. */
export function eventFinding(
  event: object,
  place: { file: string; line: number },
  message: string,
): Finding {
  return {
    ...unlocatedFinding({ value: event, file: place.file }),
    line: place.line,
    column: 1,
    path: '',
    message,
  };
}

function unlocatedFinding({
  value,
  file,
}: Pick<FileRecord, 'value' | 'file'>): Omit<Finding, 'line' | 'column' | 'message'> {
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
