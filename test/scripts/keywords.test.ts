import { expect, test } from '@jest/globals';
import { UNDERSTOOD } from 'mission-dossier-schema-compat';
import { KEYWORDS } from '../../scripts/lint/rules.js';

test('the keywords that the schemas may have are understood', () => {
  expect([...KEYWORDS].filter((keyword) => !UNDERSTOOD.includes(keyword))).toEqual([]);
  expect(UNDERSTOOD.filter((keyword) => !KEYWORDS.has(keyword))).toEqual(['$comment']);
});
