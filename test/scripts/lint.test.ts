import { describe, expect, test } from '@jest/globals';
import { lintContract } from '../../scripts/lint/lint.js';
import { modelsOfEvents, readContract } from '../../scripts/schemas.js';
import type { Contract, JsonSchema, Models } from '../../scripts/schemas.js';

const real = readContract('schemas');

const NONE = { schemas: [], above: [] };

/** The model of the table of texts, and the one that it refers to: copies, which no change below affects. */
const tools: Models = structuredClone({
  schemas: real.parts.tools.schemas.filter(({ name }) => name === 'message_texts'),
  above: real.parts.tools.above.filter(({ name }) => name === '../non_negative_integer'),
});

/** A part of it, which is linted in no time: the models of events, and the one that changes here. */
const small: Contract = {
  schemas: real.schemas.filter(
    (file) => file.name === 'drift_record' || modelsOfEvents(real).includes(file),
  ),
  above: [],
  families: [],
  eventTypeToSchema: {},
  parts: { tools, checkpoint: NONE },
  generations: { shared: NONE, all: [] },
  siblings: { shared: NONE, all: [] },
  messages: real.messages,
};

/** That part with one schema changed. */
function withSchema(name: string, change: (schema: JsonSchema) => void): Contract {
  const copy = structuredClone(small);
  const file = copy.schemas.find((candidate) => candidate.name === name);
  if (!file) throw new Error(`there is no schema "${name}"`);
  change(file.schema);
  return copy;
}

/** That part with a model of numbers with a fraction. */
function withFraction(limits: JsonSchema): Contract {
  return withSchema('uuid', (schema) => {
    delete schema.format;
    delete schema.pattern;
    delete schema.not;
    Object.assign(schema, { type: 'number', examples: [0.5], ...limits });
  });
}

/** That part with the property `extra` added to `drift_record`. */
function withProperty(property: object): Contract {
  return withSchema('drift_record', (schema) => {
    schema.properties = { ...schema.properties, extra: property };
  });
}

/** `file#pointer rule` of each finding. */
function findingsIn(contract: Contract): string[] {
  return lintContract(contract).map(({ file, pointer, rule }) => `${file}#${pointer} ${rule}`);
}

const EXTRA = 'drift_record.json#/properties/extra';
const described = { description: 'An example.' };

test('the schemas of this project have no finding', () => {
  expect(lintContract(real)).toEqual([]);
});

test('a property that keeps every rule has no finding', () => {
  expect(findingsIn(withProperty({ ...described, type: ['string', 'null'] }))).toEqual([]);
});

test('a finding says what is wrong', () => {
  expect(lintContract(withProperty({ type: 'string' }))).toEqual([
    {
      file: 'drift_record.json',
      pointer: '/properties/extra',
      rule: 'S8',
      message: 'a description is missing',
    },
  ]);
});

test('all findings are reported, not only the first', () => {
  expect(findingsIn(withProperty({ type: ['null', 'string'], title: 'Extra' }))).toEqual([
    `${EXTRA} S4`,
    `${EXTRA} S5`,
    `${EXTRA} S8`,
  ]);
});

describe('S1: draft 2020-12', () => {
  test.each(['http://json-schema.org/draft-07/schema#', undefined])('not %p', ($schema) => {
    const contract = withSchema('uuid', (schema) => Object.assign(schema, { $schema }));
    expect(findingsIn(contract)).toEqual(['uuid.json# S1']);
  });
});

describe('S2: an absolute `$id` that ends in the file name, and bare file names in `$ref`', () => {
  test.each([
    undefined,
    'uuid.json',
    'urn:mission-dossier:uuid.json',
    'https://contract.example/schemas/uuid',
    'https://contract.example/schemas/other_uuid.json',
  ])('the $id %p', ($id) => {
    const contract = withSchema('uuid', (schema) => Object.assign(schema, { $id }));
    expect(findingsIn(contract)).toEqual(['uuid.json# S2']);
  });

  test('an $id below the root', () => {
    const $id = 'https://contract.example/schemas/extra.json';
    expect(findingsIn(withProperty({ ...described, type: 'string', $id }))).toEqual([
      `${EXTRA} S2`,
    ]);
  });

  test.each([
    'https://contract.example/schemas/uuid.json',
    './uuid.json',
    '#/$defs/uuid',
    'uuid.json#',
    'no_such_schema.json',
    '../uuid.json',
  ])('the $ref %s', ($ref) => {
    expect(findingsIn(withProperty({ ...described, allOf: [{ $ref }] }))).toEqual([
      `${EXTRA}/allOf/0 S2`,
    ]);
  });
});

test('S2: the models of tools may refer to those of the contract', () => {
  const findings = (ref: string) => {
    const copy = structuredClone(real);
    const file = copy.parts.tools.schemas.find(({ name }) => name === 'expected_artifact');
    const property = { ...described, allOf: [{ $ref: ref }] };
    Object.assign(file?.schema.properties ?? {}, { extra: property });
    return findingsIn(copy);
  };
  const place = 'tools/expected_artifact.json#/properties/extra/allOf/0';
  expect(findings('../artifact_class.json')).toEqual([]);
  expect(findings('artifact_class.json')).toEqual([`${place} S2`]);
  expect(findings('../no_such_schema.json')).toEqual([`${place} S2`]);
});

test('S3: no other keyword next to `$ref`', () => {
  expect(findingsIn(withProperty({ ...described, $ref: 'uuid.json' }))).toEqual([`${EXTRA} S3`]);
});

describe('S4: nullables', () => {
  test.each([
    [['null', 'string']],
    [['string', 'integer']],
    [['string']],
    [['string', 'integer', 'null']],
    [['object', 'null']],
    [['array', 'null']],
  ])('the type array %j', (type) => {
    const maximum = type.includes('integer') ? { maximum: 1 } : {};
    expect(findingsIn(withProperty({ ...described, type, ...maximum }))).toEqual([`${EXTRA} S4`]);
  });

  test.each([
    ['null first', [{ type: 'null' }, { $ref: 'uuid.json' }]],
    ['no null', [{ $ref: 'hash.json' }, { $ref: 'uuid.json' }]],
    ['three', [{ $ref: 'hash.json' }, { $ref: 'uuid.json' }, { type: 'null' }]],
    ['one', [{ $ref: 'uuid.json' }]],
    ['null alone', [{ type: 'null' }, { type: 'null' }]],
  ])('anyOf with %s', (_what, anyOf) => {
    expect(findingsIn(withProperty({ ...described, anyOf }))).toEqual([`${EXTRA} S4`]);
  });

  test('anyOf for a scalar, which takes a type array', () => {
    expect(
      findingsIn(withProperty({ ...described, anyOf: [{ type: 'string' }, { type: 'null' }] })),
    ).toEqual([`${EXTRA} S4`]);
  });
});

describe('S5: titles, and separate schema files', () => {
  test.each([
    ['an object', 'drift_record'],
    ['a named enum', 'artifact_class'],
  ])('%s without a title', (_what, name) => {
    const contract = withSchema(name, (schema) => delete schema.title);
    expect(findingsIn(contract)).toEqual([`${name}.json# S5`]);
  });

  test('a title that is not the type’s name', () => {
    const contract = withSchema('artifact_class', (schema) => (schema.title = 'artifactClass'));
    expect(findingsIn(contract)).toEqual(['artifact_class.json# S5']);
  });

  test('a title on a property', () => {
    expect(findingsIn(withProperty({ ...described, type: 'string', title: 'Extra' }))).toEqual([
      `${EXTRA} S5`,
    ]);
  });

  test('a title on a scalar', () => {
    const contract = withSchema('hash', (schema) => (schema.title = 'Hash'));
    expect(findingsIn(contract)).toEqual(['hash.json# S5']);
  });

  test('an enum with values other than strings', () => {
    const contract = withSchema('artifact_class', (schema) => schema.enum?.push(5));
    expect(findingsIn(contract)).toEqual(['artifact_class.json# S5']);
  });

  test.each([
    ['an enum', { type: 'string', enum: ['a'] }],
    ['an object', { type: 'object', properties: {}, additionalProperties: false }],
    ['a pattern', { type: 'string', pattern: '^a' }],
  ])('%s inside a property', (_what, schema) => {
    expect(findingsIn(withProperty({ ...described, ...schema }))).toEqual([`${EXTRA} S5`]);
  });

  test('a format inside a property', () => {
    const schema = { type: 'string', format: 'uuid', pattern: '^a' };
    expect(new Set(findingsIn(withProperty({ ...described, ...schema })))).toEqual(
      new Set([`${EXTRA} S5`]),
    );
  });
});

describe('S6: portable strings', () => {
  const inUuid = (change: (schema: JsonSchema) => void) => findingsIn(withSchema('uuid', change));

  test('a format without a pattern', () => {
    expect(
      inUuid((schema) => {
        delete schema.pattern;
        delete schema.not;
      }),
    ).toEqual(['uuid.json# S6']);
  });

  test.each([
    '\\d+',
    '\\w',
    '\\s',
    '[\\d]',
    '[^\\s]',
    'a.b',
    '(?=a)',
    '(?!a)',
    '(?<=a)b',
    '(?:a)',
    '\\bword',
    '\\u00e9',
    'é',
    '\\p{L}',
    '\\.',
  ])('the pattern %s', (pattern) => {
    expect(inUuid((schema) => (schema.pattern = pattern))).toEqual(['uuid.json# S6']);
  });

  test.each([
    ['^[.]', '.'],
    ['^(a|b){2,3}', 'ab'],
    ['^[^0-9A-Fa-f]?', 'x'],
    ['[^ \\t\\n\\r]', 'x'],
  ])('but not the pattern %s', (pattern, example) => {
    expect(inUuid((schema) => Object.assign(schema, { pattern, examples: [example] }))).toEqual([]);
  });

  test('an example that the schema does not accept', () => {
    expect(inUuid((schema) => (schema.examples = ['nonsense']))).toEqual([
      'uuid.json#/examples/0 examples',
    ]);
  });

  test('a $ that is not at the end of the pattern', () => {
    expect(
      inUuid((schema) => {
        schema.pattern = `(${schema.pattern ?? ''})`;
        delete schema.not;
      }),
    ).toEqual(['uuid.json# S6']);
  });

  test.each([undefined, { type: 'string', pattern: '^a' }, { pattern: '\\n' }])(
    'a pattern that ends in $, beside it as `not` %j',
    (not) => {
      expect(inUuid((schema) => Object.assign(schema, { not }))).toEqual(['uuid.json# S6']);
    },
  );

  test('a `not` that is not for the newline before which $ matches', () => {
    expect(
      findingsIn(
        withProperty({ ...described, type: 'string', not: { type: 'string', pattern: '^0' } }),
      ),
    ).toEqual([`${EXTRA} S6`]);
  });

  test.each([{ minLength: 2 }, { maxLength: 10 }])(
    'a length other than `minLength` 1, such as %j',
    (length) => {
      expect(findingsIn(withProperty({ ...described, type: 'string', ...length }))).toEqual([
        `${EXTRA} S6`,
      ]);
    },
  );

  test.each([undefined, []])('a pattern with the examples %j', (examples) => {
    expect(inUuid((schema) => Object.assign(schema, { examples }))).toEqual(['uuid.json# S6']);
  });
});

describe('S7: integers have a maximum that every language holds', () => {
  test.each([
    { type: 'integer' },
    { type: 'integer', maximum: 2 ** 53 },
    { type: ['integer', 'null'] },
  ])('%j', (schema) => {
    expect(findingsIn(withProperty({ ...described, ...schema }))).toEqual([`${EXTRA} S7`]);
  });

  test.each(['number', ['number', 'null']])('and %j is none', (type) => {
    expect(findingsIn(withProperty({ ...described, type, maximum: 1 }))).toEqual([`${EXTRA} S7`]);
  });

  test.each([{ minimum: 0 }, { maximum: 1 }])('and a fraction has two limits, not %j', (limit) => {
    expect(findingsIn(withFraction(limit))).toEqual(['uuid.json# S7']);
  });

  test('but not a fraction in a file of its own, with two limits', () => {
    expect(findingsIn(withFraction({ minimum: 0, maximum: 1 }))).toEqual([]);
  });
});

describe('S8: descriptions', () => {
  test.each(['uuid', 'drift_record'])('%s without one', (name) => {
    const contract = withSchema(name, (schema) => delete schema.description);
    expect(findingsIn(contract)).toEqual([`${name}.json# S8`]);
  });

  test.each([{}, { description: '' }])('a property with %j', (description) => {
    expect(findingsIn(withProperty({ type: 'string', ...description }))).toEqual([`${EXTRA} S8`]);
  });
});

describe('C4: objects are closed, only the envelope is open', () => {
  test.each([true, undefined, { type: 'string' }])(
    'a closed object with `additionalProperties` %j',
    (additionalProperties) => {
      const contract = withSchema('drift_record', (schema) =>
        Object.assign(schema, { additionalProperties }),
      );
      expect(findingsIn(contract)).toEqual(['drift_record.json# C4']);
    },
  );

  test('a closed envelope', () => {
    const contract = withSchema('event', (schema) => (schema.additionalProperties = false));
    expect(findingsIn(contract)).toEqual(['event.json# C4']);
  });

  test('an object without properties and additionalProperties', () => {
    expect(findingsIn(withProperty({ ...described, type: 'object' }))).toEqual([`${EXTRA} C4`]);
  });
});

test.each([
  ['patternProperties', {}],
  ['oneOf', [{}]],
  ['maxItems', 1],
  ['if', {}],
  ['x-custom', {}],
])('the keyword %s, which this project does not use', (keyword, value) => {
  expect(findingsIn(withProperty({ ...described, type: 'string', [keyword]: value }))).toEqual([
    `${EXTRA} keyword`,
  ]);
});

describe('the meta-schema comes first, so no rule fails on an invalid schema', () => {
  test.each([
    ['an unknown type', { type: 'text' }, '/type'],
    ['`required` that is no array', { type: 'string', required: 'a' }, '/required'],
    ['a pattern that is no text', { type: 'string', pattern: 5 }, '/pattern'],
    ['the type null twice', { type: ['null', 'null'] }, '/type'],
    ['a property that is no schema', null, ''],
  ])('%s', (_what, schema, pointer) => {
    const property = schema && { ...described, ...schema };
    expect(findingsIn(withProperty(property as JsonSchema))).toEqual([
      `${EXTRA}${pointer} meta-schema`,
    ]);
  });
});

describe('if no house rule is broken', () => {
  test('Ajv’s strict mode applies: a keyword that does not match the type', () => {
    expect(
      findingsIn(withProperty({ ...described, type: 'integer', maximum: 1, minLength: 1 })),
    ).toContain('drift_record.json# ajv-strict');
  });
});

test('the table of the texts of issues is held to its model', () => {
  const messages = { ...real.messages, issue: { required: '' }, greeting: 'hello' };
  expect(findingsIn({ ...small, messages })).toEqual([
    'messages.json# messages',
    'messages.json#/issue/required messages',
  ]);
});
