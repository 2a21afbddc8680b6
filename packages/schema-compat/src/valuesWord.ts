import type { EventModels, SchemaSet, Sides } from './schemaSet.js';
import { nameOf, targetOf } from './schemaSet.js';

/** The word for the values of a schema in messages: `events` if events consist of them, else `values`. */
export function valuesWordOf(
  { old, new: after }: Sides<SchemaSet>,
  file: string,
  { envelope }: EventModels,
): string {
  return isOfEvents(old, file, envelope) || isOfEvents(after, file, envelope) ? 'events' : 'values';
}

function isOfEvents(set: SchemaSet, file: string, envelope: string): boolean {
  const files = new Set(
    [...set.files.keys()].filter(
      (name) => nameOf(name) === envelope || [...set.eventTypes.values()].includes(nameOf(name)),
    ),
  );
  for (const name of files)
    for (const ref of refsIn(set.files.get(name))) files.add(targetOf(name, ref));
  return files.has(file);
}

function refsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) =>
    keyword === '$ref' && typeof value === 'string' ? [value] : refsIn(value),
  );
}
