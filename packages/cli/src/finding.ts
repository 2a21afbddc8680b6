import type { Advisory, ValidationIssue } from 'mission-dossier-contracts';
import {
  generationNotCarried,
  INEXACT_NUMBER,
  LINE_TOO_LONG,
  NAMESPACE_FIELDS,
  recordProblems,
} from 'mission-dossier-contracts/tooling';
import type { InputRecord, RecordProblem } from 'mission-dossier-contracts/tooling';
import type { FindingRule } from './findingRules.js';

/** Something to report about the input, with its place. */
export interface Finding {
  /** An advisory does not affect the verdict (C7). */
  readonly severity: 'error' | 'advisory';
  /** What was violated: the place of a constraint in the schemas, or a {@link FindingRule}. */
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** JSON pointer to the value; null if the text itself is wrong. */
  readonly path: string | null;
  readonly eventId: string | null;
  readonly eventType: string | null;
  /** The JSON Schema keyword that failed; null if the finding is not from a schema. */
  readonly keyword: string | null;
  readonly schemaPath: string | null;
  readonly message: string;
}

/** All errors of a record: those of its text, and those that a schema reports for its value. */
export function errorFindings(
  file: string,
  record: InputRecord,
  issues: readonly ValidationIssue[],
): Finding[] {
  const about = unlocatedFinding(file, record.value, 'input/json');
  return recordProblems(record, issues).map((problem) => ({
    ...about,
    ...problem,
    rule: ruleOf(problem),
    message: withOption(problem.message),
  }));
}

/** The rule that a record breaks: of its schema, else of its text. */
function ruleOf({ keyword, schemaPath, message }: RecordProblem): string {
  // A keyword of no schema is one of the file as a whole.
  if (keyword !== null && schemaPath !== null && schemaPath !== '') return schemaPath;
  if (keyword !== null) return 'input/file' satisfies FindingRule;
  return message.startsWith(INEXACT_NUMBER) ? 'C8' : ('input/json' satisfies FindingRule);
}

/** The library's messages on a field of the namespace that an event does not carry (C33). */
const NOT_CARRIED: ReadonlySet<string> = new Set(NAMESPACE_FIELDS.map(generationNotCarried));

/** Names the option that helps. */
function withOption(message: string): string {
  if (message.startsWith(LINE_TOO_LONG)) return `${message} (--max-line-mib)`;
  return NOT_CARRIED.has(message) ? `${message} (--namespace)` : message;
}

/** Advice on a record. */
export function advisoryFinding(
  file: string,
  record: InputRecord,
  { path, message }: Advisory,
): Finding {
  return {
    ...unlocatedFinding(file, record.value, path === EVENT_TYPE ? 'C11' : 'C7'),
    ...record.locate(path),
    severity: 'advisory',
    path,
    message,
  };
}

/** Advice at this path is about a misspelt type. */
const EVENT_TYPE = '/event_type';

/** The part of the schemas that lists the required properties of an envelope (C9), of any generation. */
const ENVELOPE_REQUIRED = /(^|[/])event[.]json#[/]required$/;

/** Whether the record of a finding has neither an id nor a type. It may then be a bare payload. */
export function lacksEnvelope({ schemaPath, eventId, eventType }: Finding): boolean {
  return ENVELOPE_REQUIRED.test(schemaPath ?? '') && eventId === null && eventType === null;
}

/** Whether the record of a finding has both. With `--type`, it is then a whole event, and not a bare payload. */
export function hasEnvelope({ eventId, eventType }: Finding): boolean {
  return eventId !== null && eventType !== null;
}

/** The place of an event in the input. */
export interface EventPlace {
  readonly file: string;
  readonly line: number;
}

/** An error of an event as a whole. */
export function eventFinding(
  event: object,
  { file, line }: EventPlace,
  rule: FindingRule,
  message: string,
): Finding {
  return { ...unlocatedFinding(file, event, rule), line, column: 1, path: '', message };
}

/** An error of an input as a whole. It is placed at its start. */
export function inputFinding(file: string, rule: FindingRule, message: string): Finding {
  return { ...unlocatedFinding(file, undefined, rule), line: 1, column: 1, message };
}

/** The error of a state saved from `dossier reduce` among events. */
export function savedStateFinding(state: object, place: EventPlace): Finding {
  const message =
    'this is a state saved from dossier reduce, which does not hold the order of its events; expected events, ' +
    'or checkpoints, which can be merged';
  return eventFinding(state, place, 'input/events', message);
}

/** The error of an event that lost against another one with the same id at the same place of the order (C13). */
export function conflictFinding(dropped: object, place: EventPlace, kept: EventPlace): Finding {
  const message = `another event at ${kept.file}:${kept.line} has the same id, clock and timestamp, but other content; that one is kept`;
  return eventFinding(dropped, place, 'C13', message);
}

/** The error of an event that cannot be assigned to one of several dossiers. */
export function unassignedFinding(event: object, place: EventPlace): Finding {
  const message = 'the event has no readable namespace, so it cannot be assigned to a dossier';
  return eventFinding(event, place, 'C14', message);
}

function unlocatedFinding(
  file: string,
  value: object | undefined,
  rule: FindingRule,
): Omit<Finding, 'line' | 'column' | 'message'> {
  const { event_id, event_type } = (value ?? {}) as { event_id?: unknown; event_type?: unknown };
  return {
    severity: 'error',
    rule,
    file,
    path: null,
    eventId: typeof event_id === 'string' ? event_id : null,
    eventType: typeof event_type === 'string' ? event_type : null,
    keyword: null,
    schemaPath: null,
  };
}
