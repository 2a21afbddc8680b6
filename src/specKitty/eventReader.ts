import { isEvent } from '../generated/generations/guards.js';
import { describe, oneOf } from '../issues/wording.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { advisoriesOn, advisoriesOfEvent } from '../validation/advisories.js';
import type { Advisory } from '../validation/advisories.js';
import { isEventOf, payloadOf } from '../validation/eventGuard.js';
import type { EventReader, Refusal } from '../validation/eventReader.js';
import { CONTRACT_EVENTS } from '../validation/knownEvents.js';
import { comparableForm } from './comparableForm.js';
import { generationCodeOf, hasKnownType } from './generationOf.js';
import type { TypedEvent } from './generationOf.js';
import { GENERATIONS, recognised } from './generations.js';
import type { Generation, GenerationCode } from './generations.js';
import { canonicalOf, givenNamespace, issuesOf } from './upcast.js';
import type { UpcastOptions } from './upcast.js';

/** Options of {@link eventReader}. */
export interface EventReaderOptions extends UpcastOptions {
  /** The generations to read; events of others are refused. Default: all. */
  readonly generations?: readonly Generation[] | undefined;
  /**
   * Called for each event that is read, with its generation and the places that were left out (C32). It is
   * called again if an event is read again, and for canonical events whether they are valid or not.
   */
  readonly onRead?: ((generation: Generation, leftOut: readonly string[]) => void) | undefined;
}

/**
 * Makes a reader for events of any generation (C26). Pass it as the option `reader` to `validateEvent`,
 * `safeParseEvent`, `reduceMissionDossier` and projections. Events of types whose payloads have no schema
 * are accepted with the envelope of any generation.
 *
 * @param options - what to read
 * @throws TypeError for an option of another type, and for a generation that does not exist
 */
export function eventReader(options: EventReaderOptions = {}): EventReader {
  const { onRead = () => undefined } = options;
  const namespace = givenNamespace(options);
  const generations = generationsToRead(options);
  if (typeof onRead !== 'function')
    throw new TypeError(`found ${describe(onRead)}, expected a function for "onRead"`);
  const reader: EventReader = {
    read: (value, isCompared = true) => {
      if (!hasKnownType(value)) return value;
      const code = recognised(value);
      if (!code || !generations.includes(code.name)) return refused(value, options);
      // Whether a canonical event is valid is for the caller to check.
      const event = code.isCanonical ? value : canonicalOf(value, code, namespace);
      if (!event) return refused(value, options);
      onRead(code.name, code.payloads[value.event_type]?.leftOut(value) ?? []);
      return isCompared ? comparable(event) : event;
    },
    issuesOf: (value) => {
      // Of the envelope alone, as producers write it.
      if (!hasKnownType(value)) return isEvent.issuesOf(value);
      const code = generationCodeOf(value);
      return generations.includes(code.name)
        ? issuesOf(value, code, namespace)
        : [notAccepted(code, generations)];
    },
    advisoriesOf: advisoriesAsWritten,
    readAll: (values, onRefused) => readAll(reader, values, onRefused),
    apply: (value, isCompared, apply) => {
      const result = apply(reader.read(value, isCompared));
      return result.outcome === 'rejected' ? { ...result, issues: reader.issuesOf(value) } : result;
    },
  };
  return reader;
}

/** The option `generations`. */
function generationsToRead({
  generations = GENERATIONS,
}: EventReaderOptions): readonly Generation[] {
  const given: unknown = generations;
  if (!Array.isArray(given))
    throw new TypeError(`found ${describe(given)}, expected a list for "generations"`);
  for (const generation of generations)
    if (!GENERATIONS.includes(generation))
      throw new TypeError(`found ${describe(generation)}, expected ${oneOf(GENERATIONS)}`);
  return generations;
}

/** Reads a list of events, and passes those that are refused on as they were written. */
function readAll<R extends Refusal>(
  reader: EventReader,
  values: Iterable<unknown>,
  onRefused: (refusal: R) => void,
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
        issues: refusal.issues.length > 0 ? reader.issuesOf(event) : refusal.issues,
        ...(refusal.kept !== undefined && { kept: writtenAs.get(refusal.kept) }),
      });
    },
  ];
}

/** An event as it is compared (C34). An invalid one may be valid without its nulls, so it keeps them. */
function comparable(event: TypedEvent): object {
  const form = comparableForm(event);
  return form === event || isEventOf(CONTRACT_EVENTS, event) ? form : event;
}

function notAccepted(
  { name }: GenerationCode,
  generations: readonly Generation[],
): ValidationIssue {
  return {
    path: '',
    keyword: 'enum',
    message: `found an event of generation ${name}, expected ${oneOf(generations)}`,
    schemaPath: `generations/${name}/generation.json#`,
  };
}

function advisoriesAsWritten(value: unknown): readonly Advisory[] {
  if (!hasKnownType(value)) return [];
  const { isCanonical, payloads } = generationCodeOf(value);
  return isCanonical
    ? advisoriesOfEvent(value)
    : advisoriesOn(payloads[value.event_type]?.advised ?? [], payloadOf(value), '/payload');
}

/**
 * What stands for an event that cannot be read. It has its place in the order and its namespace (C15). Its
 * payload is never valid, and differs where what was written differs, which distinguishes its versions (C13).
 */
function refused(
  event: TypedEvent,
  { generations = GENERATIONS, namespace: given = {} }: EventReaderOptions,
): object {
  const code = generationCodeOf(event);
  // It is invalid as it is, and of its versions the same one is kept as without a reader.
  if (code.isCanonical && generations.includes(code.name)) return event;
  const namespace = code.isCanonical
    ? (payloadOf(event) as { namespace?: unknown }).namespace
    : code.namespaceOf?.(event, given);
  const payload = { namespace, written: (event as { payload?: unknown }).payload };
  return code.withPayload?.(event, payload) ?? { ...event, payload };
}
