/** The description of a kind of change; `docs/compatibility.md` has the same table. */
export interface RuleText {
  /** What was changed. */
  readonly change: string;
  /** The directions that it breaks, unless another part of the schemas makes up for it. */
  readonly breaks: string;
  /** Whether findings point into the old version, because the new version no longer has the item. */
  readonly isGone?: true;
}

const BACKWARD = 'backward';
const FORWARD = 'forward';
const BOTH = 'both';
const NEITHER = 'nothing';

/** All rules that a finding can have. */
export const RULES = {
  'schema-added': { change: 'A schema is new.', breaks: NEITHER },
  'schema-removed': { change: 'A schema is gone.', breaks: BACKWARD, isGone: true },
  'id-changed': { change: 'A schema has another `$id`.', breaks: NEITHER },
  'event-type-added': { change: 'An event type is new.', breaks: NEITHER },
  'event-type-removed': { change: 'An event type is gone.', breaks: BACKWARD, isGone: true },
  'event-type-remapped': {
    change: 'The payload of an event type has another schema.',
    breaks: 'what the two schemas differ in',
  },
  'ref-renamed': {
    change: 'A `$ref` leads to another schema, which accepts the same.',
    breaks: NEITHER,
  },
  'ref-target-changed': {
    change: 'A `$ref` leads to another schema, which accepts something else.',
    breaks: 'what the two schemas differ in',
  },
  'property-added-optional': {
    change: 'A property is new, and may be absent.',
    breaks: 'forward where the object was closed, backward where it was open',
  },
  'property-added-required': {
    change: 'A property is new and required.',
    breaks: 'backward; forward, too, where the object was closed',
  },
  'property-removed-optional': {
    change: 'A property that could be absent is gone.',
    breaks: 'backward where the object is closed, forward where it is open',
    isGone: true,
  },
  'property-removed-required': {
    change: 'A required property is gone.',
    breaks: 'forward; backward, too, where the object is closed',
    isGone: true,
  },
  'required-added': { change: 'A property that could be absent is required.', breaks: BACKWARD },
  'required-removed': { change: 'A required property may be absent.', breaks: FORWARD },
  'object-closed': {
    change: 'An object has no more properties than those that are named.',
    breaks: BACKWARD,
  },
  'object-opened': {
    change: 'A closed object may have more properties than those that are named.',
    breaks: FORWARD,
  },
  'type-widened': { change: 'Values of more types are accepted.', breaks: FORWARD },
  'type-narrowed': { change: 'Values of fewer types are accepted.', breaks: BACKWARD },
  'type-changed': { change: 'Values of other types are accepted.', breaks: BOTH },
  'null-allowed': { change: 'A value may be null.', breaks: FORWARD },
  'null-forbidden': { change: 'A value may not be null any more.', breaks: BACKWARD },
  'integer-to-number': { change: 'A number may have a fraction.', breaks: FORWARD },
  'number-to-integer': { change: 'A number may have no fraction any more.', breaks: BACKWARD },
  'enum-grown': { change: 'A list of values has more of them.', breaks: FORWARD },
  'enum-shrunk': { change: 'A list of values has fewer of them.', breaks: BACKWARD },
  'enum-added': { change: 'Only listed values are accepted.', breaks: BACKWARD },
  'enum-removed': {
    change: 'Other values than the listed ones are accepted.',
    breaks: FORWARD,
    isGone: true,
  },
  'minimum-raised': { change: 'A least number is higher, or new.', breaks: BACKWARD },
  'minimum-lowered': { change: 'A least number is lower, or gone.', breaks: FORWARD },
  'maximum-raised': { change: 'A greatest number is higher, or gone.', breaks: FORWARD },
  'maximum-lowered': { change: 'A greatest number is lower, or new.', breaks: BACKWARD },
  'min-length-raised': { change: 'A least length is higher, or new.', breaks: BACKWARD },
  'min-length-lowered': { change: 'A least length is lower, or gone.', breaks: FORWARD },
  'max-length-raised': { change: 'A greatest length is higher, or gone.', breaks: FORWARD },
  'max-length-lowered': { change: 'A greatest length is lower, or new.', breaks: BACKWARD },
  'min-items-raised': { change: 'A least number of items is higher, or new.', breaks: BACKWARD },
  'min-items-lowered': { change: 'A least number of items is lower, or gone.', breaks: FORWARD },
  'pattern-added': { change: 'A text must match a pattern.', breaks: BACKWARD },
  'pattern-removed': {
    change: 'A text need not match a pattern any more.',
    breaks: FORWARD,
    isGone: true,
  },
  'pattern-changed': { change: 'A text must match another pattern.', breaks: BOTH },
  'not-added': { change: 'A text must not match a pattern.', breaks: BACKWARD },
  'not-removed': { change: 'A text may match a pattern again.', breaks: FORWARD, isGone: true },
  'not-changed': { change: 'A text must not match another pattern.', breaks: BOTH },
  'format-added': { change: 'A text has a format.', breaks: BACKWARD },
  'format-removed': { change: 'A text has no format any more.', breaks: FORWARD, isGone: true },
  'format-changed': { change: 'A text has another format.', breaks: BOTH },
  'alternatives-changed': {
    change: 'Of several alternatives of one type, some are others.',
    breaks: 'each direction in which it cannot be shown that nothing was lost',
  },
} as const satisfies { readonly [rule: string]: RuleText };

/** The name of a rule. */
export type RuleId = keyof typeof RULES;

/** All names of rules. */
export const RULE_IDS = Object.keys(RULES) as RuleId[];
