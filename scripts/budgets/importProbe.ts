/**
 * Prints how many milliseconds an import takes: of an `empty` module, of the `library`, or of `ajv` with
 * the schemas compiled. Run in a process of its own for each time, as the plain JavaScript that
 * `importTime.ts` makes of it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readContract } from '../schemas.js';

const { schemas } = readContract('schemas');
const folder = mkdtempSync(join(tmpdir(), 'empty-'));

const WAYS: Readonly<Record<string, () => Promise<unknown>>> = {
  empty: () => importFile(emptyModule('empty')),
  library: () => importFile(resolve('dist/index.js')),
  ajv: async () => {
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const formats = await import('ajv-formats');
    const ajv = new Ajv2020();
    formats.default.default(ajv);
    for (const { schema } of schemas) ajv.addSchema(schema);
    for (const { schema } of schemas) ajv.getSchema(schema.$id ?? '');
  },
};

function emptyModule(name: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, '');
  return file;
}

function importFile(file: string): Promise<unknown> {
  return import(pathToFileURL(file).href);
}

const way = WAYS[process.argv.at(-1) ?? ''];
if (!way) throw new Error(`the ways are ${Object.keys(WAYS).join(', ')}`);
// The first import of a process starts the loader up.
await importFile(emptyModule('first'));
const start = performance.now();
await way();
console.log(performance.now() - start);
rmSync(folder, { recursive: true });
