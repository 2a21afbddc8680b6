import { describe, expect, test } from '@jest/globals';
import { compareSets } from '../src/compareSets.js';
import type { Schema, SchemaSet } from '../src/schemaSet.js';

const LABELS = { old: 'OLD', new: 'NEW' };
const EVENTS = { envelope: 'event', mapFile: 'event_type_to_schema.json' };
const GOOD: SchemaSet = { files: new Map([['a.json', true]]), eventTypes: new Map() };

function setOf(schema: unknown): SchemaSet {
  return { ...GOOD, files: new Map([['a.json', schema as Schema]]) };
}

describe('an unsupported schema is an error and gets no verdict', () => {
  test.each<[string, unknown, string]>([
    ['a keyword', { oneOf: [{}] }, '/oneOf: the keyword "oneOf" is not supported'],
    [
      'a keyword named like a member of all objects',
      { constructor: 1 },
      '/constructor: the keyword',
    ],
    ['__proto__', JSON.parse('{"__proto__": {"type": "string"}}'), '/__proto__: the keyword'],
    ['in a property', { properties: { 'a/b': { maxItems: 1 } } }, '/properties/a~1b/maxItems: '],
    ['in items', { items: { contains: {} } }, '/items/contains: '],
    ['in other properties', { additionalProperties: { if: {} } }, '/additionalProperties/if: '],
    ['in allOf', { allOf: [{}, { allOf: [{ $defs: {} }] }] }, '/allOf/1/allOf/0/$defs: '],
    ['in anyOf', { anyOf: [{ uniqueItems: true }] }, '/anyOf/0/uniqueItems: '],
    ['another form of not', { not: { type: 'null' } }, '/not: the value'],
    ['not with more in it', { not: { type: 'string', pattern: 'a', minLength: 2 } }, '/not: '],
    ['another draft', { $schema: 'http://json-schema.org/draft-07/schema#' }, '/$schema: '],
    ['another form of reference', { $ref: '#/properties/a' }, '/$ref: the value'],
    [
      'a reference to an anchor',
      { properties: { a: { $ref: '#name' }, b: { $anchor: 'name' } } },
      '/properties/a/$ref: the value "\\"#name\\"" of $ref, expected',
    ],
    ['a reference to an anchor of a file', { $ref: 'a.json#name' }, '/$ref: the value'],
    ['a reference to a dynamic anchor', { $dynamicRef: '#name' }, '/$dynamicRef: the keyword'],
    ['an anchor that is not a name', { $anchor: '#name' }, '/$anchor: the value'],
    ['an annotation of another form', { deprecated: 'yes' }, '/deprecated: the value'],
    ['a schema of contents that is none', { contentSchema: 1 }, '/contentSchema: the value'],
    [
      'a reference to a missing schema',
      { $ref: 'b.json' },
      '/$ref: there is no schema file "b.json"',
    ],
    [
      'a reference out of the folder',
      { $ref: '../a.json' },
      '/$ref: there is no schema file "../a.json"',
    ],
    ['a reference far away', { $ref: '../../a.json' }, '/$ref: there is no schema file'],
    ['a reference into a folder', { $ref: 'b/a.json' }, '/$ref: the value'],
    ['an unknown format', { format: 'colour' }, '/format: the value'],
    ['an unknown type', { type: 'text' }, '/type: the value'],
    ['no types', { type: [] }, '/type: the value'],
    ['an invalid pattern', { pattern: '(' }, '/pattern: the value'],
    ['a length below 0', { minLength: -1 }, '/minLength: the value'],
    ['a limit that is not a number', { maximum: '3' }, '/maximum: the value'],
    ['no choice', { anyOf: [] }, '/anyOf: the value'],
    ['properties that are not schemas', { properties: { a: 1 } }, '/properties: the value'],
    ['a value that is not a schema', [], ': it is not a JSON Schema'],
  ])('%s', (_what, schema, message) => {
    expect(() => compareSets({ old: setOf(schema), new: GOOD }, LABELS, EVENTS)).toThrow(
      `OLD: a.json#${message}`,
    );
    expect(() => compareSets({ old: GOOD, new: setOf(schema) }, LABELS, EVENTS)).toThrow(
      `NEW: a.json#${message}`,
    );
  });

  test('a reference to an anchor is named in the message', () => {
    const schema = { items: { $ref: '#name' } };
    expect(() => compareSets({ old: setOf(schema), new: GOOD }, LABELS, EVENTS)).toThrow(
      'a reference into a file, such as to an anchor ("#name"), is not supported',
    );
  });

  test('endless nesting', () => {
    let schema: unknown = {};
    for (let i = 0; i < 5000; i += 1) schema = { items: schema };
    expect(() => compareSets({ old: setOf(schema), new: GOOD }, LABELS, EVENTS)).toThrow(
      'too deeply',
    );
  });

  test('a schema that refers to itself without a property in between', () => {
    const files = new Map<string, Schema>([
      ['a.json', { $ref: 'b.json' }],
      ['b.json', { allOf: [{ $ref: 'a.json' }] }],
    ]);
    const set = { ...GOOD, files };
    expect(() => compareSets({ old: set, new: GOOD }, LABELS, EVENTS)).toThrow('refers to itself');
  });

  test('too many alternatives', () => {
    const choice = {
      anyOf: Array.from({ length: 20 }, (_, i) => ({ type: 'array', items: i > 0 })),
    };
    const set = setOf({ allOf: Array.from({ length: 20 }, () => choice) });
    expect(() => compareSets({ old: set, new: GOOD }, LABELS, EVENTS)).toThrow('alternatives');
  });

  test('an event type without a schema', () => {
    const set = { ...GOOD, eventTypes: new Map([['Happened', 'b']]) };
    expect(() => compareSets({ old: set, new: GOOD }, LABELS, EVENTS)).toThrow(
      'OLD: event_type_to_schema.json#/Happened: there is no schema file "b.json"',
    );
  });
});
