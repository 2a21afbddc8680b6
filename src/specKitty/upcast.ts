import { isEvent as isWrittenEvent } from '../generated/generations/guards.js';
import { isEvent, isLocalNamespaceTuple } from '../generated/guards.js';
import { generationNotCarried } from '../generated/messages.js';
import type { Event, KnownEvent, LocalNamespaceTuple } from '../generated/types.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { describe } from '../issues/wording.js';
import { isObject } from '../json/isObject.js';
import { isEventOf, payloadOf } from '../validation/eventGuard.js';
import { CONTRACT_EVENTS } from '../validation/knownEvents.js';
import { generationCodeOf, hasKnownType } from './generationOf.js';
import type { TypedEvent } from './generationOf.js';
import { recognised } from './generations.js';
import type { Generation, GenerationCode } from './generations.js';
import { writtenIssues } from './writtenIssues.js';

/** Fields of the namespace that events of the generation `flat-bare` do not carry (C33). */
export type GivenNamespace = Partial<
  Pick<LocalNamespaceTuple, 'target_branch' | 'mission_key' | 'manifest_version' | 'step_id'>
>;

/** Options of {@link upcast}. */
export interface UpcastOptions {
  /** What events without a namespace do not carry (C33); it is not used for others. */
  readonly namespace?: GivenNamespace | undefined;
}

/** The result of {@link upcast}, discriminated by `success`. */
export type UpcastResult = UpcastSuccess | UpcastFailure;

/** The event in canonical form. */
export interface UpcastSuccess {
  readonly success: true;
  /** The canonical event; the same object if nothing had to be done. */
  readonly event: KnownEvent | Event;
  /** The generation in which it was written; null if the payload of its type has no schema. */
  readonly generation: Generation | null;
  /** JSON pointers to what the canonical event has no place for, in the event as written (C32). */
  readonly leftOut: readonly string[];
}

/** The event has no canonical form. */
export interface UpcastFailure {
  readonly success: false;
  /** The generation in which it is written; null if it is not an object. */
  readonly generation: Generation | null;
  /** Why; pointers are into the event as written. */
  readonly issues: readonly ValidationIssue[];
}

const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Returns an event of any generation in canonical form, or why it has none (C27). Nothing is guessed: a
 * value that the event does not carry is not in the result. Never throws for a JSON value.
 *
 * An event that is canonical already, or whose payload has no schema, is returned as it is. The result
 * shares the parts of the event that need no change.
 *
 * @param event - any value, as `JSON.parse` returns it; it is not mutated
 * @param options - what events do not carry
 * @throws TypeError if the option `namespace` is not an object
 */
export function upcast(event: unknown, options: UpcastOptions = {}): UpcastResult {
  const namespace = givenNamespace(options);
  if (!hasKnownType(event)) {
    if (isObject(event))
      return { success: true, event: event as unknown as Event, generation: null, leftOut: NONE };
    return { success: false, generation: null, issues: isEvent.issuesOf(event) };
  }
  const code = recognised(event);
  const canonical = code && canonicalOf(event, code, namespace);
  if (!canonical) return refused(event, namespace);
  const leftOut = code.payloads[event.event_type]?.leftOut(event) ?? NONE;
  return { success: true, event: canonical, generation: code.name, leftOut };
}

/** The option `namespace`. */
export function givenNamespace({ namespace = {} }: UpcastOptions): GivenNamespace {
  if (isObject(namespace)) return namespace;
  throw new TypeError(
    `found ${describe(namespace)}, expected an object with fields of a namespace for "namespace"`,
  );
}

function refused(event: TypedEvent, given: GivenNamespace): UpcastFailure {
  const code = generationCodeOf(event);
  return { success: false, generation: code.name, issues: issuesOf(event, code, given) };
}

/** The canonical form of an event; undefined if it has none. */
export function canonicalOf(
  event: TypedEvent,
  code: GenerationCode,
  given: GivenNamespace,
): KnownEvent | undefined {
  const { event_type } = event;
  if (code.isCanonical) return isEventOf(CONTRACT_EVENTS, event) ? event : undefined;
  const payload = code.payloads[event_type];
  if (!payload || !isWrittenEvent(event) || !payload.isPayload(payloadOf(event))) return undefined;
  if (code.takesNamespace && !isLocalNamespaceTuple(code.namespaceOf?.(event, given)))
    return undefined;
  return code.withPayload?.(event, payload.toCanonical(event, given)) as KnownEvent;
}

/** Why an event has no canonical form; empty if it has one. */
export function issuesOf(
  event: TypedEvent,
  code: GenerationCode,
  given: GivenNamespace,
): readonly ValidationIssue[] {
  const issues = writtenIssues(event, code);
  return issues.length > 0 || !code.takesNamespace
    ? issues
    : isLocalNamespaceTuple.issuesOf(code.namespaceOf?.(event, given)).map(notCarried);
}

/** The issue of a field of the namespace that neither the event nor the caller gives (C33). */
function notCarried({
  path,
  property = path.slice(1),
  ...issue
}: ValidationIssue): ValidationIssue {
  return {
    ...issue,
    path: '/payload',
    property,
    message: generationNotCarried(property),
  };
}
