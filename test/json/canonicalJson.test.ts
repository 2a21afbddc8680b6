import { describe, expect, test } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson } from 'mission-dossier-contracts';
import { tries } from '../support/searches.js';

const oracle = canonicalize as unknown as (value: unknown) => string;

/** Any JSON value, any code point in its strings. */
const json = fc.jsonValue({ stringUnit: 'binary' });

describe('canonical JSON by the examples of RFC 8785', () => {
  test('section 3.2.2: numbers, escapes and literals', () => {
    const value: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('section 3.2.3: keys are sorted by UTF-16 code unit, so 😀 (D83D) comes before U+FB33', () => {
    const value: unknown = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    }`);
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control",' +
        '"ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face",' +
        '"\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  test.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [999999999999999900000, '999999999999999900000'],
    [1e21, '1e+21'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [0.000001, '0.000001'],
    [1e-7, '1e-7'],
    [-1.5, '-1.5'],
  ])('appendix B: the number %p', (number, text) => {
    expect(canonicalJson(number)).toBe(text);
  });

  test('section 3.2.2.2: every control character, the quote and the backslash are escaped, no other', () => {
    expect(canonicalJson('\b\t\n\f\r\u0000\u001f"\\\u007f/é\u2028')).toBe(
      '"\\b\\t\\n\\f\\r\\u0000\\u001f\\"\\\\\u007f/é\u2028"',
    );
  });
});

describe('canonical JSON', () => {
  test('agrees with the package canonicalize for any JSON', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(value)).toBe(oracle(value));
      }),
      { numRuns: tries(1000) },
    );
  });

  test('is JSON of the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(plain);
      }),
      { numRuns: tries(500) },
    );
  });

  test('is the same again after a round trip through JSON.parse', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      { numRuns: tries(500) },
    );
  });

  test('does not depend on the order in which keys are written', () => {
    expect(canonicalJson({ b: { d: 1, c: 2 }, a: 3 })).toBe('{"a":3,"b":{"c":2,"d":1}}');
  });

  test('keeps the order of arrays', () => {
    expect(canonicalJson([3, 1, [2], []])).toBe('[3,1,[2],[]]');
  });

  test('leaves out properties with the value undefined, as JSON.stringify does', () => {
    expect(canonicalJson({ b: undefined, a: 1, c: undefined })).toBe('{"a":1}');
  });

  test('leaves out undefined wherever it stands, without a comma for it', () => {
    const [a, b] = [1, undefined];
    expect(canonicalJson({ a: b, b: a, c: a })).toBe('{"b":1,"c":1}');
    expect(canonicalJson({ a, b: a, c: b })).toBe('{"a":1,"b":1}');
    expect(canonicalJson({ a: b, c: b })).toBe('{}');
  });

  test('sorts few keys and many, in order before or not', () => {
    // Few are sorted in another way than many.
    const key = fc.oneof(fc.nat(100).map(String), fc.string({ unit: 'binary', maxLength: 3 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { maxLength: 80, size: 'max' }),
        fc.boolean(),
        (keys, areInOrder) => {
          const given = areInOrder ? keys.toSorted() : keys;
          const value: unknown = Object.fromEntries(given.map((name) => [name, 1]));
          expect(canonicalJson(value)).toBe(
            `{${keys
              .toSorted()
              .map((name) => `${JSON.stringify(name)}:1`)
              .join()}}`,
          );
        },
      ),
      { numRuns: tries(500) },
    );
  });

  test('takes what is longer than a part', () => {
    const value = Array.from({ length: 20_000 }, (_, index) => ({ b: [index], a: 'é' }));
    expect(canonicalJson(value)).toBe(oracle(value));
  });

  test('takes `__proto__` for a key like any other', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"c":2}}'))).toBe(
      '{"__proto__":{"c":2},"b":1}',
    );
  });

  test('sorts keys that look like numbers as texts', () => {
    expect(canonicalJson({ 9: 'a', 10: 'b', 1: 'c' })).toBe('{"1":"c","10":"b","9":"a"}');
  });

  test('takes objects without a prototype', () => {
    expect(canonicalJson(Object.assign(Object.create(null) as object, { a: 1 }))).toBe('{"a":1}');
  });

  test('takes a value that occurs twice without containing itself', () => {
    const shared = { a: [1] };
    expect(canonicalJson([shared, shared, { b: shared }])).toBe(
      '[{"a":[1]},{"a":[1]},{"b":{"a":[1]}}]',
    );
  });

  test('takes a value that occurs again at every depth without containing itself', () => {
    const shared = { a: [1] };
    let value: unknown = shared;
    for (let depth = 0; depth < 70; depth += 1) value = [shared, { a: shared, b: value }, shared];
    expect(canonicalJson(value)).toBe(oracle(value));
  });

  test('takes nesting of 100,000 levels', () => {
    const text = `${'{"a":['.repeat(50_000)}${']}'.repeat(50_000)}`;
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });
});

describe('a cycle is refused with a TypeError', () => {
  /** Containers in one another, the last with the one at a depth in it, after what is no cycle. */
  function cycleFrom(depth: number, length: number): unknown {
    const chain = Array.from({ length: depth + length }, (): unknown[] => ['before', { a: [] }]);
    chain.forEach((container, index) => container.push({ next: chain[index + 1] ?? chain[depth] }));
    return chain[0];
  }

  test.each([0, 1, 2, 3, 4, 5, 7, 8, 9, 31, 100, 1000])('that begins at depth %p', (depth) => {
    for (const length of [1, 2, 3, 4, 5, 8, 17, 300]) {
      expect(() => canonicalJson(cycleFrom(depth, length))).toThrow(
        new TypeError('a value that contains itself is not a JSON value'),
      );
    }
  });

  test.each([0, 1, 2, 6, 7, 33])('of nothing but arrays that begins at depth %p', (depth) => {
    for (let length = 1; length < 20; length += 1) {
      const chain = Array.from({ length: depth + length }, (): unknown[] => []);
      chain.forEach((array, index) => array.push(chain[index + 1] ?? chain[depth]));
      expect(() => canonicalJson(chain[0])).toThrow(TypeError);
    }
  });

  test('that is the second of two branches', () => {
    const value: Record<string, unknown> = { a: [[[[[1]]]]] };
    value['b'] = { c: [value] };
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

describe('canonical JSON is refused with a TypeError', () => {
  const cycle: { self?: unknown } = {};
  cycle.self = [cycle];
  // eslint-disable-next-line no-sparse-arrays -- a hole is what is tested
  const hole = [1, , 2];

  test.each<[string, unknown]>([
    ['NaN', NaN],
    ['an infinity', -Infinity],
    ['undefined', undefined],
    ['undefined in an array', [undefined]],
    ['a hole in an array', hole],
    ['a bigint', 1n],
    ['a symbol', Symbol('a')],
    ['a function', () => 1],
    ['a Date', new Date(0)],
    ['a Map', new Map()],
    [
      'an instance of a class',
      new (class Point {
        x = 1;
      })(),
    ],
    ['a cycle', cycle],
    ['a lone high surrogate', 'a\ud800'],
    ['a lone low surrogate', '\udc00\ud800'],
    ['a lone surrogate in a key', { '\ud800': 1 }],
  ])('for %s', (_what, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
    expect(() => canonicalJson({ a: [value] })).toThrow(TypeError);
  });
});
