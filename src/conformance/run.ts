import { canonicalJson, NamespaceMixedStreamError, reduceMissionDossier } from '../index.js';
import type { FixtureCategory } from '../generated/tools/types.js';
import { fixtureCases } from './fixtures.js';
import type { FixtureCase } from './fixtures.js';
import { validateInstance } from './models.js';
import { replaysOf } from './replays.js';
import type { Replay, ReplayOutcome } from './replays.js';
import { RULE_SETS } from './ruleSets.js';
import type { RuleSetName } from './ruleSets.js';

/** The result of one check of the conformance suite. */
export interface ConformanceResult {
  /** The fixture's id; for a replay followed by the rule set. */
  readonly id: string;
  readonly category: FixtureCategory;
  readonly kind: 'valid' | 'invalid' | 'replay';
  /** How the result differs from the expected one, for human readers; null if the check passes. */
  readonly difference: string | null;
}

/** Checks this implementation against every fixture and replay of a category. */
export function runConformance(category: FixtureCategory): ConformanceResult[] {
  return resultsOf(category);
}

/** The same for the fixtures in a folder; default: those of the package. */
export function resultsOf(category: FixtureCategory, folder?: string): ConformanceResult[] {
  const ruleSets = Object.keys(RULE_SETS) as RuleSetName[];
  return [
    ...fixtureCases(category, folder).map(runCase),
    ...replaysOf([category], folder).flatMap((replay) =>
      ruleSets.flatMap((rules) => runReplay(replay, rules)),
    ),
  ];
}

function runCase({ id, category, schema, payload, valid, errors }: FixtureCase): ConformanceResult {
  const describe = (list: readonly { path: string; keyword: string }[]) =>
    list
      .map(({ path, keyword }) => `${path || '(root)'} ${keyword}`)
      .sort()
      .join(', ') || 'no errors';
  const expected = describe(errors);
  const found = describe(validateInstance(schema, payload));
  return {
    id,
    category,
    kind: valid ? 'valid' : 'invalid',
    difference: expected === found ? null : `expected ${expected}; found ${found}`,
  };
}

/** @returns nothing if no outcome is expected under the rules */
function runReplay(
  { id, category, events, expected }: Replay,
  rules: RuleSetName,
): ConformanceResult[] {
  const outcome = expected[rules];
  if (!outcome) return [];
  const difference = outcomeDifference(outcome, outcomeOf(events, rules));
  return [{ id: `${id} [${rules}]`, category, kind: 'replay', difference }];
}

function outcomeOf(events: Replay['events'], rules: RuleSetName): ReplayOutcome {
  try {
    return { state: reduceMissionDossier(events, { rules: RULE_SETS[rules] }) };
  } catch (error) {
    if (error instanceof NamespaceMixedStreamError) return { error: error.name };
    throw error;
  }
}

function outcomeDifference(expected: ReplayOutcome, found: ReplayOutcome): string | null {
  if (canonicalJson(expected) === canonicalJson(found)) return null;
  if (!expected.state || !found.state) {
    return `expected ${expected.error ?? 'a state'}; found ${found.error ?? 'a state'}`;
  }
  const { state: wanted } = expected;
  const { state: got } = found;
  const fields = Object.keys({ ...wanted, ...got }) as (keyof typeof wanted)[];
  const differing = fields.filter(
    (field) => canonicalJson(wanted[field] ?? null) !== canonicalJson(got[field] ?? null),
  );
  return `the states differ in ${differing.join(', ')}`;
}
