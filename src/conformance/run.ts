import { canonicalJson, NamespaceMixedStreamError, reduceMissionDossier } from '../index.js';
import type { FixtureCategory } from '../generated/tools/types.js';
import { fixtureCases } from './fixtures.js';
import type { FixtureCase } from './fixtures.js';
import { validateInstance } from './models.js';
import { reducerOf } from './reducers.js';
import type { Reducer } from './reducers.js';
import { replaysOf, siblingReplaysOf } from './replays.js';
import type { Replay } from './replays.js';
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

/** Checks this implementation against every fixture and replay of a category, in all families. */
export function runConformance(category: FixtureCategory): ConformanceResult[] {
  return resultsOf(category);
}

/** The same for the fixtures in a folder; default: those of the package. */
export function resultsOf(category: FixtureCategory, folder?: string): ConformanceResult[] {
  return [
    ...fixtureCases(category, folder).map(runCase),
    ...replaysOf([category], folder).flatMap((replay) => runReplay(replay, reduceMissionDossier)),
    ...siblingReplaysOf(category, folder).flatMap(([family, replay]) =>
      runReplay(replay, reducerOf(family)),
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

/** A result under each rule set for which an outcome is expected. */
function runReplay(
  { id, category, events, expected }: Replay,
  reducer: Reducer,
): ConformanceResult[] {
  return Object.entries(expected).map(([rules, outcome]) => {
    const found = outcomeOf(events, reducer, rules as RuleSetName);
    const difference = outcomeDifference(outcome, found);
    return { id: `${id} [${rules}]`, category, kind: 'replay', difference };
  });
}

function outcomeOf(events: Replay['events'], reduce: Reducer, rules: RuleSetName): Outcome {
  try {
    return { state: reduce(events, { rules: RULE_SETS[rules] }) };
  } catch (error) {
    if (error instanceof NamespaceMixedStreamError) return { error: error.name };
    throw error;
  }
}

/** The outcome of a replay of any family. */
type Outcome =
  | { readonly state: object; readonly error?: undefined }
  | { readonly error: string; readonly state?: undefined };

function outcomeDifference(expected: Outcome, found: Outcome): string | null {
  if (canonicalJson(expected) === canonicalJson(found)) return null;
  if (!expected.state || !found.state) {
    return `expected ${expected.error ?? 'a state'}; found ${found.error ?? 'a state'}`;
  }
  const wanted = expected.state as Readonly<Record<string, unknown>>;
  const got = found.state as Readonly<Record<string, unknown>>;
  const differing = Object.keys({ ...wanted, ...got }).filter(
    (field) => canonicalJson(wanted[field] ?? null) !== canonicalJson(got[field] ?? null),
  );
  return `the states differ in ${differing.join(', ')}`;
}
