import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromBase64, toBase64 } from '../../src/projection/base64.js';
import { tries } from '../support/searches.js';

test('bytes are written as Buffer writes them, and read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(text)).toEqual(Uint8Array.from(bytes));
    }),
    { numRuns: tries(2000) },
  );
});

test.each(['A', 'AA', 'AAA', 'A===', '=AAA', 'AA=A', '====', 'AAAé', 'AAA-', 'AAA\n', 'AA==AAAA'])(
  '%j is refused',
  (text) => {
    expect(fromBase64(text)).toBeNull();
  },
);
