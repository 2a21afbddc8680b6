import type { ValidationIssue } from '../issues/validationIssue.js';
import type { EventReader, Refusal } from '../validation/eventReader.js';

/** What a reader does with one event. */
export type SingleReader = Omit<EventReader, 'readAll' | 'apply'>;

/**
 * Completes a reader with what it does for lists and projections.
 * @param refusalsOf - the issues of an event that is refused; default: those of the reader
 */
export function completeReader<Reader extends SingleReader>(
  reader: Reader,
  refusalsOf: (value: unknown) => readonly ValidationIssue[] = reader.issuesOf,
): Reader & EventReader {
  return {
    ...reader,
    readAll: (values, onRefused) => readAll(reader, values, onRefused, refusalsOf),
    apply: (value, isCompared, apply) => {
      const result = apply(reader.read(value, isCompared));
      return result.outcome === 'rejected' ? { ...result, issues: refusalsOf(value) } : result;
    },
  };
}

/** Reads a list of events, and passes those that are refused on as they were written. */
function readAll<R extends Refusal>(
  reader: SingleReader,
  values: Iterable<unknown>,
  onRefused: (refusal: R) => void,
  refusalsOf: (value: unknown) => readonly ValidationIssue[],
): readonly [unknown[], (refusal: R) => void] {
  const writtenAs = new Map<unknown, unknown>();
  const events = Array.from(values, (value) => {
    const event = reader.read(value);
    writtenAs.set(event, value);
    return event;
  });
  return [
    events,
    (refusal) => {
      const event = writtenAs.get(refusal.event);
      onRefused({
        ...refusal,
        event,
        // A conflicting duplicate has none.
        issues: refusal.issues.length > 0 ? refusalsOf(event) : refusal.issues,
        ...(refusal.kept !== undefined && { kept: writtenAs.get(refusal.kept) }),
      });
    },
  ];
}
