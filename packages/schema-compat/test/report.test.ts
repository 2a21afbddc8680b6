import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { judge } from '../src/approvals.js';
import { compareSets } from '../src/compareSets.js';
import type { Report } from '../src/compareSets.js';
import type { ApprovedBreak } from '../src/generated/types.js';
import { RULE_IDS, RULES } from '../src/rules.js';
import type { Schema, SchemaSet } from '../src/schemaSet.js';
import { CHANGES } from './changes.js';

const EVENTS = { envelope: 'event', mapFile: 'event_type_to_schema.json' };

type Files = Readonly<Record<string, unknown>>;

function setOf(files: Files, eventTypes: Readonly<Record<string, string>> = {}): SchemaSet {
  return {
    files: new Map(Object.entries(files) as [string, Schema][]),
    eventTypes: new Map(Object.entries(eventTypes)),
  };
}

function compare(old: SchemaSet, latest: SchemaSet): Report {
  return compareSets({ old, new: latest }, { old: 'OLD', new: 'NEW' }, EVENTS);
}

const closed = (properties: object) => ({
  type: 'object',
  properties,
  additionalProperties: false,
});
const HASH = { type: 'string', minLength: 1 };
const RECORD = closed({ hash: { $ref: 'hash.json' } });
const STATE = closed({ records: { type: 'array', items: { $ref: 'record.json' } } });
const FILES = { 'hash.json': HASH, 'record.json': RECORD, 'state.json': STATE, 'other.json': true };

test('a reference to the folder above is followed', () => {
  const files = { ...FILES, 'tools/tool.json': closed({ hash: { $ref: '../hash.json' } }) };
  const report = compare(setOf(files), setOf({ ...files, 'hash.json': { ...HASH, minLength: 2 } }));
  expect(report.changed).toContainEqual({
    file: 'tools/tool.json',
    verdict: 'FORWARD',
    through: ['hash.json'],
  });
});

describe('a change', () => {
  const report = compare(setOf(FILES), setOf({ ...FILES, 'hash.json': { ...HASH, minLength: 2 } }));

  test('is reported once, where it was made, with both places and what it means', () => {
    expect(report.findings).toEqual([
      {
        rule: 'min-length-raised',
        file: 'hash.json',
        pointer: '/minLength',
        at: {
          old: { file: 'hash.json', pointer: '/minLength' },
          new: { file: 'hash.json', pointer: '/minLength' },
        },
        breaks: {
          backward: { text: 'a new consumer rejects `hash` shorter than 2', isUndecided: false },
        },
        note: undefined,
      },
    ]);
  });

  test('gives each schema that it reaches a verdict, and says through which', () => {
    expect(report.changed).toEqual([
      { file: 'hash.json', verdict: 'FORWARD', through: [] },
      { file: 'record.json', verdict: 'FORWARD', through: ['hash.json'] },
      { file: 'state.json', verdict: 'FORWARD', through: ['hash.json'] },
    ]);
    expect(report.unchanged).toBe(1);
  });
});

describe('a schema that is part of another', () => {
  const part = (...others: object[]) => ({ allOf: [{ $ref: 'base.json' }, ...others] });

  test('need not break there what it breaks by itself: both are told', () => {
    const before = { type: 'string', enum: ['a', 'bb'] };
    const after = { type: 'string', minLength: 2 };
    // The values of `long` were never as short as the new limit.
    const users = {
      'model.json': closed({ long: part({ type: 'string', minLength: 2 }), any: part({}) }),
      'user.json': part({ type: 'string', minLength: 2 }),
    };
    const report = compare(
      setOf({ 'base.json': before, ...users }),
      setOf({ 'base.json': after, ...users }),
    );
    expect(report.changed).toEqual([
      { file: 'base.json', verdict: 'NONE', through: [] },
      { file: 'model.json', verdict: 'NONE', through: ['base.json'] },
      { file: 'user.json', verdict: 'BACKWARD', through: ['base.json'] },
    ]);
    const [finding] = report.findings;
    expect(Object.keys(finding?.breaks ?? {})).toEqual(['backward', 'forward']);
    expect(finding?.breaks.backward?.text).toContain('rejects "a"');
  });

  test.each([
    ['required-added', { properties: { a: true } }, { required: ['a'] }],
    ['enum-shrunk', { enum: ['a', 'b'] }, { enum: ['a'] }],
    ['number-to-integer', { type: 'number' }, { type: 'integer' }],
  ])('is not blamed for a change beside it: %s', (rule, base, beside) => {
    const report = compare(
      setOf({ 'base.json': base, 'user.json': closed({ x: part({}) }) }),
      setOf({ 'base.json': base, 'user.json': closed({ x: part(beside) }) }),
    );
    expect(report.changed).toEqual([{ file: 'user.json', verdict: 'FORWARD', through: [] }]);
    expect(report.findings).toMatchObject([
      {
        rule,
        file: 'user.json',
        pointer: '/properties/x',
        at: { new: { file: 'user.json', pointer: '/properties/x' } },
      },
    ]);
  });
});

test('a pattern that takes exponential time ends', () => {
  const report = compare(
    setOf({ 'a.json': { type: 'string', pattern: '^(a+)+b$' } }),
    setOf({ 'a.json': { type: 'string', pattern: '^(a+)+c$' } }),
  );
  expect(report.changed).toMatchObject([{ verdict: 'NONE' }]);
});

test.each<[string, Files, Files, string]>([
  [
    'a property of a closed object',
    { 'event.json': closed({}) },
    { 'event.json': closed({ x: true }) },
    'an old consumer rejects events that carry `x`: the object is closed',
  ],
  [
    'a required property',
    { 'a.json': { type: 'object', required: [] } },
    { 'a.json': { type: 'object', required: ['x'] } },
    'a new consumer rejects values without `x`',
  ],
  [
    'a property of an open object',
    { 'a.json': { type: 'object' } },
    { 'a.json': { type: 'object', properties: { x: { enum: ['v'] } } } },
    'a new consumer rejects `x` where it is null or a boolean or a number or an array or an object: the object is open, where `x` is not named it may be anything',
  ],
  [
    'a value of an enum',
    { 'a.json': closed({ kind: { enum: ['v'] } }) },
    { 'a.json': closed({ kind: { enum: ['v', 'w'] } }) },
    'an old consumer rejects "w" as `kind`',
  ],
  [
    'another target',
    { ...FILES, 'record.json': RECORD },
    { ...FILES, 'record.json': closed({ hash: { $ref: 'other.json' } }) },
    '`hash` refers to `other` in place of `hash`: an old consumer rejects `other` where it is null or a boolean or a number or an array or an object',
  ],
])('%s is told in words', (_what, before, after, text) => {
  const [finding] = compare(setOf(before), setOf(after)).findings;
  expect(Object.values(finding?.breaks ?? {}).map((found) => found?.text)).toContain(text);
});

describe('of whole schemas', () => {
  const idOf = (id: string) => ({ $id: `https://example.org/${id}/hash.json`, ...HASH });

  test.each<[string, Files, Files, string, string]>([
    ['a new one breaks nothing', {}, { 'a.json': true }, 'schema-added', 'FULL'],
    ['one that is gone breaks backward', { 'a.json': true }, {}, 'schema-removed', 'FORWARD'],
    [
      'another $id breaks nothing',
      { 'hash.json': idOf('one') },
      { 'hash.json': idOf('two') },
      'id-changed',
      'FULL',
    ],
  ])('%s', (_what, before, after, rule, verdict) => {
    const report = compare(setOf(before), setOf(after));
    expect(report.findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(report.changed.map((schema) => schema.verdict)).toEqual([verdict]);
  });
});

describe('of event types', () => {
  const files = { 'a.json': { type: 'string' }, 'b.json': { type: 'string' }, 'c.json': true };

  test.each([
    ['a new one breaks nothing', {}, { Happened: 'a' }, 'event-type-added', 'FULL'],
    ['one that is gone breaks backward', { Happened: 'a' }, {}, 'event-type-removed', 'FORWARD'],
    [
      'another schema that accepts the same',
      { Happened: 'a' },
      { Happened: 'b' },
      'event-type-remapped',
      'FULL',
    ],
    [
      'another schema that accepts more',
      { Happened: 'a' },
      { Happened: 'c' },
      'event-type-remapped',
      'BACKWARD',
    ],
  ])('%s', (_what, before, after, rule, verdict) => {
    const report = compare(setOf(files, before), setOf(files, after));
    expect(report.findings).toMatchObject([{ rule, pointer: '/Happened' }]);
    expect(report.changed).toEqual([{ file: 'event_type_to_schema.json', verdict, through: [] }]);
  });
});

describe('approvals', () => {
  const { findings } = compare(
    setOf({ 'a.json': closed({ gone: true }) }),
    setOf({ 'a.json': closed({ come: true }) }),
  );
  const approval = (fields: Partial<ApprovedBreak>): ApprovedBreak => ({
    rule: 'property-removed-optional',
    schema: 'a',
    pointer: '/properties/gone',
    version: '2.0.0',
    reason: 'It was never sent.',
    ...fields,
  });
  const rulesOf = (list: readonly { rule: string }[]) => list.map(({ rule }) => rule);

  test('are of one rule at one place', () => {
    const { unapproved, approved, stale } = judge(findings, 'full', [approval({})], '2.0.0');
    expect(rulesOf(unapproved)).toEqual(['property-added-optional']);
    expect(rulesOf([...approved.keys()])).toEqual(['property-removed-optional']);
    expect(stale).toEqual([]);
  });

  test.each<[string, Partial<ApprovedBreak>]>([
    ['rule', { rule: 'property-removed-required' }],
    ['schema', { schema: 'b' }],
    ['place', { pointer: '' }],
  ])('of another %s are stale', (_what, fields) => {
    const { unapproved, stale } = judge(findings, 'full', [approval(fields)], '2.0.0');
    expect(unapproved).toHaveLength(2);
    expect(stale).toEqual([approval(fields)]);
  });

  test('of another version are history', () => {
    const old = approval({ version: '1.0.0' });
    const { unapproved, stale } = judge(findings, 'full', [old], '2.0.0');
    expect(unapproved).toHaveLength(2);
    expect(stale).toEqual([]);
  });

  test('of a break that is not asked for are not stale', () => {
    const { unapproved, stale } = judge(findings, 'forward', [approval({})], '2.0.0');
    expect(rulesOf(unapproved)).toEqual(['property-added-optional']);
    expect(stale).toEqual([]);
  });
});

describe('the rules', () => {
  test('each stand in the documentation, in their order and words', () => {
    const rows = readFileSync('docs/compatibility.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, rule, change, breaks]) => ({ rule, change, breaks }));
    expect(rows).toEqual(
      RULE_IDS.map((id) => ({
        rule: `\`${id}\``,
        change: RULES[id].change,
        breaks: RULES[id].breaks,
      })),
    );
  });

  test('each have a change in the table, those of whole schemas and event types apart', () => {
    const tried = new Set<string>(CHANGES.flatMap(({ rules }) => rules));
    expect(RULE_IDS.filter((rule) => !tried.has(rule))).toEqual(
      RULE_IDS.filter((rule) => /^(schema|id|event-type)-/.test(rule)),
    );
  });
});
