import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { eventBundles } from '../../scripts/emit/wholeEvents.js';
import { modelFolders, readContract } from '../../scripts/schemas.js';
import { BUNDLE_OPTIONS, bundlesIn } from '../support/bundles.js';
import { familyEvent } from '../support/familyEvent.js';

const contract = readContract('schemas');
const bundles = bundlesIn('schemas/bundled');

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

describe.each([...bundles])('the bundle %s', (file, bundle) => {
  test('has one id, which is its place', () => {
    expect(valuesOf('$id', bundle)).toEqual([
      `https://mission-dossier-contracts.example/schemas/bundled/${file}`,
    ]);
  });

  test('refers to what it has in itself alone', () => {
    const { $defs = {} } = bundle as { $defs?: object };
    const known = Object.keys($defs).map((name) => `#/$defs/${name}`);
    const references = new Set(valuesOf('$ref', bundle));
    expect([...references].filter((reference) => !known.includes(reference as string))).toEqual([]);
    // What nothing refers to only makes the file larger.
    expect(known.filter((name) => !references.has(name))).toEqual([]);
  });
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
