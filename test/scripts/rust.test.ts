import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { emitRust } from '../../scripts/emit/rust.js';
import { readContract } from '../../scripts/schemas.js';
import type { Contract, JsonSchema } from '../../scripts/schemas.js';

const real = readContract('schemas');

function contractWith(name: string, change: (schema: JsonSchema) => void): Contract {
  const copy = structuredClone(real);
  const file = copy.schemas.find((candidate) => candidate.name === name);
  if (!file) throw new Error(`there is no schema "${name}"`);
  change(file.schema);
  return copy;
}

/** The text of the file with the types of the contract's models, if one of them has one more property. */
function typesWith(property: JsonSchema, isRequired = false): string {
  const contract = contractWith('content_hash_ref', (schema) => {
    schema.properties = { ...schema.properties, extra: { description: 'More.', ...property } };
    if (isRequired) schema.required = [...(schema.required ?? []), 'extra'];
  });
  return textOf(contract, 'contract.rs');
}

function textOf(contract: Contract, name: string): string {
  return emitRust(contract).find(([file]) => file.endsWith(`/types/${name}`))?.[1] ?? '';
}

describe('a member becomes a field', () => {
  const count = { $ref: 'non_negative_integer.json' };

  test.each<[string, JsonSchema, string]>([
    ['a text with a form', { allOf: [{ $ref: 'timestamp.json' }] }, 'String'],
    ['an enum', { allOf: [{ $ref: 'actor_kind.json' }] }, 'ActorKind'],
    ['an object', { allOf: [{ $ref: 'drift_record.json' }] }, 'DriftRecord'],
    ['a list', { type: 'array', items: { $ref: 'hash.json' } }, 'Vec<String>'],
    [
      'a map',
      { type: 'object', additionalProperties: { $ref: 'drift_kind.json' } },
      'BTreeMap<String, DriftKind>',
    ],
    ['an open object', { type: 'object', additionalProperties: true }, 'Map<String, Value>'],
  ])('%s', (_what, property, type) => {
    expect(typesWith(property, true)).toContain(`    /// More.\n    pub extra: ${type},\n`);
  });

  test('a whole number is read by value', () => {
    const field = '    #[serde(with = "whole_number")]\n    pub extra: u64,\n';
    expect(typesWith({ allOf: [count] }, true)).toContain(field);
  });

  test('a member that may be null is not written if it is absent', () => {
    const field =
      '    #[serde(skip_serializing_if = "Option::is_none")]\n    pub extra: Option<String>,\n';
    expect(typesWith({ type: ['string', 'null'] })).toContain(field);
  });

  test('characters of Rust documentation are escaped in descriptions', () => {
    const description = 'The [a] <b> of artifact_class.';
    const docs = '/// The \\[a\\] \\<b\\> of `artifact_class`.\n';
    expect(typesWith({ type: 'string', description }, true)).toContain(docs);
  });

  test.each<[string, JsonSchema, boolean, RegExp]>([
    ['a required null', { type: ['string', 'null'] }, true, /"extra": it must be required/],
    ['an absent text', { type: 'string' }, false, /"extra": it must be required/],
    ['a list of whole numbers', { type: 'array', items: count }, true, /whole numbers/],
    ['a value of any type', {}, true, /no type can be generated/],
  ])('%s is an error', (_what, property, isRequired, message) => {
    expect(() => typesWith(property, isRequired)).toThrow(message);
  });
});

describe('the values of an enum', () => {
  const enumWith = (values: string[]) =>
    textOf(
      contractWith('actor_kind', (schema) => {
        schema.enum = values;
      }),
      'contract.rs',
    );

  test.each([
    ['snake_case', ['one', 'two_three']],
    ['kebab-case', ['one', 'two-three']],
  ])('are written in %s', (style, values) => {
    expect(enumWith(values)).toContain(`#[serde(rename_all = "${style}")]\npub enum ActorKind {`);
  });

  test('are named one by one if they are in no style', () => {
    const variants =
      '{\n    /// `One`\n    #[serde(rename = "One")]\n    One,\n    /// `two-three`\n    #[serde(rename = "two-three")]\n    TwoThree,\n}';
    expect(enumWith(['One', 'two-three'])).toContain(`pub enum ActorKind ${variants}`);
  });
});

test('each event type has a variant with its payload', () => {
  const text = textOf(real, 'payload.rs');
  expect(text).toContain('    GatePassed(super::gates::GatePassedPayload),\n');
  expect(text).toContain('            Self::WpStatusChanged(_) => "WPStatusChanged",\n');
});

test('a model that families share is in a module of its own', () => {
  expect(textOf(real, 'status.rs')).toContain('super::families::Lane');
  expect(textOf(real, 'mod.rs')).toContain('pub mod families;\n');
});

test('the crate has the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(readFileSync('languages/rust/Cargo.toml', 'utf8')).toContain(`\nversion = "${version}"\n`);
});
