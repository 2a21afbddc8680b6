import { isNullable, modelOf, schemaAt } from '../places.js';
import type { EventSchema } from '../places.js';
import type { JsonSchema, Source } from '../schemas.js';

/** What the code for the members of an object depends on: the event that is read. */
export interface Reading extends EventSchema {
  /** The function that rewrites a value of a model, for the models that need it. */
  readonly rewrites: ReadonlyMap<string, string>;
  /** Whether the event may be anything. Default: it is valid. */
  readonly isSafe?: boolean;
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
function placeOf(pointer: string, reading: Reading): Place {
  const schema = schemaAt(pointer, reading);
  if (!schema) throw new Error(`the schemas of the generation have no place ${pointer}`);
  const code = codeOf(pointer, reading.isSafe);
  const inner = schema.anyOf?.[0] ?? schema;
  const rewrite = (of: JsonSchema | undefined) => reading.rewrites.get(modelOf(of) ?? '');
  const [whole, item] = [rewrite(inner), rewrite(inner.items)];
  return {
    code,
    value: whole ? `${whole}(${code})` : item ? `${code}.map(${item})` : code,
    mayBeAbsent: isNullable(schema),
  };
}

/** Code that reads a place of an event; of any value, if it is safe. */
export function codeOf(pointer: string, isSafe = false): string {
  return pointer
    .split('/')
    .slice(1)
    .reduce((code, key, depth) => `${code}${isSafe && depth > 0 ? '?' : ''}.${key}`, 'event');
}
