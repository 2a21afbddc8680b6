import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import specs from '@asyncapi/specs';
import { Ajv } from 'ajv';
import type { AnySchemaObject } from 'ajv';
import { FIXTURE_CATEGORIES, loadFixtures } from 'mission-dossier-contracts/conformance';
import { readContract } from '../../scripts/schemas.js';
import { BUNDLE_OPTIONS } from '../support/bundles.js';
import { familyEvent } from '../support/familyEvent.js';

interface Document {
  readonly info: { readonly version: string };
  readonly channels: Readonly<Record<string, { readonly messages: object }>>;
  readonly components: { readonly messages: Readonly<Record<string, object>> };
}

const document = JSON.parse(readFileSync('schemas/asyncapi/asyncapi.json', 'utf8')) as Document;
const { families, siblings } = readContract('schemas');

test('the document is valid AsyncAPI 3.0', () => {
  const accepts = new Ajv({
    strict: false,
    validateFormats: false,
    meta: false,
    validateSchema: false,
  }).compile(specs.schemas['3.0.0'] as unknown as AnySchemaObject);
  expect([accepts(document), accepts.errors]).toEqual([true, null]);
  expect(accepts({ ...document, info: {} })).toBe(false);
});

test('it has the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(document.info.version).toBe(version);
});

test('it has a channel for each family, with a message for each of its event types', () => {
  const all = [...families, ...siblings.all];
  expect(Object.keys(document.channels)).toEqual(all.map(({ name }) => name));
  for (const { name, events } of all)
    expect(document.channels[name]?.messages).toEqual(
      Object.fromEntries(
        Object.keys(events).map((type) => [type, { $ref: `#/components/messages/${type}` }]),
      ),
    );
  expect(Object.keys(document.components.messages)).toEqual(
    all.flatMap(({ events }) => Object.keys(events)),
  );
});

test('the payload of each message has the verdict of the fixtures, but for named rules', () => {
  const ajv = new Ajv({ ...BUNDLE_OPTIONS, strict: false });
  ajv.addSchema(document, 'https://document.example/');
  const cases = FIXTURE_CATEGORIES.flatMap(loadFixtures).filter(
    ({ eventType }) => eventType !== null,
  );
  expect(cases.length).toBeGreaterThan(1000);
  const others = cases.filter(({ eventType, payload, errors }) => {
    const type = eventType ?? '';
    const event = familyEvent(1, type, payload as object);
    const pointer = `https://document.example/#/components/messages/${type}/payload`;
    return ajv.validate(pointer, event) !== errors.every(({ keyword }) => keyword === 'rule');
  });
  expect(others.map(({ id }) => id)).toEqual([]);
});
