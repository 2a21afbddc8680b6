import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unrolled } from '../../scripts/emit/patterns.js';
import { emitBaselines } from '../../scripts/emit/baselines.js';
import { emitConstraints } from '../../scripts/emit/constraints.js';
import { emitPredicates } from '../../scripts/emit/predicates.js';
import { readContract } from '../../scripts/schemas.js';
import type { Contract, JsonSchema } from '../../scripts/schemas.js';
import { tries } from '../support/searches.js';

const real = readContract('schemas');

function contractWith(name: string, change: (schema: JsonSchema) => void): Contract {
  const copy = structuredClone(real);
  const file = copy.schemas.find((candidate) => candidate.name === name);
  if (!file) throw new Error(`there is no schema "${name}"`);
  change(file.schema);
  return copy;
}

function contractWithProperty(name: string, property: object): Contract {
  return contractWith('content_hash_ref', (schema) => {
    schema.properties = { ...schema.properties, [name]: property };
  });
}

describe.each([
  ['predicates', emitPredicates],
  ['constraints', emitConstraints],
])('what no %s can be generated for is an error', (_what, emit) => {
  test.each<[string, Contract, RegExp]>([
    ['a keyword', contractWithProperty('extra', { type: 'array', maxItems: 3 }), /"maxItems"/],
    ['a const of numbers', contractWithProperty('extra', { type: 'integer', const: 1 }), /"const"/],
    ['a type', contractWithProperty('extra', { type: 'null' }), /the type "null"/],
    [
      'a number in a model',
      contractWithProperty('extra', { type: 'number' }),
      /a "number" that is not/,
    ],
    ['no type', contractWithProperty('extra', {}), /the type "undefined"/],
    [
      'a length above 1',
      contractWithProperty('extra', { type: 'string', minLength: 2 }),
      /"minLength" above 1/,
    ],
    [
      'a not without a pattern',
      contractWithProperty('extra', { type: 'string', not: { type: 'string' } }),
      /a "not" without a pattern/,
    ],
    [
      'several schemas in allOf',
      contractWithProperty('extra', { allOf: [{ $ref: 'hash.json' }, { $ref: 'uuid.json' }] }),
      /"allOf" of several/,
    ],
    [
      'a length beside a reference',
      contractWithProperty('extra', { allOf: [{ $ref: 'hash.json' }], minLength: 1 }),
      /"allOf" beside "minLength"/,
    ],
    [
      'an enum of numbers',
      contractWithProperty('extra', { type: 'integer', enum: [1] }),
      /enum of anything but strings/,
    ],
    [
      'a nullable type with an enum',
      contractWithProperty('extra', { type: ['string', 'null'], enum: ['a'] }),
      /enum of anything but strings/,
    ],
    [
      'an enum with a length',
      contractWithProperty('extra', { type: 'string', enum: ['', 'a'], minLength: 1 }),
      /enum with a "pattern" or a "minLength"/,
    ],
    [
      'a required property that is not described',
      contractWith('content_hash_ref', (schema) => {
        schema.required = ['other'];
      }),
      /"other": required/,
    ],
    [
      'a closed object inside another',
      contractWithProperty('extra', { type: 'object', additionalProperties: false }),
      /a closed object that is not the root/,
    ],
    [
      'a pattern inside another schema',
      contractWithProperty('extra', { type: 'string', pattern: '^a$' }),
      /a pattern that is not at the root/,
    ],
    [
      'an unknown keyword of a nullable',
      contractWithProperty('extra', { type: ['string', 'null'], maxLength: 3 }),
      /the keyword "maxLength"/,
    ],
    [
      'a property that each object has',
      contractWithProperty('toString', { type: 'string' }),
      /the property "toString"/,
    ],
    [
      'a property that is no identifier',
      contractWithProperty('a-b', { type: 'string' }),
      /the property "a-b"/,
    ],
    [
      'a map with properties',
      contractWith('content_hash_ref', (schema) => {
        schema.additionalProperties = { type: 'string' };
      }),
      /a map that has "properties"/,
    ],
  ])('%s', (_what, contract, message) => {
    expect(() => emit(contract)).toThrow(message);
  });
});

test('no predicate can be generated for a const, because events have none', () => {
  const contract = contractWithProperty('extra', { type: 'string', const: 'a' });
  expect(() => emitPredicates(contract)).toThrow('"const"');
});

test('the baselines hold what schemas of events may have', () => {
  const contract = contractWith('content_hash_ref', (schema) => {
    schema.properties = {
      flag: { type: 'boolean' },
      lines: { type: 'array', items: { type: ['string', 'null'] } },
      counts: { type: 'object', additionalProperties: { type: 'integer', maximum: 9 } },
      note: { type: 'string' },
      until: { type: ['string', 'null'] },
    };
    schema.required = ['flag', 'lines', 'until'];
  });
  const refs = emitBaselines(contract).map(
    ([, code]) => /const contentHashRef = [^;]*;/.exec(code)?.[0].replace(/\s+/g, ' ') ?? '',
  );
  expect(refs).toEqual([
    'const contentHashRef = z.strictObject({ flag: z.boolean(), lines: z.array(text.nullable()), ' +
      'counts: z.record(z.string(), z.int().max(9)).optional(), note: text.optional(), ' +
      'until: text.nullable(), });',
    'const contentHashRef = v.strictObject({ flag: v.boolean(), lines: v.array(v.nullable(text)), ' +
      'counts: v.optional(v.pipe(v.custom(isObject), v.record(v.string(), ' +
      'v.pipe(v.number(), v.safeInteger(), v.maxValue(9))))), note: v.optional(text), ' +
      'until: v.nullable(text), });',
    'const contentHashRef = Type.Object({ flag: Type.Boolean(), ' +
      'lines: Type.Array(Type.Union([Type.Null(), text])), ' +
      'counts: Type.Optional(Type.Record(Type.String(), ' +
      'Type.Integer({ minimum: -9007199254740991, maximum: 9 }))), note: Type.Optional(text), ' +
      'until: Type.Union([Type.Null(), text]), }, { additionalProperties: false });',
  ]);
});

describe('no code can be generated', () => {
  test('for a remembered model without an example', () => {
    const contract = contractWith('uuid', (schema) => {
      schema.examples = ['no UUID'];
    });
    expect(() => emitPredicates(contract)).toThrow(/"uuid" needs an example/);
  });

  test('for a schema that refers to itself through others', () => {
    const contract = contractWith('hash', (schema) => {
      schema.allOf = [{ $ref: 'drift_record.json' }];
    });
    expect(() => emitConstraints(contract)).toThrow(/"\w+": it refers to itself/);
  });
});

describe('an unrolled pattern', () => {
  test.each(['^(ab){2}$', '^a{3}$', '^[0-9]{3,}$', '^[(]$'])('of %s is refused', (pattern) => {
    expect(() => unrolled(pattern)).toThrow();
  });

  test('counts nothing, and matches what the pattern matches', () => {
    const counts = fc
      .tuple(fc.nat(4), fc.nat(4))
      .map(([least, more]) => `[ab]{${least},${least + more}}`);
    const part = fc.oneof(counts, fc.constantFrom('[ab]{2}', '(c|[a]{3})', 'c?', '[b]+'));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), text, (parts, tried) => {
        const pattern = `^${parts.join('')}$`;
        const fast = unrolled(pattern);
        expect(fast).not.toContain('{');
        expect(new RegExp(fast).test(tried)).toBe(new RegExp(pattern).test(tried));
      }),
      { numRuns: tries(5000) },
    );
  });
});
