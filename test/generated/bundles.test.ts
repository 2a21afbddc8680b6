import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { inDraft07 } from '../../scripts/emit/draft07.js';
import { eventBundles } from '../../scripts/emit/wholeEvents.js';
import { modelFolders, readContract } from '../../scripts/schemas.js';
import type { JsonSchema } from '../../scripts/schemas.js';
import { BUNDLE_OPTIONS, bundlesIn } from '../support/bundles.js';
import { familyEvent } from '../support/familyEvent.js';
import { homepage } from '../support/homepage.js';

const contract = readContract('schemas');
const bundles = bundlesIn('schemas/bundled');
const inDraft07Edition = bundlesIn('schemas/draft-07');

/** Every value of a keyword anywhere in a schema. */
function valuesOf(keyword: string, schema: object): unknown[] {
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [
    ...(key === keyword ? [value] : []),
    ...(typeof value === 'object' && value !== null ? valuesOf(keyword, value) : []),
  ]);
}

test('every schema has a bundle, those of tools and checkpoints, too', () => {
  const files = [...modelFolders(contract)].flatMap(([folder, { schemas }]) =>
    schemas.map(({ fileName }) => folder + fileName),
  );
  expect(files).toEqual(expect.arrayContaining(['uuid.json', 'tools/fixture.json']));
  expect([...bundles.keys()]).toEqual(expect.arrayContaining(files));
});

test('every bundle has an edition in draft-07', () => {
  expect([...inDraft07Edition.keys()].sort()).toEqual([...bundles.keys()].sort());
});

describe.each([
  ['bundled', 'https://json-schema.org/draft/2020-12/schema', '$defs', bundles],
  ['draft-07', 'http://json-schema.org/draft-07/schema#', 'definitions', inDraft07Edition],
] as const)('the edition in schemas/%s', (folder, draft, definitions, edition) => {
  test.each([...edition])('has one draft and one id, the place, in %s', (file, bundle) => {
    expect(valuesOf('$schema', bundle)).toEqual([draft]);
    expect(valuesOf('$id', bundle)).toEqual([`${homepage}/schemas/${folder}/${file}`]);
  });

  test.each([...edition])('refers to what is in the file alone in %s', (_, bundle) => {
    const { [definitions]: models = {} } = bundle as Record<string, object>;
    const known = Object.keys(models).map((name) => `#/${definitions}/${name}`);
    const references = new Set(valuesOf('$ref', bundle));
    expect([...references].filter((reference) => !known.includes(reference as string))).toEqual([]);
    // What nothing refers to only makes the file larger.
    expect(known.filter((name) => !references.has(name))).toEqual([]);
  });
});

describe('a schema that draft-07 cannot state is refused by name:', () => {
  test.each([
    [{ prefixItems: [{ type: 'string' }] }, 'draft-07 has no keyword "prefixItems"'],
    [{ dependentRequired: { a: ['b'] } }, 'draft-07 has no keyword "dependentRequired"'],
    [{ unevaluatedProperties: false }, 'draft-07 has no keyword "unevaluatedProperties"'],
    [{ $ref: '#/$defs/A', minLength: 1 }, 'draft-07 ignores "minLength" beside "$ref"'],
  ] as [JsonSchema, string][])('%j', (schema, complaint) => {
    for (const place of [schema, { anyOf: [schema] }, { if: schema }, { $defs: { A: schema } }])
      expect(() => inDraft07(place, '#/definitions/')).toThrow(complaint);
  });
});

test('what looks like a keyword in an example or a value stays as it is in draft-07', () => {
  const schema = { examples: [{ $ref: '#/$defs/A', $defs: {} }], const: { prefixItems: [] } };
  expect(inDraft07(schema, '#/definitions/')).toEqual(schema);
});

test.each(['GateX', 'any'])(
  'the schema %s permits no payload where an empty object is one (C9)',
  (name) => {
    const { siblings } = contract;
    const schema = { title: 'GateXPayload', type: 'object', additionalProperties: false };
    const file = { name: 'x', fileName: 'x.json', typeName: 'GateXPayload', schema };
    const [gates] = siblings.all.filter((family) => family.name === 'gates');
    if (!gates) throw new Error('there are no gates');
    const models = { ...gates.models, schemas: [file] };
    const family = { ...gates, events: { GateX: 'x' }, models };
    const made = new Map(eventBundles({ ...contract, siblings: { ...siblings, all: [family] } }));
    const accepts = new Ajv2020(BUNDLE_OPTIONS).compile(made.get(`events/${name}.json`) ?? false);
    const { payload: _, ...event } = familyEvent(1, 'GateX', {});
    const events = [event, { ...event, payload: null }, { ...event, payload: {} }];
    expect(events.map((each) => accepts(each))).toEqual([true, true, true]);
    expect(accepts({ ...event, payload: { x: 1 } })).toBe(false);
  },
);
