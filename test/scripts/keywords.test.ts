import { expect, test } from '@jest/globals';
import { KNOWN_KEYWORDS } from 'mission-dossier-schema-compat';
import { KEYWORDS } from '../../scripts/keywords.js';

test('the compatibility check supports every keyword that the schemas may have', () => {
  expect([...KEYWORDS].filter((keyword) => !KNOWN_KEYWORDS.includes(keyword))).toEqual([]);
});

test('the schemas may have every keyword that the compatibility check supports, except for some annotations', () => {
  expect(KNOWN_KEYWORDS.filter((keyword) => !KEYWORDS.has(keyword))).toEqual([
    '$anchor',
    '$dynamicAnchor',
    '$comment',
    'deprecated',
    'readOnly',
    'writeOnly',
    'contentEncoding',
    'contentMediaType',
    'contentSchema',
  ]);
});
