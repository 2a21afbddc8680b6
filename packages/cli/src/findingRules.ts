/** What a finding is about if it is not a constraint of a schema, by the id of its rule. */
export const FINDING_RULES = {
  C7: 'A value is as is advised.',
  C8: 'A number can be held exactly by every language.',
  C11: 'An event type is one that is known.',
  C13: 'Events with the same id, clock and timestamp have the same content.',
  C14: 'An event has a readable namespace.',
  'input/events': 'An input has events, and no saved states.',
  'input/file': 'A file of a producer is as its producer writes it.',
  'input/json': 'A line is one JSON object in UTF-8 that can be read.',
  'input/readable': 'An input can be read.',
} as const;

/** The id of a rule of the contract, or of the command line. */
export type FindingRule = keyof typeof FINDING_RULES;
