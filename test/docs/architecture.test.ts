import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const text = readFileSync('ARCHITECTURE.md', 'utf8');
const paths = [
  ...text.matchAll(
    /`((?:src|scripts|packages|schemas|test|fixtures|docs|bench|languages)\/[^`]*)`/g,
  ),
].map(([, path = '']) => path);
const rows = [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, path = '']) => path);

test('ARCHITECTURE.md names paths that are there', () => {
  const real = paths.filter((path) => !path.includes('NAME'));
  expect(real.length).toBeGreaterThan(40);
  expect(real.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(['src', 'scripts', 'packages', 'schemas'])(
  'the table of ARCHITECTURE.md has every folder of %s/',
  (folder) => {
    const folders = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}/`);
    expect(folders.length).toBeGreaterThan(0);
    expect(folders.filter((path) => !rows.includes(path))).toEqual([]);
  },
);
