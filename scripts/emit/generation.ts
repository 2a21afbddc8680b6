import { camelCase, pascalCase } from 'change-case';
import type {
  Contract,
  Generation,
  JsonSchema,
  Models,
  Recognition,
  SchemaFile,
  Source,
  WrittenEvent,
} from '../schemas.js';
import {
  bareName,
  canonicalEvent,
  canonicalModelOf,
  modelOf,
  schemaAt,
  swapped,
  writtenEvent,
} from '../places.js';
import { codeOf, objectCode } from './members.js';
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
  isRecognised: (event: any): boolean => ${recognition(generation.recognised_by)},
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

/** The condition under which an event is recognised. */
export function recognition({ present, any = [], absent = [] }: Recognition): string {
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
      const written = modelNamed(models.above, model);
      const canonical = canonicalModel(model, names, models, contract).schema;
      const toCanonical = swapped(names);
      const members = Object.keys(written.properties ?? {}).map(
        (name) => [toCanonical[name] ?? name, name] as const,
      );
      const code = (pairs: readonly (readonly [string, string])[], event: JsonSchema) =>
        objectCode(Object.fromEntries(pairs.map(([name, from]) => [name, `/${from}`])), {
          event,
          models: contract.schemas,
          rewrites: new Map(),
        });
      return [
        rewrite(rewriteName(model, true), code(members, written)),
        ...(written_with
          ? [
              rewrite(
                rewriteName(model, false),
                code(
                  members.map(([name, from]) => [from, name]),
                  canonical,
                ),
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

function rewriteName(model: string, toCanonical: boolean): string {
  return camelCase(`${toCanonical ? 'canonical' : 'written'}_${bareName(model)}`);
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
        ...canonicalEvent(canonicalModel, contract),
        rewrites: rewritesOf(generation, contract, false),
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
  return {
    ...writtenEvent(generation, payload, contract),
    rewrites: rewritesOf(generation, contract, true),
  };
}

/** The functions by the model that they read: the one with other names, or the canonical one. */
function rewritesOf(
  { renames = {}, models }: Generation,
  contract: Contract,
  toCanonical: boolean,
): Reading['rewrites'] {
  return new Map(
    Object.entries(renames).map(([model, names]) => [
      toCanonical ? bareName(model) : canonicalModel(model, names, models, contract).name,
      rewriteName(model, toCanonical),
    ]),
  );
}

/** @throws Error if no model of the contract has the same members */
function canonicalModel(
  model: string,
  names: Readonly<Record<string, string>>,
  { above }: Models,
  contract: Contract,
): SchemaFile {
  const found = canonicalModelOf(modelNamed(above, model), names, contract);
  if (!found) throw new Error(`no model of the contract has the members of "${model}"`);
  return found;
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
  const { written_with } = generation;
  const [written] = Object.values(generation.events ?? {});
  const reading = readingFrom(generation, written?.payload ?? '', contract);
  const members = (of: Readonly<Record<string, Source>>) => objectCode(of, reading).slice(2, -2);
  return `
  ${withPayload(generation, contract)},
  namespaceOf: ${method(namespaceCode(written, reading), 'unknown')},
  takesNamespace: ${String(JSON.stringify(generation.events).includes('"given"'))},${
    written_with
      ? `
  writtenWith: (event: any, payload: object, given: any): object => ({ ...event, ${members(written_with)}, payload }),`
      : ''
  }`;
}

/** How the canonical envelope is made of that as written. */
export function withPayload(generation: Generation, contract: Contract): string {
  const [written] = Object.values(generation.events ?? {});
  const reading = readingFrom(generation, written?.payload ?? '', contract);
  const members = objectCode(generation.envelope ?? {}, reading).slice(2, -2);
  return `withPayload: (event: any, payload: object): object => ({ ...event, ${members}, payload })`;
}

/** The namespace of any value, in canonical form; undefined if it cannot be read. */
function namespaceCode(written: WrittenEvent | undefined, reading: Reading): string {
  const source = written?.members?.['namespace'] ?? NAMESPACE;
  if (typeof source === 'object')
    return objectCode('members' in source ? source.members : {}, { ...reading, isSafe: true });
  const code = codeOf(source, true);
  const model = modelOf(schemaAt(source, reading)) ?? '';
  const rewriting = reading.rewrites.get(model);
  return rewriting === undefined
    ? code
    : `shared.is${pascalCase(model)}(${code}) ? ${rewriting}(${codeOf(source)}) : undefined`;
}

function modelNamed(models: readonly SchemaFile[], name: string): JsonSchema {
  const file = models.find((each) => each.name === name);
  if (!file) throw new Error(`there is no schema "${name}"`);
  return file.schema;
}
