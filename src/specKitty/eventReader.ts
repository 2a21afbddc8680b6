import { isEvent } from '../generated/generations/guards.js';
import { generationNotAccepted } from '../generated/messages.js';
import { describe, oneOf } from '../issues/wording.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { advisoriesOn, advisoriesOfEvent } from '../validation/advisories.js';
import type { Advisory } from '../validation/advisories.js';
import { payloadOf } from '../validation/eventGuard.js';
import type { EventReader } from '../validation/eventReader.js';
import { CONTRACT_EVENTS } from '../validation/knownEvents.js';
import { comparedForm } from './comparableForm.js';
import { completeReader } from './completeReader.js';
import { generationCodeOf, hasKnownType } from './generationOf.js';
import type { TypedEvent } from './generationOf.js';
import { GENERATIONS, recognised } from './generations.js';
import type { Generation } from './generations.js';
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
  return completeReader({
    generations,
    read: (value, isCompared = true) => {
      if (!hasKnownType(value)) return value;
      const code = recognised(value);
      if (!code || !generations.includes(code.name)) return refused(value, options);
      // Whether a canonical event is valid is for the caller to check.
      const event = code.isCanonical ? value : canonicalOf(value, code, namespace);
      if (!event) return refused(value, options);
      onRead(code.name, code.payloads[value.event_type]?.leftOut(value) ?? []);
      return isCompared ? comparedForm(event, CONTRACT_EVENTS) : event;
    },
    issuesOf: (value) => {
      // Of the envelope alone, as producers write it.
      if (!hasKnownType(value)) return isEvent.issuesOf(value);
      const code = generationCodeOf(value);
      return generations.includes(code.name)
        ? issuesOf(value, code, namespace)
        : [notAccepted(code.name, generations)];
    },
    advisoriesOf: advisoriesAsWritten,
  });
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

/** The issue of an event of a generation that is not to be read. */
export function notAccepted(name: string, generations: readonly string[]): ValidationIssue {
  return {
    path: '',
    keyword: 'enum',
    message: generationNotAccepted(name, oneOf(generations)),
    schemaPath: `generations/${name}/generation.json#`,
  };
}

function advisoriesAsWritten(value: unknown): readonly Advisory[] {
  if (!hasKnownType(value)) return [];
  const { isCanonical, payloads } = generationCodeOf(value);
  return isCanonical
    ? advisoriesOfEvent(value)
    : advisoriesOn(payloads[value.event_type]?.advised, payloadOf(value), '/payload');
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
