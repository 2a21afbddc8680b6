import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { exportsOf } from './support/exportsOf.js';

const { exports: entries } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Readonly<Record<string, string | { readonly types: string }>>;
};
const modules = Object.entries(entries).flatMap(([entry, files]) =>
  typeof files === 'string' ? [] : [[entry, files.types] as const],
);

// The snapshot is the public surface. After a change that is meant: `npm run jest -- test/exports -u`.
test.each(modules)('the exports of the entry %s', (_, types) => {
  const source = types.replace('./dist/', 'src/').replace('.d.ts', '.ts');
  expect(exportsOf(source).join('\n')).toMatchSnapshot();
});
