import { isEvent } from '../generated/generations/guards.js';
import { isEvent as isCanonicalEnvelope } from '../generated/guards.js';
import { describe, oneOf } from '../issues/wording.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { isObject } from '../json/isObject.js';
import { advisoriesOn, advisoriesOfEvent } from '../validation/advisories.js';
import type { Advisory } from '../validation/advisories.js';
import { isEventOf, payloadOf } from '../validation/eventGuard.js';
import type { EventReader } from '../validation/eventReader.js';
import { comparableForm } from './comparableForm.js';
import { generationCodeOf, hasKnownType } from './generationOf.js';
import type { TypedEvent } from './generationOf.js';
import { GENERATIONS, recognised } from './generations.js';
import type { Generation, GenerationCode } from './generations.js';
import { canonicalOf, issuesOf } from './upcast.js';
import type { GivenNamespace, UpcastOptions } from './upcast.js';

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
 * @throws TypeError for a generation that does not exist
 */
export function eventReader(options: EventReaderOptions = {}): EventReader {
  const { generations = GENERATIONS, namespace = {}, onRead = () => undefined } = options;
  for (const generation of generations)
    if (!GENERATIONS.includes(generation))
      throw new TypeError(`found ${describe(generation)}, expected ${oneOf(GENERATIONS)}`);
  return {
    read: (value, isCompared = true) => {
      if (!hasKnownType(value)) return value;
      const code = recognised(value);
      if (!code || !generations.includes(code.name)) return standIn(value, namespace);
      // Whether a canonical event is valid is for the caller to check.
      const event = code.isCanonical ? value : canonicalOf(value, code, namespace);
      if (!event) return standIn(value, namespace);
      onRead(code.name, code.payloads[value.event_type]?.leftOut(value) ?? []);
      return isCompared ? comparable(event) : event;
    },
    issuesOf: (value) => {
      if (!hasKnownType(value)) return issuesOfOther(value);
      const code = generationCodeOf(value);
      return generations.includes(code.name)
        ? issuesOf(value, code, namespace)
        : [notAccepted(code, generations)];
    },
    advisoriesOf: advisoriesAsWritten,
  };
}

/** An event as it is compared (C34). An invalid one may be valid without its nulls, so it keeps them. */
function comparable(event: TypedEvent): object {
  const form = comparableForm(event);
  return form === event || isEventOf([event.event_type], event) ? form : event;
}

/** The issues of a value without a known type: of its envelope alone. */
function issuesOfOther(value: unknown): readonly ValidationIssue[] {
  return isObject(value) && isEvent(value) ? [] : isCanonicalEnvelope.issuesOf(value);
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
 * Stands for an event that cannot be read. It has its place in the order and its namespace (C15). Its payload
 * is never valid, and differs where what was written differs, which distinguishes its versions (C13).
 */
function standIn(event: TypedEvent, given: GivenNamespace): object {
  const code = generationCodeOf(event);
  const namespace = code.isCanonical
    ? (payloadOf(event) as { namespace?: unknown }).namespace
    : code.namespaceOf?.(event, given);
  const payload = { namespace, written: (event as { payload?: unknown }).payload };
  return code.withPayload?.(event, payload) ?? { ...event, payload };
}
