import { FAMILY_EVENT_TYPES, FAMILY_GUARDS } from '../generated/families/all.js';
import type { FamilyModelName } from '../generated/families/all.js';
import { EVENT_TYPE_TO_SCHEMA, MODEL_NAMES, validateModel } from '../index.js';
import type { EventType, ModelName, ValidationIssue } from '../index.js';

/** The name of a model, in any family: the path of its schema below `schemas/`, without `.json`. */
export type SchemaName = ModelName | FamilyModelName;

/** An event type of any family. */
export type AnyEventType = EventType | keyof typeof FAMILY_EVENT_TYPES;

/** The names of all models, in all families. */
export const SCHEMA_NAMES: readonly SchemaName[] = /* @__PURE__ */ Object.freeze([
  ...MODEL_NAMES,
  ...(Object.keys(FAMILY_GUARDS) as FamilyModelName[]),
]);

/**
 * Checks a value against a schema of any family, and against the rules of the family.
 *
 * @param schema - one of `SCHEMA_NAMES`, such as `families/lane`
 * @param value - any value, as `JSON.parse` returns it
 * @returns all issues; none if the value is valid
 */
export function validateInstance(schema: SchemaName, value: unknown): readonly ValidationIssue[] {
  return isOfFamily(schema) ? FAMILY_GUARDS[schema].issuesOf(value) : validateModel(schema, value);
}

/** The event type whose payloads have a schema; null if it is not the schema of payloads. */
export function eventTypeOf(schema: SchemaName): AnyEventType | null {
  const types = Object.entries({ ...EVENT_TYPE_TO_SCHEMA, ...FAMILY_EVENT_TYPES });
  const entry = types.find(([, model]) => model === schema);
  return (entry?.[0] as AnyEventType | undefined) ?? null;
}

function isOfFamily(schema: SchemaName): schema is FamilyModelName {
  return Object.hasOwn(FAMILY_GUARDS, schema);
}
