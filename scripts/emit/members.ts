import { modelOfRef } from '../schemas.js';
import type { JsonSchema, SchemaFile, Source } from '../schemas.js';

/** What the code for the members of an object depends on. */
export interface Reading {
  /** The schema of the event that is read, by the name of the member `payload` and by its envelope. */
  readonly event: JsonSchema;
  /** All models, by their names without folders. */
  readonly models: readonly SchemaFile[];
  /** The function that rewrites a value of a model, for the models that need it. */
  readonly rewrites: ReadonlyMap<string, string>;
}

/** An object literal. */
export function objectCode(members: Readonly<Record<string, Source>>, reading: Reading): string {
  const parts = Object.entries(members).map(([name, source]) => member(name, source, reading));
  return `{ ${parts.join(', ')} }`;
}

/** A member of an object literal; a value that may be absent is left out where it is (C5). */
function member(name: string, source: Source, reading: Reading): string {
  const where = (condition: string, value: string) => `...(${condition} && { ${name}: ${value} })`;
  if (typeof source === 'string') {
    const { code, value, mayBeAbsent } = placeOf(source, reading);
    return mayBeAbsent ? where(`${code} != null`, value) : `${name}: ${value}`;
  }
  if ('given' in source) return where(`given.${source.given} != null`, `given.${source.given}`);
  if ('joined' in source) {
    const { code } = placeOf(source.joined, reading);
    return where(`${code}.length > 0`, `${code}.join(',')`);
  }
  if ('filled' in source) {
    const { code } = placeOf(source.filled, reading);
    return where(code, code);
  }
  if ('only' in source) {
    const { code } = placeOf(source.from, reading);
    return Object.entries(source.only)
      .map(([text, value]) => where(`String(${code}) === '${text}'`, `'${value}'`))
      .join(', ');
  }
  return `${name}: ${valueCode(source, reading)}`;
}

/** The value of a member that is always there. */
function valueCode(
  source: Exclude<
    Source,
    string | { given: string } | { joined: string } | { only: object } | { filled: string }
  >,
  reading: Reading,
): string {
  const codeOf = (pointer: string) => placeOf(pointer, reading).code;
  if ('const' in source) return `'${source.const}'`;
  if ('text' in source) return `String(${codeOf(source.text)})`;
  if ('members' in source) return objectCode(source.members, reading);
  if ('first' in source)
    return [...source.first.map(codeOf), ...[source.otherwise ?? []].flat()].join(' ?? ');
  if ('values' in source) {
    const code = codeOf(source.from);
    const cases = Object.entries(source.values).map(
      ([text, value]) => `${code} === '${text}' ? '${value}' : `,
    );
    return `${cases.join('')}${code}`;
  }
  const cases = source.cases.map(
    ({ filled, empty, value }) =>
      `${codeOf(filled)}.length > 0 && ${codeOf(empty)}.length === 0 ? '${value}' : `,
  );
  return `${cases.join('')}'${source.otherwise}'`;
}

/** A place in an event. */
interface Place {
  /** Code that reads it. */
  readonly code: string;
  /** Code for its value, rewritten if its model has other names. */
  readonly value: string;
  readonly mayBeAbsent: boolean;
}

/** @throws Error if the schemas do not know the place */
function placeOf(pointer: string, { event, models, rewrites }: Reading): Place {
  const keys = pointer.split('/').slice(1);
  let schema = event;
  for (const key of keys) {
    const next = resolved(schema, models).properties?.[key];
    if (!next) throw new Error(`the schemas of the generation have no place ${pointer}`);
    schema = next;
  }
  const code = codeOf(pointer);
  const inner = schema.anyOf?.[0] ?? schema;
  const rewrite = (of: JsonSchema | undefined) => rewrites.get(modelOf(of) ?? '');
  const [whole, item] = [rewrite(inner), rewrite(inner.items)];
  return {
    code,
    value: whole ? `${whole}(${code})` : item ? `${code}.map(${item})` : code,
    mayBeAbsent: schema.anyOf !== undefined || Array.isArray(schema.type),
  };
}

/** Code that reads a place of an event; of any value, if it is safe. */
export function codeOf(pointer: string, isSafe = false): string {
  return pointer
    .split('/')
    .slice(1)
    .reduce((code, key, depth) => `${code}${isSafe && depth > 0 ? '?' : ''}.${key}`, 'event');
}

function resolved(schema: JsonSchema, models: readonly SchemaFile[]): JsonSchema {
  const model = modelOf(schema.anyOf?.[0] ?? schema);
  return model === undefined
    ? schema
    : (models.find(({ name }) => name === model)?.schema ?? schema);
}

/** The model that a schema consists of, without its folder. */
export function modelOf(schema: JsonSchema | undefined): string | undefined {
  const ref = schema?.$ref ?? schema?.allOf?.[0]?.$ref;
  return ref && bareName(modelOfRef(ref));
}

/** The name of a model without the way to its folder. */
export function bareName(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1);
}
