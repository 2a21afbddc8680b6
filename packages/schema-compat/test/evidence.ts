import formats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { generateSync } from 'json-schema-faker';
import type { JsonSchema as FakerSchema } from 'json-schema-faker';
import type { Schema, SchemaSet, Sides } from '../src/schemaSet.js';

/** Values that one version accepts and the other rejects, if any were found. */
export interface Witnesses {
  /** Accepted only by the old version. */
  readonly backward?: unknown;
  /** Accepted only by the new version. */
  readonly forward?: unknown;
  /** The number of values that both accept. If it is 0, a missing witness proves nothing. */
  readonly accepted: number;
}

const DEEPEST = 4;
const MOST_PATHS = 40;

/** Validates values derived from both versions, and variants of them, with Ajv, with formats asserted. */
export function witnessesFor(
  sets: Sides<SchemaSet>,
  file: string,
  { samples = 12 }: { samples?: number } = {},
): Witnesses {
  const accepts = { old: validatorFor(sets.old, file), new: validatorFor(sets.new, file) };
  const found: { backward?: unknown; forward?: unknown; accepted: number } = { accepted: 0 };
  for (const value of candidates(sets, file, samples)) {
    const [isOld, isNew] = [accepts.old(value), accepts.new(value)];
    if (isOld && isNew) found.accepted += 1;
    if (isOld && !isNew && !('backward' in found)) found.backward = value;
    if (isNew && !isOld && !('forward' in found)) found.forward = value;
  }
  return found;
}

function validatorFor(set: SchemaSet, file: string): (value: unknown) => boolean {
  const ajv = new Ajv2020({
    strict: false,
    ownProperties: true,
    validateSchema: false,
    logger: false,
  });
  formats.default(ajv);
  for (const [name, schema] of set.files) ajv.addSchema(schema, idOf(schema) ?? name);
  const validate = ajv.getSchema(idOf(set.files.get(file)) ?? file);
  if (!validate) throw new Error(`Ajv does not know ${file}`);
  return (value) => validate(value) === true;
}

function idOf(schema: Schema | undefined): string | undefined {
  return typeof schema === 'object' ? (schema['$id'] as string | undefined) : undefined;
}

function* candidates(sets: Sides<SchemaSet>, file: string, samples: number): Generator {
  const roots = [sets.old, sets.new].map((set) => inlined(set, set.files.get(file) ?? true, 0));
  const pool = poolOf(roots);
  yield* pool.values;
  for (const root of roots) {
    for (let seed = 1; seed <= samples; seed += 1) {
      const sample = sampleOf(root, seed);
      yield sample;
      yield* changesOf(sample, pool);
    }
  }
}

/** Replaces references by their targets; below a depth limit, by `true`. */
function inlined(set: SchemaSet, schema: unknown, depth: number): unknown {
  if (Array.isArray(schema)) return schema.map((member) => inlined(set, member, depth));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, ...own } = schema as { $ref?: unknown };
  if (typeof $ref === 'string')
    return depth < DEEPEST ? inlined(set, set.files.get($ref), depth + 1) : { type: 'null' };
  return Object.fromEntries(
    Object.entries(own)
      .filter(([keyword]) => keyword !== '$id')
      .map(([keyword, value]) => [keyword, inlined(set, value, depth)]),
  );
}

function sampleOf(schema: unknown, seed: number): unknown {
  try {
    return generateSync(schema as FakerSchema, {
      seed,
      maxDepth: 20,
      optionalsProbability: seed % 2 === 0 ? 1 : 0.5,
      maxDefaultItems: 2,
      formats: {
        'date-time': () => '2026-02-21T15:12:40+01:00',
        date: () => '2026-02-21',
        uuid: () => 'c683f2f1-744b-5ffd-9f08-b34c49b01e57',
        regex: () => '00ff',
      },
    });
  } catch {
    // The schema has no values, or the generator finds none.
    return null;
  }
}

interface Pool {
  readonly values: readonly unknown[];
  readonly names: readonly string[];
}

const ANY_VALUES: readonly unknown[] = [
  ...[null, true, false, 0, 1, -1, 0.5, 1.5, 9007199254740991],
  ...['', ' ', 'a', 'b', 'ab', '\n', 'a\n', '00ff', '12', '00xx', '2026-02-21'],
  ...['2026-02-21T15:12:40+01:00', 'c683f2f1-744b-5ffd-9f08-b34c49b01e57', '😀'],
  ...[[], [1], [''], {}, { a: 'a' }, { a: 1 }],
];

/** Values for absent properties; present ones get all values. */
const ONE_OF_EACH: readonly unknown[] = [null, true, 1, 1.5, '', 'a', '00ff', [], {}];

/** Values and names in the schemas, and values next to their limits. */
function poolOf(schemas: readonly unknown[]): Pool {
  const values = new Map(ANY_VALUES.map((value) => [JSON.stringify(value), value]));
  const names = new Set(['a', 'unknown', '__proto__']);
  const add = (value: unknown) => values.set(JSON.stringify(value), value);
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === 'enum' || keyword === 'examples') (value as unknown[]).forEach(add);
      if (keyword === 'const') add(value);
      if (keyword === 'minimum' || keyword === 'maximum')
        [-1, -0.5, 0, 0.5, 1].forEach((step) => add((value as number) + step));
      if (keyword === 'minLength' || keyword === 'maxLength')
        [-1, 0, 1].forEach((step) => add('x'.repeat(Math.max(0, (value as number) + step))));
      if (keyword === 'minItems')
        [-1, 0, 1].forEach((step) => add(Array(Math.max(0, (value as number) + step)).fill('a')));
      if (keyword === 'properties') Object.keys(value as object).forEach((name) => names.add(name));
      if (keyword === 'required') (value as string[]).forEach((name) => names.add(name));
      visit(value);
    }
  };
  schemas.forEach(visit);
  return { values: [...values.values()], names: [...names] };
}

/** Variants of a value with one part replaced, removed or added. */
function* changesOf(value: unknown, pool: Pool): Generator {
  for (const path of pathsOf(value).slice(0, MOST_PATHS)) {
    for (const other of pool.values) yield changed(value, path, () => other);
    const part = path.reduce<unknown>((whole, step) => Reflect.get(whole as object, step), value);
    if (Array.isArray(part)) {
      for (const item of pool.values)
        yield changed(value, path, () => [...(part as unknown[]), item]);
    } else if (typeof part === 'object' && part !== null) {
      for (const name of Object.keys(part))
        yield changed(value, path, () => withProperty(part, name, undefined));
      for (const name of pool.names)
        for (const member of ONE_OF_EACH)
          yield changed(value, path, () => withProperty(part, name, { member }));
    }
  }
}

function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const below = Object.entries(value).flatMap(([key, member]) =>
    pathsOf(member).map((path) => [key, ...path]),
  );
  return [[], ...below];
}

function changed(value: unknown, [step, ...rest]: readonly string[], by: () => unknown): unknown {
  if (step === undefined) return by();
  if (Array.isArray(value))
    return value.map((item, i) =>
      String(i) === step ? changed(item, rest, by) : (item as unknown),
    );
  const member = changed(Reflect.get(value as object, step), rest, by);
  return withProperty(value as object, step, { member });
}

/** A copy with one property set or removed; `__proto__` is a name like any other. */
function withProperty(
  object: object,
  name: string,
  given: { member: unknown } | undefined,
): object {
  const entries = Object.entries(object).filter(([key]) => key !== name);
  return Object.fromEntries(given ? [...entries, [name, given.member]] : entries);
}
