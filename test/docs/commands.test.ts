import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const pages = ['.', 'docs', 'docs/guides', 'examples', '.ci'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md') || folder === '.ci')
    .map((file) => join(folder, file)),
);

test('every npm script that the pages name is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const named = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
