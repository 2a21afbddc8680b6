import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { run } from './support/tools.js';

const all = temporaryFolder();
const BILLS = ['.', ...readdirSync('packages').map((name) => join('packages', name))]
  .filter(isPublished)
  .map((folder) => join(folder, 'dist/bom.cdx.json'));

function isPublished(folder: string): boolean {
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  return !('private' in (JSON.parse(manifest) as object));
}

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
}

const componentsOf = (bill: string) =>
  (JSON.parse(readFileSync(bill, 'utf8')) as { readonly components: readonly Component[] })
    .components;

function errorsIn(files: readonly string[]): unknown[] {
  const { status, stdout, stderr } = run('.', [
    process.execPath,
    'integrations/tools/runCycloneDx.js',
    ...files,
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as unknown[];
}

test('the bill of materials of each package is valid by the schema of CycloneDX', () => {
  expect(BILLS.filter((bill) => !existsSync(bill))).toEqual([]);
  const broken = join(mkdtempSync(join(all, 'bill-')), 'bom.cdx.json');
  writeFileSync(broken, readFileSync(BILLS[0] ?? '', 'utf8').replace('"MIT"', '"No licence"'));
  const errors = errorsIn([...BILLS, broken]);
  expect(errors.slice(0, -1)).toEqual(BILLS.map(() => null));
  expect(errors.at(-1)).not.toBeNull();
});

test('it lists each package whose licence text is in the package, in its version', () => {
  const named = BILLS.map((bill) => {
    const texts = readFileSync(bill.replace('bom.cdx.json', 'THIRD_PARTY_LICENCES.txt'), 'utf8');
    return componentsOf(bill)
      .map(
        ({ group, name, version }) =>
          `${group === undefined ? '' : `${group}/`}${name} ${version} (`,
      )
      .filter((title) => !title.startsWith('mission-dossier-') && !texts.includes(title));
  });
  expect(named.flat()).toEqual([]);
  expect(componentsOf('packages/cli/dist/bom.cdx.json').length).toBeGreaterThan(20);
});
