import { camelCase, pascalCase } from 'change-case';
import { ENVELOPE } from '../schemas.js';
import type {
  Contract,
  Generation,
  JsonSchema,
  SchemaFile,
  Source,
  WrittenEvent,
} from '../schemas.js';
import { bareName, codeOf, objectCode } from './members.js';
import type { Reading } from './members.js';

const NAMESPACE = '/payload/namespace';

/** What the library needs to recognise a generation, to read it as canonical, and to write it. */
export function generationCode(generation: Generation, contract: Contract): string {
  const { name, canonical, events = {} } = generation;
  const types = Object.entries(events);
  const rewriting = types.length === 0 ? '' : rewritingCode(generation, contract);
  return `/* eslint-disable @typescript-eslint/no-explicit-any -- events of any form are read */
${types.length === 0 ? '' : importsOf(generation)}${rewriting}
export const generation = {
  name: '${name}' as const,
  isCanonical: ${String(canonical ?? false)},
  isRecognised: (event: any): boolean => ${recognition(generation)},
  payloads: {
${types.map(([type, written]) => payloadEntry(type, written, generation, contract)).join('\n')}
  },${types.length === 0 ? '' : envelopeEntries(generation, contract)}
};
`;
}

function importsOf({ renames = {} }: Generation): string {
  return `${Object.keys(renames).length === 0 ? '' : "import * as shared from '../guards.js';\n"}import { ADVISED_VALUES } from './advised.js';
import * as constraints from './constraints.js';
import * as guards from './guards.js';

const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([]);
`;
}

function recognition({ recognised_by: { present, any = [], absent = [] } }: Generation): string {
  const is = (pointer: string, operator: string) => `${codeOf(pointer, true)} ${operator} null`;
  return [
    ...present.map((pointer) => is(pointer, '!=')),
    ...(any.length === 0 ? [] : [`(${any.map((pointer) => is(pointer, '!=')).join(' || ')})`]),
    ...absent.map((pointer) => is(pointer, '==')),
  ].join(' && ');
}

/** The functions that rewrite values of models with other names, to canonical and back. */
function rewritingCode(
  { renames = {}, models, written_with }: Generation,
  contract: Contract,
): string {
  return Object.entries(renames)
    .flatMap(([model, names]) => {
      const written = models.above.find((file) => file.name === model)?.schema;
      if (!written) throw new Error(`there is no schema "${model}"`);
      const toCanonical = Object.fromEntries(Object.entries(names).map(([a, b]) => [b, a]));
      const reading = readingOf(written, contract);
      const members = Object.keys(written.properties ?? {}).map((each): [string, string] => [
        toCanonical[each] ?? each,
        `/${each}`,
      ]);
      const back = members.map(([canonical, pointer]): [string, string] => [
        pointer.slice(1),
        `/${canonical}`,
      ]);
      const canonical = { ...written, properties: renamed(written.properties ?? {}, toCanonical) };
      return [
        rewrite(rewriteName(model, true), objectCode(Object.fromEntries(members), reading)),
        ...(written_with
          ? [
              rewrite(
                rewriteName(model, false),
                objectCode(Object.fromEntries(back), readingOf(canonical, contract)),
              ),
            ]
          : []),
      ];
    })
    .join('');
}

function rewrite(name: string, object: string): string {
  return `
function ${name}(event: any): object {
  return ${object};
}
`;
}

function renamed<T>(record: Record<string, T>, names: Record<string, string>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [names[key] ?? key, value]),
  );
}

function rewriteName(model: string, toCanonical: boolean): string {
  return camelCase(`${toCanonical ? 'canonical' : 'written'}_${bareName(model)}`);
}

function readingOf(event: JsonSchema, contract: Contract): Reading {
  return { event, models: contract.schemas, rewrites: new Map() };
}

/** The schema of an event with the payload of a type. */
function eventWith(envelope: JsonSchema, payload: string): JsonSchema {
  return {
    ...envelope,
    properties: { ...envelope.properties, payload: { $ref: `${payload}.json` } },
  };
}

function payloadEntry(
  type: string,
  { payload, members, repeated = {} }: WrittenEvent,
  generation: Generation,
  contract: Contract,
): string {
  const { models, written_with } = generation;
  const canonicalModel = contract.eventTypeToSchema[type] ?? '';
  const canonical = modelNamed(contract.schemas, canonicalModel);
  const written = modelNamed(models.schemas, payload);
  const names = Object.keys(canonical.properties ?? {});
  const same = Object.fromEntries(names.map((name) => [name, `/payload/${name}`]));
  const unread = members
    ? []
    : Object.keys(written.properties ?? {}).filter((name) => !names.includes(name));
  const typeName = pascalCase(payload);
  return `    ${type}: {
      isPayload: guards.is${typeName},
      constraints: constraints.${payload},
      advised: ADVISED_VALUES.${payload},
      toCanonical: ${method(objectCode(members ?? same, readingFrom(generation, payload, contract)), 'object')},
      leftOut: ${method(leftOut(unread, repeated), 'readonly string[]')},${
        written_with
          ? `
      fromCanonical: (event: any): object => (${objectCode(same, {
        event: eventWith(modelNamed(contract.schemas, ENVELOPE), canonicalModel),
        models: contract.schemas,
        rewrites: rewritesOf(generation, false),
      })}),`
          : ''
      }
    },`;
}

/** An arrow function that takes no more than its result needs. */
function method(result: string, type: string): string {
  const parameters = ['event', 'given'].filter((name) => new RegExp(`\\b${name}\\.`).test(result));
  // The second is taken by its place.
  const taken = parameters.includes('given') ? ['event', 'given'] : parameters;
  const body = result.startsWith('{') ? `(${result})` : result;
  return `(${taken.map((name) => `${name}: any`).join(', ')}): ${type} => ${body}`;
}

function readingFrom(generation: Generation, payload: string, contract: Contract): Reading {
  const { shared } = contract.generations;
  return {
    event: eventWith(modelNamed(shared.schemas, ENVELOPE), payload),
    // The generation's own models first: they have the same names as those of the contract.
    models: [...generation.models.schemas, ...shared.schemas, ...contract.schemas],
    rewrites: rewritesOf(generation, true),
  };
}

/** From the canonical model to the written one, the model is the canonical one. */
function rewritesOf(
  { renames = {}, models }: Generation,
  toCanonical: boolean,
): Reading['rewrites'] {
  return new Map(
    Object.keys(renames).map((model) => [
      toCanonical ? bareName(model) : canonicalOf(model, models.above),
      rewriteName(model, toCanonical),
    ]),
  );
}

/** The canonical model of one with other names: `mission_artifact_identity` is of `artifact_identity`. */
function canonicalOf(model: string, above: readonly SchemaFile[]): string {
  const found = above.find(
    ({ name }) =>
      name.startsWith('../../') && bareName(model).endsWith(bareName(name).replace(/^local_/, '')),
  );
  return bareName(found?.name ?? '');
}

function leftOut(unread: readonly string[], repeated: Readonly<Record<string, string>>): string {
  const parts = [
    ...unread.map((name) => [`event.payload.${name} != null`, `/payload/${name}`]),
    ...Object.entries(repeated).map(([pointer, other]) => [
      `${codeOf(pointer)} !== ${codeOf(other)}`,
      pointer,
    ]),
  ];
  if (parts.length === 0) return 'NONE';
  const [[condition = '', pointer = ''] = []] = parts;
  if (parts.length === 1) return `${condition} ? ['${pointer}'] : NONE`;
  return `[${parts.map(([test, place]) => `...(${test} ? ['${place}'] : NONE)`).join(', ')}]`;
}

/** How the envelope is read and written, and the namespace of an event that may be invalid. */
function envelopeEntries(generation: Generation, contract: Contract): string {
  const { envelope = {}, written_with } = generation;
  const [written] = Object.values(generation.events ?? {});
  const reading = readingFrom(generation, written?.payload ?? '', contract);
  const members = (of: Readonly<Record<string, Source>>) => objectCode(of, reading).slice(2, -2);
  return `
  withPayload: (event: any, payload: object): object => ({ ...event, ${members(envelope)}, payload }),
  namespaceOf: ${method(namespaceCode(generation, written, reading), 'unknown')},
  takesNamespace: ${String(JSON.stringify(generation.events).includes('"given"'))},${
    written_with
      ? `
  writtenWith: (event: any, payload: object, given: any): object => ({ ...event, ${members(written_with)}, payload }),`
      : ''
  }`;
}

/** The namespace of any value, in canonical form; undefined if it cannot be read. */
function namespaceCode(
  { renames = {} }: Generation,
  written: WrittenEvent | undefined,
  reading: Reading,
): string {
  const source = written?.members?.['namespace'] ?? NAMESPACE;
  if (typeof source !== 'string') {
    // Reads with optional chaining, because the event may be anything.
    const object = 'members' in source ? objectCode(source.members, reading) : '{}';
    return object.replace(/event\.payload\.(\w+)/g, 'event.payload?.$1');
  }
  const [model] = Object.keys(renames);
  const code = codeOf(source, true);
  if (model === undefined) return code;
  return `shared.is${pascalCase(bareName(model))}(${code}) ? ${rewriteName(model, true)}(${codeOf(source)}) : undefined`;
}

function modelNamed(models: readonly SchemaFile[], name: string): JsonSchema {
  const file = models.find((each) => each.name === name);
  if (!file) throw new Error(`there is no schema "${name}"`);
  return file.schema;
}
