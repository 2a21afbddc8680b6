import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of `fixtures/manifest.json`, and of a line of a set of cases, that examples need. */
interface ManifestEntry {
  readonly type: string;
  readonly file: string;
  readonly schema?: string;
}
interface Case {
  readonly instance: unknown;
  readonly errors?: readonly unknown[];
}

/**
 * A valid value of each model that has fixtures, by the path of its schema below `schemas/`: the one with the most
 * members, and of several the first.
 * @param folder - the folder of fixtures; if it is not there, there are no examples
 */
export function readExamples(folder: string): Map<string, unknown> {
  const examples = new Map<string, unknown>();
  for (const { type, file, schema } of manifestIn(folder)) {
    if (schema === undefined) continue;
    for (const value of validValues(type, join(folder, file)))
      if (membersOf(value) > membersOf(examples.get(schema))) examples.set(schema, value);
  }
  return examples;
}

function manifestIn(folder: string): readonly ManifestEntry[] {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) return [];
  const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly fixtures: readonly ManifestEntry[];
  };
  return fixtures;
}

function validValues(type: string, file: string): unknown[] {
  if (type !== 'valid' && type !== 'case_set') return [];
  const text = readFileSync(file, 'utf8');
  if (type === 'valid') return [JSON.parse(text)];
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case)
    .filter(({ errors = [] }) => errors.length === 0)
    .map(({ instance }) => instance);
}

/** The number of members of a value, and of the objects in it. */
function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + 1 + membersOf(each), 0);
}
