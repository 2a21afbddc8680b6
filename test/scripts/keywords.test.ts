import { expect, test } from '@jest/globals';
import { KNOWN_KEYWORDS } from 'mission-dossier-schema-compat';
import { KEYWORDS } from '../../scripts/lint/rules.js';

test('the keywords that the schemas may have are understood', () => {
  expect([...KEYWORDS].filter((keyword) => !KNOWN_KEYWORDS.includes(keyword))).toEqual([]);
  expect(KNOWN_KEYWORDS.filter((keyword) => !KEYWORDS.has(keyword))).toEqual(['$comment']);
});
