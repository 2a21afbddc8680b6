import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const TABLE_PATH = /^\| `([^`{]+)`/gm;
const text = readFileSync('ARCHITECTURE.md', 'utf8');
const paths = [...text.matchAll(TABLE_PATH)].map(([, path = '']) => path);

test('ARCHITECTURE.md names paths that are there', () => {
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(['src', 'scripts', 'packages'])('ARCHITECTURE.md leaves no part of %s/ out', (folder) => {
  const parts = readdirSync(folder, { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${folder}/${entry.name}/` : `${folder}/${entry.name}`,
  );
  expect(parts.filter((part) => !paths.includes(part))).toEqual([]);
});
