import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { modelFolders, readContract } from '../../scripts/schemas.js';

const FOLDER = 'schemas/bundled';

const bundles = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.split(sep).join('/'))
  .map((file) => [file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as object] as const);

/** Every value of a keyword anywhere in a schema. */
function valuesOf(keyword: string, schema: object): unknown[] {
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [
    ...(key === keyword ? [value] : []),
    ...(typeof value === 'object' && value !== null ? valuesOf(keyword, value) : []),
  ]);
}

test('every schema has a bundle, those of tools and checkpoints, too', () => {
  const files = [...modelFolders(readContract('schemas'))].flatMap(([folder, { schemas }]) =>
    schemas.map(({ fileName }) => folder + fileName),
  );
  expect(files).toEqual(expect.arrayContaining(['uuid.json', 'tools/fixture.json']));
  expect(bundles.map(([file]) => file)).toEqual(expect.arrayContaining(files));
});

describe.each(bundles)('the bundle %s', (file, bundle) => {
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
