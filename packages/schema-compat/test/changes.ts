import type { RuleId } from '../src/rules.js';
import type { Direction } from '../src/finding.js';

/** One change of `model.json`, or of a schema that it refers to. */
export interface Change {
  readonly name: string;
  /** By file. */
  readonly old: Readonly<Record<string, unknown>>;
  readonly new: Readonly<Record<string, unknown>>;
  /** Whether the change is compatible. */
  readonly backward: boolean;
  readonly forward: boolean;
  /** The rules of all findings; empty if nothing has changed. */
  readonly rules: readonly RuleId[];
  /** Directions in which a break is undecided, so no value needs to prove it. */
  readonly undecided?: readonly Direction[];
}

/** The verdict: `both` is compatible in both directions. */
type Verdict = 'both' | 'backward' | 'forward' | 'neither';

const NAME = { type: 'string' };
const COUNT = { type: 'integer', minimum: 0, maximum: 10 };
const NEWLINE = { type: 'string', pattern: '\\n' };
const HEX = { type: 'string', pattern: '^[0-9a-f]{4}$', examples: ['00ff'] };
const closed = (properties: object, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const open = (properties: object, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: true,
});
const map = (values: unknown) => ({ type: 'object', additionalProperties: values });
const list = (items: unknown) => ({ type: 'array', items });
const nullable = (schema: unknown) => ({ anyOf: [schema, { type: 'null' }] });
const ref = (name: string) => ({ $ref: `${name}.json` });
const described = (schema: unknown) => ({ description: 'A text.', allOf: [schema] });

/** A change of one schema. */
function change(
  name: string,
  before: unknown,
  after: unknown,
  verdict: Verdict,
  rules: readonly RuleId[],
  undecided: readonly Direction[] = [],
): Change {
  return changeOfFiles(name, { model: before }, { model: after }, verdict, rules, undecided);
}

/** A change of several schemas, by name. */
function changeOfFiles(
  name: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  verdict: Verdict,
  rules: readonly RuleId[],
  undecided: readonly Direction[] = [],
): Change {
  return {
    name,
    old: withEndings(before),
    new: withEndings(after),
    backward: verdict === 'both' || verdict === 'backward',
    forward: verdict === 'both' || verdict === 'forward',
    rules,
    undecided,
  };
}

function withEndings(files: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [`${name}.json`, schema]),
  );
}

const A = closed({ a: NAME });
const AB = closed({ a: NAME, b: COUNT });

// prettier-ignore
const OBJECTS = [
  change('optional property added, closed', A, AB, 'backward', ['property-added-optional']),
  change('optional property added, open', open({ a: NAME }), open({ a: NAME, b: COUNT }), 'forward', ['property-added-optional']),
  change('property of any value added, open', open({ a: NAME }), open({ a: NAME, b: {} }), 'both', ['property-added-optional']),
  change('property of any value added, without additionalProperties', { type: 'object' }, { type: 'object', properties: { b: true } }, 'both', ['property-added-optional']),
  change('required property added, closed', A, closed({ a: NAME, b: COUNT }, ['b']), 'neither', ['property-added-required']),
  change('required property added, open', open({ a: NAME }), open({ a: NAME, b: {} }, ['b']), 'forward', ['property-added-required']),
  change('property with the name constructor added, closed', A, closed({ a: NAME, constructor: COUNT }), 'backward', ['property-added-optional']),
  change('optional property removed, closed', AB, A, 'forward', ['property-removed-optional']),
  change('optional property removed, open', open({ a: NAME, b: COUNT }), open({ a: NAME }), 'backward', ['property-removed-optional']),
  change('required property removed, closed', closed({ a: NAME, b: COUNT }, ['b']), A, 'neither', ['property-removed-required']),
  change('required property removed, open', open({ a: NAME, b: COUNT }, ['b']), open({ a: NAME }), 'backward', ['property-removed-required']),
  change('property renamed, closed', A, closed({ b: NAME }), 'neither', ['property-removed-optional', 'property-added-optional']),
  change('property renamed, open', open({ a: NAME }), open({ b: NAME }), 'neither', ['property-removed-optional', 'property-added-optional']),
  change('property becomes required', A, closed({ a: NAME }, ['a']), 'forward', ['required-added']),
  change('property may be absent', closed({ a: NAME }, ['a']), A, 'backward', ['required-removed']),
  change('property required that nothing is said of', open({}), open({}, ['b']), 'forward', ['required-added']),
  change('closed', open({ a: NAME }), A, 'forward', ['object-closed']),
  change('closed, where nothing was said of others', { type: 'object', properties: { a: NAME } }, A, 'forward', ['object-closed']),
  change('opened', A, open({ a: NAME }), 'backward', ['object-opened']),
  change('opened for some values', A, { ...A, additionalProperties: NAME }, 'backward', ['object-opened']),
  change('closed and property added', open({ a: NAME }), AB, 'forward', ['property-added-optional', 'object-closed']),
  change('property of a map named', map(NAME), { ...map(NAME), properties: { a: NAME } }, 'both', ['property-added-optional']),
  change('property of a map named, with another type', map(NAME), { ...map(NAME), properties: { a: COUNT } }, 'neither', ['property-added-optional']),
  change('values of a map narrowed', map(NAME), map({ type: 'string', minLength: 1 }), 'forward', ['min-length-raised']),
  change('map takes any value', map(NAME), map(true), 'backward', ['type-widened']),
  change('nested object opened', closed({ a: A }), closed({ a: open({ a: NAME }) }), 'backward', ['object-opened']),
];

// prettier-ignore
const VALUES = [
  change('enum grown', { enum: ['a', 'b'] }, { enum: ['a', 'b', 'c'] }, 'backward', ['enum-grown']),
  change('enum shrunk', { enum: ['a', 'b'] }, { enum: ['a'] }, 'forward', ['enum-shrunk']),
  change('enum value replaced', { enum: ['a', 'b'] }, { enum: ['a', 'c'] }, 'neither', ['enum-shrunk', 'enum-grown']),
  change('enum in another order', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }, 'both', []),
  change('enum added', NAME, { type: 'string', enum: ['a'] }, 'forward', ['enum-added']),
  change('enum removed', { type: 'string', enum: ['a'] }, NAME, 'backward', ['enum-removed']),
  change('enum removed, a value is too short', { type: 'string', enum: ['', 'a'] }, { type: 'string', minLength: 1 }, 'neither', ['enum-removed']),
  change('enum of objects grown', { enum: [{ a: 1 }] }, { enum: [{ a: 1 }, { a: 1, b: 2 }] }, 'backward', ['enum-grown']),
  change('enum removed, a value has a fraction', { enum: [1, 1.5] }, { type: 'integer' }, 'neither', ['enum-removed']),
  change('const for enum of one', { enum: ['a'] }, { const: 'a' }, 'both', []),
  change('const changed', { const: 'a' }, { const: 'b' }, 'neither', ['enum-shrunk', 'enum-grown']),
  change('const of null for type null', { type: 'null' }, { const: null }, 'both', []),
  change('enum for boolean', { type: 'boolean' }, { enum: [false, true] }, 'both', []),
  change('enum of one boolean', { type: 'boolean' }, { enum: [true] }, 'forward', ['enum-added']),
  change('enum for a range of integers', { type: 'integer', minimum: 0, maximum: 2 }, { enum: [0, 1, 2] }, 'both', []),
  change('enum with null', { enum: ['a'] }, { enum: ['a', null] }, 'backward', ['null-allowed']),
  change('enum for choice of constants', { anyOf: [{ const: 'a' }, { const: 'b' }] }, { enum: ['a', 'b'] }, 'both', []),
  change('enum for a pattern that means the same', { type: 'string', pattern: '^(x|y)$' }, { enum: ['x', 'y'] }, 'forward', ['enum-added'], ['backward']),
  change('enum for a pattern', HEX, { enum: ['00aa'] }, 'forward', ['enum-added']),
  change('enum value that the pattern refuses removed', { type: 'string', pattern: '^a', enum: ['a', 'b'] }, { type: 'string', enum: ['a'] }, 'both', []),
];

// prettier-ignore
const NUMBERS = [
  change('maximum raised', COUNT, { ...COUNT, maximum: 11 }, 'backward', ['maximum-raised']),
  change('maximum lowered', COUNT, { ...COUNT, maximum: 9 }, 'forward', ['maximum-lowered']),
  change('maximum removed', COUNT, { type: 'integer', minimum: 0 }, 'backward', ['maximum-raised']),
  change('minimum raised', COUNT, { ...COUNT, minimum: 1 }, 'forward', ['minimum-raised']),
  change('minimum lowered', COUNT, { ...COUNT, minimum: -1 }, 'backward', ['minimum-lowered']),
  change('minimum added', { type: 'integer' }, { type: 'integer', minimum: 0 }, 'forward', ['minimum-raised']),
  change('range moved', COUNT, { ...COUNT, minimum: 20, maximum: 30 }, 'neither', ['minimum-raised', 'maximum-raised']),
  change('minimum of integers between integers', COUNT, { ...COUNT, minimum: -0.5 }, 'both', []),
  change('integer to number', COUNT, { ...COUNT, type: 'number' }, 'backward', ['integer-to-number']),
  change('number to integer', { type: 'number' }, { type: 'integer' }, 'forward', ['number-to-integer']),
  change('integer beside number', { type: 'number' }, { type: ['number', 'integer'] }, 'both', []),
  change('integer in allOf', { type: 'number' }, { allOf: [{ type: 'number' }, { type: 'integer' }] }, 'forward', ['number-to-integer']),
  change('limit of a number on texts', NAME, { ...NAME, minimum: 3 }, 'both', []),
];

// prettier-ignore
const TEXTS = [
  change('least length raised', NAME, { ...NAME, minLength: 1 }, 'forward', ['min-length-raised']),
  change('least length lowered', { ...NAME, minLength: 2 }, { ...NAME, minLength: 1 }, 'backward', ['min-length-lowered']),
  change('least length 0 for none', NAME, { ...NAME, minLength: 0 }, 'both', []),
  change('greatest length lowered', { ...NAME, maxLength: 5 }, { ...NAME, maxLength: 4 }, 'forward', ['max-length-lowered']),
  change('greatest length removed', { ...NAME, maxLength: 5 }, NAME, 'backward', ['max-length-raised']),
  change('pattern added', NAME, HEX, 'forward', ['pattern-added']),
  change('pattern removed', HEX, NAME, 'backward', ['pattern-removed']),
  change('pattern changed', HEX, { ...HEX, pattern: '^[0-9]{2}$', examples: ['12'] }, 'neither', ['pattern-changed']),
  change('pattern changed to a wider one', HEX, { ...HEX, pattern: '^[0-9a-z]{4}$', examples: ['00xx'] }, 'neither', ['pattern-changed'], ['backward']),
  change('pattern for one that means the same', HEX, { ...HEX, pattern: '^[a-f0-9]{4}$' }, 'neither', ['pattern-changed'], ['backward', 'forward']),
  change('pattern that refuses nothing added', NAME, { ...NAME, pattern: '' }, 'forward', ['pattern-added'], ['backward']),
  change('length beside a pattern that says it', HEX, { ...HEX, minLength: 4 }, 'forward', ['min-length-raised'], ['backward']),
  change('newline refused', NAME, { ...NAME, not: NEWLINE }, 'forward', ['not-added']),
  change('newline accepted', { ...NAME, not: NEWLINE }, NAME, 'backward', ['not-removed']),
  change('newline refused, which the pattern does', HEX, { ...HEX, not: NEWLINE }, 'forward', ['not-added'], ['backward']),
  change('other text refused', { ...NAME, not: NEWLINE }, { ...NAME, not: { type: 'string', pattern: ' ' } }, 'neither', ['not-changed']),
  change('format added', NAME, { ...NAME, format: 'uuid' }, 'forward', ['format-added']),
  change('format removed', { ...NAME, format: 'date-time' }, NAME, 'backward', ['format-removed']),
  change('format changed', { ...NAME, format: 'date-time' }, { ...NAME, format: 'date' }, 'neither', ['format-changed'], ['backward', 'forward']),
  change('format beside a pattern', HEX, { ...HEX, format: 'regex' }, 'forward', ['format-added'], ['backward']),
  change('pattern removed beside a format', { ...HEX, format: 'uuid' }, { ...NAME, format: 'uuid' }, 'backward', ['pattern-removed'], ['forward']),
  change('format of texts on numbers', COUNT, { ...COUNT, format: 'uuid' }, 'both', []),
];

// prettier-ignore
const TYPES = [
  change('null allowed', NAME, { type: ['string', 'null'] }, 'backward', ['null-allowed']),
  change('null forbidden', nullable(NAME), NAME, 'forward', ['null-forbidden']),
  change('null allowed in the other form', nullable(NAME), { type: ['string', 'null'] }, 'both', []),
  change('null allowed, first', { type: ['string', 'null'] }, { type: ['null', 'string'] }, 'both', []),
  change('null allowed of an object', A, nullable(A), 'backward', ['null-allowed']),
  change('null added to types', { type: ['string', 'boolean'] }, { type: ['string', 'boolean', 'null'] }, 'backward', ['null-allowed']),
  change('type changed', NAME, COUNT, 'neither', ['type-changed']),
  change('type added', NAME, { type: ['string', 'boolean'] }, 'backward', ['type-widened']),
  change('type removed', { type: ['string', 'boolean'] }, { type: 'boolean' }, 'forward', ['type-narrowed']),
  change('type given to what had none', {}, { type: 'string' }, 'forward', ['type-narrowed']),
  change('anything accepted', NAME, true, 'backward', ['type-widened']),
  change('nothing accepted', NAME, false, 'forward', ['type-narrowed']),
  change('property that may not be there named, closed', A, closed({ a: NAME, b: false }), 'both', ['property-added-optional']),
  change('items narrowed', list(NAME), list({ type: 'string', minLength: 1 }), 'forward', ['min-length-raised']),
  change('least number of items raised', list(NAME), { ...list(NAME), minItems: 1 }, 'forward', ['min-items-raised']),
  change('least number of items lowered', { ...list(NAME), minItems: 2 }, { ...list(NAME), minItems: 1 }, 'backward', ['min-items-lowered']),
  change('least number of items 0 for none', list(NAME), { ...list(NAME), minItems: 0 }, 'both', []),
  change('items given', { type: 'array' }, list(NAME), 'forward', ['type-narrowed']),
  change('constraint in allOf', NAME, { allOf: [NAME, { minLength: 1 }] }, 'forward', ['min-length-raised']),
  change('constraint moved to allOf', { type: 'string', minLength: 1 }, { allOf: [{ minLength: 1 }, NAME] }, 'both', []),
  change('property in allOf, closed', A, { allOf: [A, { properties: { a: { maxLength: 3 } } }] }, 'forward', ['max-length-lowered']),
  change('choice of objects, one more', { anyOf: [A, closed({ b: COUNT }, ['b'])] }, { anyOf: [A, closed({ b: COUNT }, ['b']), closed({ c: COUNT }, ['c'])] }, 'backward', ['alternatives-changed'], ['forward']),
  change('choice of objects in another order', { anyOf: [A, closed({ b: COUNT }, ['b'])] }, { anyOf: [closed({ b: COUNT }, ['b']), A] }, 'both', []),
  change('choice of one', NAME, { anyOf: [NAME] }, 'both', []),
  change('contradiction instead of false', false, { type: 'string', minLength: 2, maxLength: 1 }, 'both', []),
  change('required property that is forbidden, instead of false', false, closed({}, ['b']), 'both', []),
  change('annotations', { ...NAME, title: 'A', description: 'B', examples: ['c'], default: 'd', $comment: 'e' }, NAME, 'both', []),
  change('marked as deprecated', closed({ a: NAME }), closed({ a: { ...NAME, deprecated: true } }), 'both', []),
  change('marked as read-only instead of write-only', { ...NAME, writeOnly: true }, { ...NAME, readOnly: true }, 'both', []),
  change('annotations of contents', NAME, { ...NAME, contentEncoding: 'base64', contentMediaType: 'application/json', contentSchema: { type: 'object', oneOf: [A] } }, 'both', []),
  change('anchors', closed({ a: NAME }), closed({ a: { ...NAME, $anchor: 'here', $dynamicAnchor: 'there' } }), 'both', []),
];

const NODE = closed({ next: nullable(ref('node')), value: NAME });
const TREE = closed({ next: nullable(ref('tree')), value: NAME });

// prettier-ignore
const REFERENCES = [
  changeOfFiles('target changed in place', { model: closed({ a: ref('x') }), x: NAME }, { model: closed({ a: ref('x') }), x: { ...NAME, minLength: 1 } }, 'forward', ['min-length-raised']),
  changeOfFiles('other target', { model: closed({ a: ref('x') }), x: NAME, y: HEX }, { model: closed({ a: ref('y') }), x: NAME, y: HEX }, 'forward', ['ref-target-changed']),
  changeOfFiles('other target, of another type', { model: closed({ a: ref('x') }), x: NAME, y: COUNT }, { model: closed({ a: ref('y') }), x: NAME, y: COUNT }, 'neither', ['ref-target-changed']),
  changeOfFiles('target renamed', { model: closed({ a: ref('x') }), x: HEX, y: HEX }, { model: closed({ a: ref('y') }), x: HEX, y: HEX }, 'both', ['ref-renamed']),
  changeOfFiles('other target beside null', { model: nullable(ref('x')), x: NAME, y: HEX }, { model: nullable(ref('y')), x: NAME, y: HEX }, 'forward', ['ref-target-changed']),
  changeOfFiles('recursive target renamed', { model: ref('node'), node: NODE, tree: TREE }, { model: ref('tree'), node: NODE, tree: TREE }, 'both', ['ref-renamed']),
  changeOfFiles('recursive target, deeper change', { model: ref('node'), node: NODE, tree: TREE }, { model: ref('node'), node: { ...NODE, required: ['value'] }, tree: TREE }, 'forward', ['required-added']),
  changeOfFiles('other recursive target, with a change', { model: ref('node'), node: NODE, tree: { ...TREE, required: ['value'] } }, { model: ref('tree'), node: NODE, tree: { ...TREE, required: ['value'] } }, 'forward', ['ref-target-changed']),
  changeOfFiles('described', { model: closed({ a: ref('x') }), x: HEX }, { model: closed({ a: described(ref('x')) }), x: HEX }, 'both', []),
  changeOfFiles('deprecated beside the reference', { model: closed({ a: ref('x') }), x: HEX }, { model: closed({ a: { ...ref('x'), deprecated: true, $anchor: 'a' } }), x: HEX }, 'both', []),
  changeOfFiles('other target, beside an annotation', { model: closed({ a: { ...ref('x'), readOnly: true } }), x: HEX, y: HEX }, { model: closed({ a: ref('y') }), x: HEX, y: HEX }, 'both', ['ref-renamed']),
  changeOfFiles('inlined', { model: closed({ a: ref('x') }), x: HEX }, { model: closed({ a: HEX }), x: HEX }, 'both', []),
  changeOfFiles('inlined with a change', { model: closed({ a: ref('x') }), x: NAME }, { model: closed({ a: { ...NAME, minLength: 1 } }), x: NAME }, 'forward', ['min-length-raised']),
  changeOfFiles('null allowed beside', { model: closed({ a: ref('x') }), x: HEX }, { model: closed({ a: nullable(ref('x')) }), x: HEX }, 'backward', ['null-allowed']),
  changeOfFiles('null allowed beside, which the target does', { model: ref('x'), x: { type: ['string', 'null'] } }, { model: nullable(ref('x')), x: { type: ['string', 'null'] } }, 'both', []),
  changeOfFiles('null moved from beside into the target', { model: nullable(ref('x')), x: NAME }, { model: ref('x'), x: { type: ['string', 'null'] } }, 'both', ['null-allowed']),
  changeOfFiles('constraint beside the target in allOf', { model: ref('x'), x: NAME }, { model: { allOf: [ref('x'), { minLength: 1 }] }, x: NAME }, 'forward', ['min-length-raised']),
];

/** The table: every kind of change, each by itself. */
export const CHANGES: readonly Change[] = [
  ...OBJECTS,
  ...VALUES,
  ...NUMBERS,
  ...TEXTS,
  ...TYPES,
  ...REFERENCES,
];
