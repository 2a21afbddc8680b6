import { canonicalJson, NamespaceMixedStreamError, reduceMissionDossier } from '../index.js';
import type { ExpectedError, FixtureCategory } from '../generated/tools/types.js';
import { validateEvent } from '../families/index.js';
import { eventReader, upcast } from '../specKitty/index.js';
import { eventCasesOf } from './eventCases.js';
import type { EventCase } from './eventCases.js';
import { fixtureCases } from './fixtures.js';
import type { FixtureCase } from './fixtures.js';
import { generationCasesOf, generationReplaysOf } from './generationCases.js';
import type { GenerationCase } from './generationCases.js';
import { validateInstance } from './models.js';
import { reducerOf } from './reducers.js';
import type { Reducer } from './reducers.js';
import { replaysOf, siblingReplaysOf } from './replays.js';
import type { Replay } from './replays.js';
import { RULE_SETS } from './ruleSets.js';
import type { RuleSetName } from './ruleSets.js';

/** The result of one check of the conformance suite. */
export interface ConformanceResult {
  /** The fixture's id; for a replay followed by the rule set, and for a canonical form by `upcast`. */
  readonly id: string;
  readonly category: FixtureCategory;
  readonly kind: 'valid' | 'invalid' | 'replay' | 'events' | 'generations';
  /** How the result differs from the expected one, for human readers; null if the check passes. */
  readonly difference: string | null;
}

/** Checks this implementation against every fixture and replay of a category, in all families and generations. */
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
    ...eventCasesOf(category, folder).map(runEventCase),
    ...generationCasesOf(category, folder).flatMap(runGenerationCase),
    ...generationReplaysOf([category], folder).flatMap((replay) => {
      const reader = eventReader(replay);
      const reduce: Reducer = (events, options) =>
        reduceMissionDossier(events, { ...options, reader });
      return runReplay(replay, reduce, 'generations');
    }),
  ];
}

function runCase({ id, category, schema, payload, valid, errors }: FixtureCase): ConformanceResult {
  const difference = errorsDifference(errors, validateInstance(schema, payload));
  return { id, category, kind: valid ? 'valid' : 'invalid', difference };
}

function runEventCase({ id, category, event, errors }: EventCase): ConformanceResult {
  const difference = errorsDifference(errors, validateEvent(event).issues);
  return { id, category, kind: 'events', difference };
}

/** The issues by a reader, and the canonical form. */
function runGenerationCase(fixture: GenerationCase): ConformanceResult[] {
  const { id, category, event, errors, generation, canonical, leftOut } = fixture;
  const { issues } = validateEvent(event, { reader: eventReader(fixture) });
  const result = upcast(event, fixture);
  const expected = canonicalJson({ generation, canonical, leftOut });
  const found = canonicalJson({
    generation: result.generation,
    canonical: result.success ? result.event : null,
    leftOut: result.success ? result.leftOut : [],
  });
  const kind = 'generations';
  return [
    { id, category, kind, difference: errorsDifference(errors, issues) },
    {
      id: `${id} [upcast]`,
      category,
      kind,
      difference: expected === found ? null : `expected ${expected}; found ${found}`,
    },
  ];
}

/** Compares places and keywords. */
function errorsDifference(
  wanted: readonly ExpectedError[],
  got: readonly ExpectedError[],
): string | null {
  const describe = (list: readonly ExpectedError[]) =>
    list
      .map(({ path, keyword }) => `${path || '(root)'} ${keyword}`)
      .sort()
      .join(', ') || 'no errors';
  const [expected, found] = [describe(wanted), describe(got)];
  return expected === found ? null : `expected ${expected}; found ${found}`;
}

/** A result under each rule set for which an outcome is expected. */
function runReplay(
  { id, category, events, expected }: Replay,
  reducer: Reducer,
  kind: 'replay' | 'generations' = 'replay',
): ConformanceResult[] {
  return Object.entries(expected).map(([rules, outcome]) => {
    const found = outcomeOf(events, reducer, rules as RuleSetName);
    const difference = outcomeDifference(outcome, found);
    return { id: `${id} [${rules}]`, category, kind, difference };
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
