import { CONTRACT_RULES, SPEC_KITTY_EVENTS_2_4_RULES } from '../index.js';
import type { ReducerRules } from '../index.js';
import type { RuleSet } from '../generated/tools/types.js';

/** The rule sets that every replay is run with, by their names in fixtures and commands. */
export const RULE_SETS = {
  contract: CONTRACT_RULES,
  'spec-kitty-events-2.4': SPEC_KITTY_EVENTS_2_4_RULES,
} as const satisfies Record<RuleSet, ReducerRules>;

/** The name of a rule set. */
export type RuleSetName = keyof typeof RULE_SETS;
