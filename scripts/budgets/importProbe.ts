/**
 * Prints the time of an import in milliseconds: of an `empty` module, of the `library`, or of `ajv` including
 * the compilation of the schemas. `importTime.ts` compiles this file to JavaScript and runs it in a new process
 * for each measurement.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readContract } from '../schemas.js';

const { schemas } = readContract('schemas');
const folder = mkdtempSync(join(tmpdir(), 'empty-'));

const SUBJECTS: Readonly<Record<string, () => Promise<unknown>>> = {
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

const importSubject = SUBJECTS[process.argv.at(-1) ?? ''];
if (!importSubject) throw new Error(`expected one of ${Object.keys(SUBJECTS).join(', ')}`);
// The first import of a process also initializes the loader.
await importFile(emptyModule('first'));
const start = performance.now();
await importSubject();
console.log(performance.now() - start);
rmSync(folder, { recursive: true });
