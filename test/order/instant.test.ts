import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isTimestamp } from 'mission-dossier-contracts';
import { instantOf } from '../../src/order/instant.js';
import { tries } from '../support/searches.js';

const two = (max: number, min = 0) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'));

const timestamp = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom(1900, 1970, 2000, 2024)),
    date: fc.tuple(two(12, 1), two(31, 1)),
    time: fc.tuple(two(23), two(59), two(59)),
    fraction: fc.oneof(fc.constant(''), fc.stringMatching(/^[.][0-9]{1,9}$/)),
    offset: fc.oneof(
      fc.constant('Z'),
      fc
        .tuple(fc.constantFrom('+', '-'), two(23), two(59))
        .map(([sign, h, m]) => `${sign}${h}:${m}`),
    ),
  })
  .map(
    ({ year, date, time, fraction, offset }) =>
      `${year}-${date.join('-')}T${time.join(':')}${fraction}${offset}`,
  )
  .filter(isTimestamp);

test('an instant is that of Date.parse, with all digits of the fraction', () => {
  fc.assert(
    fc.property(timestamp, (text) => {
      const fraction = /[.]([0-9]+)/.exec(text)?.[1] ?? '';
      expect(instantOf(text)).toEqual({
        seconds: Date.parse(text.replace(/[.][0-9]+/, '')) / 1000,
        nanoseconds: Number(fraction.padEnd(9, '0')),
      });
    }),
    { numRuns: tries(20_000) },
  );
});
