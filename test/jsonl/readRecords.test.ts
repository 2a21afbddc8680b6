import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documentRecords } from '../../src/jsonl/documentRecords.js';
import { holdsExtreme } from '../../src/jsonl/inexactNumber.js';
import { readRecords } from '../../src/jsonl/readRecords.js';
import type { InputRecord } from '../../src/jsonl/record.js';
import { offsetOf, offsetOfName, syntaxTreeOf } from '../../src/jsonl/syntaxTree.js';
import { tries } from '../support/searches.js';

async function* inChunks(bytes: Buffer, size = bytes.length || 1): AsyncGenerator<Buffer> {
  await Promise.resolve();
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

interface Read {
  readonly name?: string;
  readonly maxLineBytes?: number;
  readonly chunkSize?: number;
}

async function read(input: string | Buffer, options: Read = {}): Promise<InputRecord[]> {
  const { name = 'input', maxLineBytes = 1000, chunkSize } = options;
  const records: InputRecord[] = [];
  for await (const batch of readRecords(inChunks(Buffer.from(input), chunkSize), {
    name,
    maxLineBytes,
  })) {
    records.push(...batch);
  }
  return records;
}

async function values(input: string | Buffer, options?: Read): Promise<unknown[]> {
  return (await read(input, options)).map(({ value }) => value);
}

/** `line:column message` of every problem. Each record says whether it has any. */
async function problems(input: string | Buffer, options?: Read): Promise<string[]> {
  return (await read(input, options)).flatMap((record) => {
    expect(record.hasProblems(holdsExtreme)).toBe(record.problems.length > 0);
    return record.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
  });
}

describe('JSON Lines', () => {
  test.each([
    ['LF', '{"a":1}\n{"b":2}\n'],
    ['CRLF', '{"a":1}\r\n{"b":2}\r\n'],
    ['blank lines', '\n{"a":1}\n  \n\n{"b":2}\n\n'],
    ['a byte-order mark', '\uFEFF{"a":1}\n{"b":2}\n'],
    ['no final newline', '{"a":1}\n{"b":2}'],
  ])('are read with %s', async (_, input) => {
    expect(await values(input)).toEqual([{ a: 1 }, { b: 2 }]);
    expect(await problems(input)).toEqual([]);
  });

  test('of an empty input are none', async () => {
    expect(await read('')).toEqual([]);
  });

  test('are the same however the input is cut into chunks', async () => {
    const input = Buffer.from('\uFEFF{"ä":"😀"}\r\n\n{"b":\n{"c":3}');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: input.length }), async (chunkSize) => {
        expect(await values(input, { chunkSize })).toEqual(await values(input));
        expect(await problems(input, { chunkSize })).toEqual(await problems(input));
      }),
    );
  });

  test.each([
    ['a comma that is missing', '{"a":1 "b":2}', '1:8 not valid JSON: expected a comma'],
    ['a truncated line', '{"a":{"b":1', '1:12 the JSON is cut off: it ends before its value does'],
    [
      'a string that is not closed',
      '{"a":"b',
      '1:6 not valid JSON: a string is not closed, or the line is cut off',
    ],
    ['a blank that JSON does not know', '\u00a0', '1:1 not valid JSON: unexpected "\u00a0"'],
    [
      'two values',
      '{"a":1}{"b":2}',
      '1:8 not valid JSON: the value is complete, but more text follows',
    ],
    ['a comma too many', '{"a":1,}', '1:8 not valid JSON: a comma may not stand before "}"'],
    ['a word that JSON does not have', '{"a":NaN}', '1:6 not valid JSON: unexpected "NaN"'],
    ['an array', ' [1,2]', '1:2 found an array of 2, expected an object'],
    ['a number', '5', '1:1 found 5, expected an object'],
    ['null', 'null', '1:1 found null, expected an object'],
    ['a comment', '{"a":1} // x', '1:9 not valid JSON: comments are not part of JSON'],
  ])('that hold %s are a problem with its place', async (_, line, problem) => {
    expect(await problems(`${line}\n{"ok":1}\n`, { name: 'x.jsonl' })).toEqual([problem]);
    expect((await values(`${line}\n{"ok":1}\n`, { name: 'x.jsonl' })).at(-1)).toEqual({ ok: 1 });
  });

  test('that are not UTF-8 are a problem at the first bad byte, also after a real U+FFFD', async () => {
    const bad = Buffer.concat([
      Buffer.from('{"a":"é\uFFFD'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}\n{"b":2}\n'),
    ]);
    expect(await problems(bad)).toEqual(['1:9 found the byte 0xc3, which is not valid UTF-8 here']);
    expect(await values(bad)).toEqual([undefined, { b: 2 }]);
  });

  test('have the same columns with a byte-order mark as without', async () => {
    const bad = Buffer.from([0x7b, 0x22, 0x61, 0xff]);
    const marked = Buffer.concat([Buffer.from('\uFEFF'), bad]);
    expect(await problems(marked)).toEqual(await problems(bad));
  });

  test('above the limit are a problem, and are skipped', async () => {
    const input = `{"a":"${'x'.repeat(2000)}"}\n{"b":2}\n`;
    for (const chunkSize of [7, 5000]) {
      expect(await problems(input, { chunkSize })).toEqual([
        '1:1 the line has 2008 bytes, more than the limit of 1000',
      ]);
      expect(await values(input, { chunkSize })).toEqual([undefined, { b: 2 }]);
    }
  });

  test('are read as a stream: records come before the rest of the input', async () => {
    const line = Buffer.from(`{"a":"${'x'.repeat(500)}"}\n`.repeat(200));
    let taken = 0;
    async function* chunks(): AsyncGenerator<Buffer> {
      await Promise.resolve();
      for (; taken < 10; taken += 1) yield line;
    }
    for await (const batch of readRecords(chunks(), { name: 'input', maxLineBytes: 1000 })) {
      if ([...batch].length > 0) break;
    }
    expect(taken).toBeLessThan(2);
  });

  test('of which none is JSON are a problem each', async () => {
    expect(await problems('INFO started\nINFO ended\n')).toEqual([
      expect.stringMatching(/^1:1 not valid JSON/),
      expect.stringMatching(/^2:1 not valid JSON/),
    ]);
  });

  test('nested a hundred thousand times are read, or refused in words', async () => {
    const depth = 100_000;
    const nested = `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(await problems(nested, { maxLineBytes: 1e6 })).toEqual([]);
    expect(await problems(`{"a":${'['.repeat(depth)}`, { maxLineBytes: 1e6 })).toEqual([
      '1:1 not valid JSON',
    ]);
  });
});

describe('numbers (C8)', () => {
  test.each([
    '9007199254740993',
    '1e400',
    '-1e400',
    '0.1000000000000000055',
    '123456789012345678901234567890',
  ])(
    '%s cannot be held exactly: a problem with its place, and the value is kept for the schema',
    async (number) => {
      const [record] = await read(`{"a":{"b":[1,${number}]}}`);
      expect(record?.problems).toEqual([
        {
          line: 1,
          column: 14,
          path: '/a/b/1',
          message: expect.stringContaining(
            `the number ${number}, which JavaScript cannot hold exactly`,
          ) as unknown as string,
        },
      ]);
      expect(record?.value).toBeDefined();
    },
  );

  test.each([
    '9007199254740991',
    '9007199254740994',
    '1.0',
    '1e2',
    '-0',
    '0.1',
    '100000000000000000000',
    '1E+2',
    '0e5',
    '0.10',
  ])('%s is held exactly', async (number) => {
    expect(await problems(`{"a": ${number}}`)).toEqual([]);
  });

  test('are listed up to the hundredth, and the rest is counted', async () => {
    const found = await problems(`{"a":[${'1e400,'.repeat(150)}1]}`);
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toBe('1:1 and 50 more of this kind');
    expect(await problems(`{"a":[${'1e400,'.repeat(100)}1]}`)).toEqual(found.slice(0, 100));
  });

  test('are problems in the order of the text, however they are nested', async () => {
    const found = await problems('{"a":[1e400,{"b":2e400},3e400],"c":4e400}');
    expect(found.map((problem) => /number (.)/.exec(problem)?.[1])).toEqual(['1', '2', '3', '4']);
  });

  test.each([99, 100, 101, 150])('within %i lists are a problem', async (depth) => {
    const text = `{"a":${'['.repeat(depth)}1e400${']'.repeat(depth)}}`;
    expect(await problems(text)).toEqual([
      `1:${6 + depth} found the number 1e400, which JavaScript cannot hold exactly (it would become Infinity)`,
    ]);
  });

  test('in a value that is nested too deeply are reported as unchecked, and the value is kept', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const message = '1:1 the value is nested too deeply to be checked';
    const text = (last: string) => `{"a":${deep},"b":${last}}`;
    const options = { maxLineBytes: 1_000_000 };
    expect(await problems(text('9007199254740993'), options)).toEqual([message]);
    expect((await values(text('9007199254740993'), options))[0]).toBeDefined();
    expect(await problems(text('"\\ud800", "c": 9007199254740993'), options)).toEqual([message]);
    expect(await values(text('"\\ud800"'), options)).toEqual([undefined]);
  });

  test('in strings are text', async () => {
    expect(await problems('{"a":", 9007199254740993"}')).toEqual([]);
  });

  test("are exact exactly when their decimal is the double's shortest", async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (number) => {
        expect(await problems(`{"a":${String(number)}}`)).toEqual([]);
        expect(await problems(`{"a":${number.toExponential(17)}}`)).toHaveLength(
          sameDecimal(number.toExponential(17), String(number)) ? 0 : 1,
        );
      }),
    );
  });

  test('are judged by their digits, wherever they stand and however they are written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(numberText, nearWhole),
        fc.nat(40),
        blanks,
        async (number, padding, blank) => {
          const held = String(Number(number));
          const isExact = Number.isFinite(Number(number)) && sameDecimal(number, held);
          const text = `{"${'p'.repeat(padding)}":1,"b":[7,${blank}${number}${blank}]}`;
          expect(await problems(text)).toHaveLength(isExact ? 0 : 1);
        },
      ),
      { numRuns: tries(5000) },
    );
  });
});

const digits = (maxLength: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${maxLength}}$`));
const blanks = fc.constantFrom('', ' ', '\t', '  ');

/** Any number as JSON may spell it; half of them with few digits. */
const numberText = fc
  .record({
    sign: fc.constantFrom('', '-'),
    whole: fc.oneof(
      fc.constant('0'),
      digits(20).map((text) => text.replace(/^0+(?=.)/, '')),
    ),
    fraction: fc.oneof(
      fc.constant(''),
      digits(20).map((text) => `.${text}`),
    ),
    exponent: fc.oneof(
      fc.constant(''),
      fc
        .record({
          e: fc.constantFrom('e', 'E'),
          sign: fc.constantFrom('', '+', '-'),
          to: digits(3),
        })
        .map(({ e, sign, to }) => e + sign + to),
    ),
  })
  .map(({ sign, whole, fraction, exponent }) => sign + whole + fraction + exponent);

/** Numbers next to whole ones, so near that some of them have the same double. */
const nearWhole = fc
  .record({
    digits: fc.maxSafeNat().map((digits) => String(digits % 2 ** 36)),
    between: fc.tuple(fc.constantFrom('0', '9'), fc.integer({ min: 3, max: 10 })),
    last: fc.constantFrom('', '1', '4', '6'),
    pointAt: fc.nat(6),
  })
  .map(({ digits: whole, between: [digit, count], last, pointAt }) => {
    const fraction = digit.repeat(count) + last;
    const moved = Math.min(pointAt, fraction.length - 1);
    const point = `${whole}${fraction.slice(0, moved)}.${fraction.slice(moved)}`;
    return (moved === 0 ? point : `${point}e-${moved}`).replace(/^0+(?=[0-9])/, '');
  });

/** Whether two spellings name one decimal, by exact arithmetic. */
function sameDecimal(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => {
    const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    return { digits: BigInt(whole + fraction), power: Number(exponent) - fraction.length };
  }) as [{ digits: bigint; power: number }, { digits: bigint; power: number }];
  const low = Math.min(x.power, y.power);
  return x.digits * 10n ** BigInt(x.power - low) === y.digits * 10n ** BigInt(y.power - low);
}

describe('strings', () => {
  test('with a lone surrogate are a problem, and the record has no value: UTF-8 cannot carry it', async () => {
    const [record] = await read('{"a":"x","b":"\\ud800"}');
    expect(record?.problems).toMatchObject([{ line: 1, column: 14 }]);
    expect(record?.value).toBeUndefined();
  });

  test('with a surrogate pair are fine', async () => {
    expect(await values('{"a":"\\ud83d\\ude00"}')).toEqual([{ a: '😀' }]);
  });
});

describe('JSON documents', () => {
  test.each([
    ['an object over several lines', '{\n  "a": 1\n}\n', 'input', [{ a: 1 }]],
    [
      'an array over several lines',
      '[\n  {"a": 1},\n  {"b": 2}\n]\n',
      'input',
      [{ a: 1 }, { b: 2 }],
    ],
    ['a compact array of objects', '[{"a":1},{"b":2}]', 'input', [{ a: 1 }, { b: 2 }]],
    ['an empty array in a .json file', '[]', 'events.json', []],
    ['JSON Lines in a .json file', '{"a":1}\n{"b":2}\n', 'events.json', [{ a: 1 }, { b: 2 }]],
    ['a byte-order mark', '\uFEFF[{"a":1}]', 'input', [{ a: 1 }]],
  ])('are %s', async (_, input, name, expected) => {
    expect(await values(input, { name })).toEqual(expected);
  });

  test.each([
    ['starts on its first line', '{ "a": 1,\n"b": 2 }', 'input', { a: 1, b: 2 }],
    ['is named .jsonl', '{\n  "a": 1\n}', 'events.jsonl', { a: 1 }],
  ])('may be an object that %s', async (_, input, name, expected) => {
    expect(await values(input, { name })).toEqual([expected]);
  });

  test('that are actually JSON Lines are read as lines, so a bad first line affects no others', async () => {
    expect(await values('{"a":\n{"b":\n{"c":3}\n')).toEqual([undefined, undefined, { c: 3 }]);
    expect(await values('[{"a":1}\n{"b":2}\n')).toEqual([undefined, { b: 2 }]);
  });

  test('keep the items beside one with a lone surrogate', async () => {
    expect(await values('[{"a":1},{"b":"\\ud800"},{"c":3}]')).toEqual([
      { a: 1 },
      undefined,
      { c: 3 },
    ]);
  });

  test.each([
    ['UTF-16', Buffer.from('\uFEFF{"a":1}\n{"b":2}\n', 'utf16le'), 'UTF-16 text'],
    ['gzip', Buffer.from([0x1f, 0x8b, 0x08, 0x0a, 0x0a]), 'compressed with gzip'],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x0a]), 'compressed with zstd'],
    ['zstd that starts with a frame to skip', Buffer.from('Z*M\x18\n'), 'compressed with zstd'],
    ['SQLite', Buffer.from('SQLite format 3\0\n\n'), 'an SQLite database'],
  ])('that are %s are one problem, not one a line', async (_, input, format) => {
    expect(await problems(input)).toEqual([`1:1 the input is ${format}, expected JSON in UTF-8`]);
  });

  test.each([
    ['a manifest', 'schema_version: "1.0"\nrequired_always: []\n'],
    ['with a comment first', '# expected\n\n---\nmanifest_version: 1\n'],
    ['with CRLF', '# expected\r\nrequired_by_step:\r\n  plan:\r\n    []\r\n'],
  ])('that look like YAML are one problem: %s', async (_, input) => {
    expect(await problems(Buffer.from(input))).toEqual([
      expect.stringMatching(/^1:1 the input looks like YAML, expected JSON/),
    ]);
  });

  test('are read after a first line that looks like a key', async () => {
    expect(await problems(Buffer.from('INFO: started\n{"a":1}\n'))).toHaveLength(1);
    expect(await read('INFO: started\n{"a":1}\n')).toHaveLength(2);
  });

  test('name the line and column of a value in them', async () => {
    const [, second] = await read('[\n  {"a": 1},\n  {\n    "b": [2]\n  }\n]\n');
    expect(second?.locate('')).toEqual({ line: 3, column: 3 });
    expect(second?.locate('/b/0')).toEqual({ line: 4, column: 11 });
  });

  test('with an item that is not an object still return the others', async () => {
    expect(await problems('[\n{"a":1},\n5\n]')).toEqual(['3:1 found 5, expected an object']);
  });

  test('that are not UTF-8 are one problem, at the first bad byte', async () => {
    const bad = Buffer.concat([
      Buffer.from('[\n{"a":1},\n{"b":"é'),
      Buffer.from([0xff]),
      Buffer.from('"}\n]'),
    ]);
    expect(await problems(bad)).toEqual(['3:8 found the byte 0xff, which is not valid UTF-8 here']);
    expect(await values(bad)).toEqual([undefined]);
  });

  test('of as many bytes as the limit are read; with one more they are a problem', async () => {
    const bytes = Buffer.from('[{"a":1}, {"b":2}]');
    const read = async (limit: number) => documentRecords(inChunks(bytes, 5), 1000, limit);
    expect((await read(bytes.length)).map(({ value }) => value)).toEqual([{ a: 1 }, { b: 2 }]);
    const [record, ...others] = await read(bytes.length - 1);
    expect(others).toEqual([]);
    expect(record?.value).toBeUndefined();
    expect(record?.problems).toMatchObject([
      {
        line: 1,
        column: 1,
        message: expect.stringContaining('has more than 17 bytes') as unknown as string,
      },
    ]);
  });

  test('above 256 MiB are a problem', async () => {
    const mebibyte = Buffer.alloc(1024 * 1024, ' ');
    async function* document(): AsyncGenerator<Buffer> {
      await Promise.resolve();
      yield Buffer.from('[');
      for (let i = 0; i < 256; i += 1) yield mebibyte;
    }
    const [record] = await documentRecords(document(), 1000);
    expect(record?.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('has more than 268435456 bytes; write JSON Lines'),
    ]);
  });

  test('that are broken are a problem with its place, and have no values', async () => {
    const broken = '[\n{"a":1},\n{"b":}\n]';
    expect(await problems(broken)).toEqual(['3:6 not valid JSON: expected a value']);
    expect(await values(broken)).toEqual([undefined]);
  });
});

describe('places', () => {
  test('are those of the value that a pointer leads to; keys may hold anything', async () => {
    const [record] = await read('  {"a":{"~/":[10,20]},"__proto__":5}');
    expect(record?.locate('/a/~0~1/1')).toEqual({ line: 1, column: 18 });
    expect(record?.locate('/__proto__')).toEqual({ line: 1, column: 35 });
    expect(record?.locate('/a/missing')).toEqual({ line: 1, column: 8 });
  });

  test('of a key that stands twice are those of the last, as in JSON.parse', async () => {
    const [record] = await read('{"a":1,"a":2}');
    expect(record?.value).toEqual({ a: 2 });
    expect(record?.locate('/a')).toEqual({ line: 1, column: 12 });
  });

  test('are found among any number of names without going through them again', () => {
    const tree = syntaxTreeOf(
      `{${Array.from({ length: 100 }, (_, i) => `"k${i}":${i}`).join(',')}}`,
    );
    const children = tree?.children;
    let readings = 0;
    Object.defineProperty(tree, 'children', {
      get: () => {
        readings += 1;
        return children;
      },
    });
    for (let i = 0; i < 10; i += 1) {
      expect(offsetOfName(tree, '', `k${i}`)).toBe(1 + i * 7);
      expect(offsetOf(tree, `/k${i}`)).toBe(6 + i * 7);
      expect(offsetOfName(tree, '', 'other')).toBe(0);
    }
    expect(readings).toBe(1);
  });
});
