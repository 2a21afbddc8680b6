import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { FIXTURE_CATEGORIES, loadFixtures } from 'mission-dossier-contracts/conformance';
import { readContract } from '../../scripts/schemas.js';
import { homepage } from '../support/homepage.js';

const { schemas, siblings } = readContract('schemas');
const ajv = new Ajv2020({
  strict: true,
  validateFormats: false,
  // `1e400` is Infinity to JavaScript: above every maximum (S7), not of another type.
  strictNumbers: false,
  schemas: [schemas, siblings.shared.schemas, ...siblings.all.map(({ models }) => models.schemas)]
    .flat()
    .map(({ schema }) => schema),
});

const cases = FIXTURE_CATEGORIES.flatMap(loadFixtures).filter(({ schema }) =>
  schema.startsWith('families/'),
);

test('Ajv has the same verdict on every case of a family, but for rules', () => {
  expect(cases.length).toBeGreaterThan(1000);
  const accepts = (schema: string, value: unknown) =>
    ajv.validate(`${homepage}/schemas/${schema}.json`, value);
  const others = cases.filter(
    ({ schema, payload, errors }) =>
      accepts(schema, payload) !== errors.every(({ keyword }) => keyword === 'rule'),
  );
  expect(others.map(({ id }) => id)).toEqual([]);
});
