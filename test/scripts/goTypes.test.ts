import { describe, expect, test } from '@jest/globals';
import { goName } from '../../scripts/emit/goNames.js';
import { emitGoTypes } from '../../scripts/emit/goTypes.js';
import { readContract } from '../../scripts/schemas.js';
import type { Contract, JsonSchema } from '../../scripts/schemas.js';

function contractWith(name: string, change: (schema: JsonSchema) => void): Contract {
  const contract = readContract('schemas');
  const file = contract.schemas.find((candidate) => candidate.name === name);
  if (!file) throw new Error(`there is no schema "${name}"`);
  change(file.schema);
  return contract;
}

/** The type of a Go field with a property's schema. */
function fieldOf(property: JsonSchema, required: readonly string[] = []): string | undefined {
  const contract = contractWith('content_hash_ref', (schema) => {
    schema.properties = { extra: property };
    schema.required = [...required];
  });
  const text = new Map(emitGoTypes(contract)).get('dossier_types_generated.go');
  return /^\tExtra (.*)$/m.exec(text ?? '')?.[1];
}

test.each([
  ['source_event_ids', 'SourceEventIDs'],
  ['wp_id', 'WPID'],
  ['check_run_url', 'CheckRunURL'],
  ['in_progress', 'InProgress'],
  ['sync_lane_v1', 'SyncLaneV1'],
])('the name of %s in Go is %s', (name, goNamed) => {
  expect(goName(name)).toBe(goNamed);
});

describe('the Go type of a property', () => {
  test.each<[string, JsonSchema, string]>([
    ['a text', { type: 'string' }, 'string'],
    ['a named text', { allOf: [{ $ref: 'hash.json' }] }, 'string'],
    ['an integer', { type: 'integer' }, 'Integer'],
    ['an enum', { allOf: [{ $ref: 'artifact_class.json' }] }, 'ArtifactClass'],
    ['a list', { type: 'array', items: { type: 'boolean' } }, '[]bool'],
    ['a map', { type: 'object', additionalProperties: { type: 'string' } }, 'map[string]string'],
    ['any object', { type: 'object', additionalProperties: true }, 'json.RawMessage'],
  ])('that is %s', (_what, property, type) => {
    expect(fieldOf(property, ['extra'])).toBe(`${type} \`json:"extra"\``);
  });

  test.each<[string, JsonSchema, string]>([
    ['a text', { type: ['string', 'null'] }, '*string'],
    ['an enum', { anyOf: [{ $ref: 'artifact_class.json' }, { type: 'null' }] }, '*ArtifactClass'],
    ['a list', { anyOf: [{ type: 'array', items: { type: 'string' } }] }, '[]string'],
    ['a named map', { anyOf: [{ $ref: 'context_diagnostics.json' }] }, 'ContextDiagnostics'],
  ])('that is %s or null is left out if it is nil', (_what, property, type) => {
    expect(fieldOf(property)).toBe(`${type} \`json:"extra,omitzero"\``);
  });
});

test('a schema without a type in Go is an error', () => {
  expect(() => fieldOf({ type: 'null' })).toThrow(
    'no Go type can be generated for the type "null"',
  );
});

test('two names that would be one in Go are an error', () => {
  const contract = contractWith('artifact_class', (schema) => {
    schema.enum = ['run_id', 'run-id'];
  });
  expect(() => emitGoTypes(contract)).toThrow('two Go names would be "ArtifactClassRunID"');
});

test('an open object keeps the members that it does not know', () => {
  const text = new Map(emitGoTypes(readContract('schemas'))).get('dossier_types_generated.go');
  expect(text).toContain('Other map[string]json.RawMessage');
  expect(text?.match(/unmarshalOpen/g)).toHaveLength(1);
});
