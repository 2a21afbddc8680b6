import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { exportsOf } from './support/exportsOf.js';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

/** The source of each module that users may import, by the name that they import. */
const modules = ['.', ...readdirSync('packages').map((name) => join('packages', name))].flatMap(
  (folder) => {
    const { name, exports } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Manifest;
    return Object.entries(exports).flatMap(([entry, files]) => {
      if (typeof files === 'string') return [];
      const source = files.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts');
      return [[join(name, entry), join(folder, source)] as const];
    });
  },
);

const exported = exportsOf(modules.map(([, source]) => source));

// The snapshot is the public surface. After a change that is meant: `npm run jest -- test/exports -u`.
test.each(modules)('the exports of %s', (_, source) => {
  expect(exported.get(source)?.join('\n')).toMatchSnapshot();
});
