import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

test('the library calls nothing for its effects, so bundlers can drop what a program does not use', () => {
  const code = readFileSync('dist/index.js', 'utf8');
  expect(code).toContain('var ULIDErrorCode = {');
  expect(code.match(/^[\w.]*\(.*$/gm)).toBeNull();
});
