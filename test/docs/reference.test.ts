import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { constantCase, pascalCase } from 'change-case';
import * as library from 'mission-dossier-contracts';
import * as cloudevents from 'mission-dossier-contracts/cloudevents';
import * as conformance from 'mission-dossier-contracts/conformance';
import * as distributed from 'mission-dossier-contracts/distributed';
import * as reading from 'mission-dossier-contracts/reading';
import * as tracing from 'mission-dossier-contracts/tracing';

const reference = readFileSync('docs/reference.md', 'utf8');
const [, entries = ''] = /^## The main entry\n([^]*)^## Errors/m.exec(reference) ?? [];

function namesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
}

/** What there is of each model, event type or enum; the reference has an example of each. */
const generated = new Set([
  ...library.MODEL_NAMES.flatMap((model) => [
    `is${pascalCase(model)}`,
    `${constantCase(model)}_VALUES`,
  ]),
  ...library.EVENT_TYPES.map((type) => constantCase(type)),
]);

test('the reference names every function, class and constant', () => {
  const named = namesIn(reference);
  const exported = [library, cloudevents, conformance, distributed, reading, tracing].flatMap(
    (entry) => Object.keys(entry),
  );
  expect(exported.filter((name) => !named.has(name) && !generated.has(name))).toEqual([]);
});

/** The entries of families. */
const ofFamilies = Object.entries(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> })
    .exports,
)
  .filter(([, files]) => JSON.stringify(files).includes('/dist/families/'))
  .map(([entry]) => entry.slice(1));

test.each(ofFamilies)(
  'the reference has the entry %s, its reducer and its projection',
  async (entry) => {
    expect(reference).toContain(`${entry}\``);
    const exported = Object.keys((await import(`mission-dossier-contracts${entry}`)) as object);
    expect(exported).not.toEqual([]);
    const named = namesIn(reference);
    const folding = exported.filter((name) => /^reduce|Projection$/.test(name));
    expect(folding.filter((name) => !named.has(name))).toEqual([]);
  },
);

test('the reference names nothing that is not exported', () => {
  const exports = readFileSync('test/__snapshots__/exports.test.ts.snap', 'utf8');
  const exported = new Set([...exports.matchAll(/\w+ (\w+)"?$/gm)].map(([, name]) => name));
  const named = [...namesIn(entries)];
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !exported.has(name))).toEqual(['readonly']);
});

test('the reference has the code of every error', () => {
  const source = readFileSync('src/errors/dossierError.ts', 'utf8');
  const codes = [...source.matchAll(/'(DOSSIER_\w+)'/g)].map(([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(5);
  const named = namesIn(reference);
  expect(codes.filter((code) => !named.has(code))).toEqual([]);
});
