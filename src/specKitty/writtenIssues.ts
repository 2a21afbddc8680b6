import { EVENT_TYPE_TO_SCHEMA } from '../generated/catalogue.js';
import * as contract from '../generated/constraints.js';
import { isEvent } from '../generated/generations/guards.js';
import {
  generationBelongsTo,
  generationBelongsToSeveral,
  joinedByValues,
} from '../generated/messages.js';
import type { Constraints } from '../issues/constraints.js';
import { segmentsOf } from '../issues/jsonPointer.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { quote } from '../issues/wording.js';
import { issuesBy, issuesOfEvent } from '../validation/eventGuard.js';
import type { EventType } from '../generated/types.js';
import type { TypedEvent } from './generationOf.js';
import { CANONICAL_GENERATION, WRITTEN } from './generations.js';
import type { Generation, GenerationCode } from './generations.js';

/** All issues of an event by the schemas of its generation, at their places as it was written. */
export function writtenIssues(event: TypedEvent, code: GenerationCode): readonly ValidationIssue[] {
  const { event_type } = event;
  const issues = code.isCanonical
    ? issuesOfEvent(event)
    : issuesBy(isEvent, code.payloads[event_type]?.isPayload, event);
  return issues.map((issue) => withGenerations(issue, event_type, code.name));
}

/** Names the generations that an unknown property belongs to. */
function withGenerations(
  issue: ValidationIssue,
  eventType: EventType,
  own: Generation,
): ValidationIssue {
  const { keyword, path, property } = issue;
  const [root, ...segments] = segmentsOf(path);
  if (keyword !== 'additionalProperties' || property === undefined || root !== 'payload') {
    return issue;
  }
  const others = constraintsOf(eventType)
    .filter(([name, payload]) => name !== own && knows(payload, [...segments, property]))
    .map(([name]) => name);
  if (others.length === 0) return issue;
  const text = others.length === 1 ? generationBelongsTo : generationBelongsToSeveral;
  return { ...issue, message: text(quote(property), others.join(joinedByValues), own) };
}

/** The payload of an event type in each generation. */
function constraintsOf(eventType: EventType): [name: Generation, payload: Constraints][] {
  const canonical: Constraints = contract[EVENT_TYPE_TO_SCHEMA[eventType]];
  const written = WRITTEN.flatMap(({ name, payloads }): [Generation, Constraints][] => {
    const payload = payloads[eventType];
    return payload ? [[name, payload.constraints]] : [];
  });
  return [[CANONICAL_GENERATION, canonical], ...written];
}

/** Whether a schema has a property. */
function knows(constraints: Constraints, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  const value = 'nullable' in constraints ? constraints.nullable : constraints;
  if ('nullable' in value) return false;
  const inside =
    value.items ?? (Object.hasOwn(value.properties ?? {}, name) && value.properties?.[name]);
  return inside ? knows(inside, rest) : false;
}
