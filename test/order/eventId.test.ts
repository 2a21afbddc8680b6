import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isEventId, normalizeEventId } from 'mission-dossier-contracts';

describe('normalizeEventId gives the canonical spelling (C10)', () => {
  test.each([
    ['a ULID in upper case', '01kJ08q7y11xvpxhmvf0rgdf20', '01KJ08Q7Y11XVPXHMVF0RGDF20'],
    [
      'a UUID in lower case with hyphens',
      '16478DB0-E03C-4CA7-AB98-768B8FD00EDD',
      '16478db0-e03c-4ca7-ab98-768b8fd00edd',
    ],
    [
      '32 hex digits as a UUID',
      '45474677049E400eA5714e162da7c711',
      '45474677-049e-400e-a571-4e162da7c711',
    ],
  ])('%s', (_what, id, canonical) => {
    expect(normalizeEventId(id)).toBe(canonical);
  });

  test('which is valid and its own canonical spelling', () => {
    fc.assert(
      fc.property(anyId(), (id) => {
        const canonical = normalizeEventId(id);
        expect(isEventId(canonical)).toBe(true);
        expect(normalizeEventId(canonical)).toBe(canonical);
      }),
    );
  });

  test('which is the same for two ids exactly where they differ in case and hyphens alone', () => {
    const bare = (id: string) => id.toLowerCase().replaceAll('-', '');
    fc.assert(
      fc.property(anyId(), anyId(), fc.boolean(), (a, other, sameId) => {
        const b = sameId ? a.toUpperCase() : other;
        expect(normalizeEventId(a) === normalizeEventId(b)).toBe(bare(a) === bare(b));
      }),
    );
  });

  test.each([
    '',
    '01KJ08Q7Y11XVPXHMVF0RGDF2',
    '01KJ08Q7Y11XVPXHMVF0RGDF2I',
    '{16478db0-e03c-4ca7-ab98-768b8fd00edd}',
    'urn:uuid:16478db0-e03c-4ca7-ab98-768b8fd00edd',
    '16478db0-e03c-4ca7-ab98768b8fd00edd',
    '01KJ08Q7Y11XVPXHMVF0RGDF20\n',
  ])('and throws a TypeError for %j', (id) => {
    expect(() => normalizeEventId(id)).toThrow(TypeError);
  });

  test('and reports what it found and what it expected', () => {
    expect(() => normalizeEventId('x')).toThrow(
      'found "x", expected a 26-character ULID (Crockford base32, any letter case), a hyphenated UUID, or 32 hex digits, such as "01KJ08Q7Y11XVPXHMVF0RGDF20"',
    );
  });

  test('and does the same for a value that is not a string', () => {
    expect(() => normalizeEventId(5 as unknown as string)).toThrow(
      /^found 5, expected a 26-character ULID/,
    );
  });

  function anyId() {
    return fc.oneof(
      fc.stringMatching(/^[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}$/),
      fc.stringMatching(/^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/),
      fc.stringMatching(/^[0-9A-Fa-f]{32}$/),
    );
  }
});
