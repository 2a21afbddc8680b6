import type { SchemaSet, Sides } from './schemaSet.js';
import { nameOf, targetOf } from './schemaSet.js';

/** The model of what every event has, whatever its type (C9). */
const ENVELOPE = 'event';

/** What the values of a schema are called: events, where events are held to it. */
export function nounOf({ old, new: after }: Sides<SchemaSet>, file: string): string {
  return isOfEvents(old, file) || isOfEvents(after, file) ? 'events' : 'values';
}

function isOfEvents(set: SchemaSet, file: string): boolean {
  const files = new Set(
    [...set.files.keys()].filter(
      (name) => nameOf(name) === ENVELOPE || [...set.eventTypes.values()].includes(nameOf(name)),
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
