import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { constantCase, pascalCase } from 'change-case';
import * as library from 'mission-dossier-contracts';
import * as conformance from 'mission-dossier-contracts/conformance';

const reference = readFileSync('docs/reference.md', 'utf8');
const named = new Set([...reference.matchAll(/`(\w+)`/g)].map(([, name]) => name));

/** What there is of each model, event type or enum; the reference has an example of each. */
const generated = new Set(
  library.MODEL_NAMES.flatMap((model) => [
    `is${pascalCase(model)}`,
    `complete${pascalCase(model)}`,
    `${constantCase(model)}_VALUES`,
  ]).concat([...library.DOSSIER_EVENT_TYPES].map(constantCase)),
);

test('the reference names every function, class and constant', () => {
  const exported = [...Object.keys(library), ...Object.keys(conformance)];
  expect(exported.filter((name) => !named.has(name) && !generated.has(name))).toEqual([]);
});

test('the reference names nothing that is not exported', () => {
  const exported = new Set([...Object.keys(library), ...Object.keys(conformance)]);
  const functions = [...named].filter((name) => /^(?:is|load|reduce|create)[A-Z]/.test(name ?? ''));
  expect(functions.length).toBeGreaterThan(8);
  expect(functions.filter((name) => !exported.has(name ?? ''))).toEqual([]);
});

test('the reference has the code of every error', () => {
  const source = readFileSync('src/errors/dossierError.ts', 'utf8');
  const codes = [...source.matchAll(/'(DOSSIER_\w+)'/g)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(5);
  expect(codes.filter((code) => !named.has(code))).toEqual([]);
});
