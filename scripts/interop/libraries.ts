import { pascalCase } from 'change-case';
import {
  NamespaceMixedStreamError,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
} from 'mission-dossier-contracts';
import {
  FIXTURE_CATEGORIES,
  loadFixtures,
  loadReplays,
} from 'mission-dossier-contracts/conformance';
import type { FixtureCase } from 'mission-dossier-contracts/conformance';
import { eventReader } from 'mission-dossier-contracts/spec-kitty';
import type { AnyEvent } from './anyEvent.js';
import { askAll } from './askAll.js';
import type { Difference } from './differences.js';
import { differencesBetween } from './differencesBetween.js';
import { eventTextIn30, fixtureTextIn30 } from './generation30.js';
import type { Release } from './releases.js';
import { withCanonicalNames } from './renameMembers.js';

/** How many results of a library were compared, and how many are the same as ours. */
export interface Agreement {
  readonly asked: number;
  readonly same: number;
  readonly differences: readonly Difference[];
}

/** What a library reports about an instance. It accepts one without errors. */
interface Verdict {
  readonly errors: readonly { readonly path: string }[];
}

interface Outcome {
  readonly state?: unknown;
  readonly error?: string | undefined;
}

/** The program that asks a library. */
export const PROGRAM = 'library.py';

/** Compares a library's verdicts on the fixtures with ours. */
export async function compareVerdicts(library: Release): Promise<Agreement> {
  const fixtures: FixtureCase[] = categoriesOf(library).flatMap(loadFixtures);
  const verdicts = await askAll<Verdict>(
    library,
    PROGRAM,
    fixtures.map((fixture) => validate(modelOf(fixture), textFor(library, fixture))),
  );
  return agreementOn(library, fixtures, ({ valid }, i) =>
    verdictDifference(valid, verdicts[i] as Verdict),
  );
}

/** The sibling families are those of 2.4: in 3.0, members of their payloads have other names. */
function categoriesOf({ generation }: Release): readonly string[] {
  return generation === '3.0' ? ['dossier'] : FIXTURE_CATEGORIES;
}

/** Compares the states that a library's reducer computes from the replays with ours, of the same events. */
export async function compareStates(library: Release): Promise<Agreement> {
  const streams = loadReplays(FIXTURE_CATEGORIES).map(({ id, texts }) => ({
    id,
    events: `[${(library.generation === '3.0' ? texts.map(eventTextIn30) : texts).join()}]`,
  }));
  const outcomes = await askAll<Outcome>(
    library,
    PROGRAM,
    streams.map(({ events }) => `{"do":"reduce","events":${events}}`),
  );
  return agreementOn(library, streams, ({ events }, i) =>
    stateDifference(ourOutcome(JSON.parse(events) as unknown[]), outcomes[i] as Outcome),
  );
}

/** Asks a library about events that we write in its generation: their envelopes, and their payloads. */
export async function compareWritten(
  library: Release,
  events: readonly AnyEvent[],
): Promise<Agreement> {
  const verdicts = await askAll<Verdict>(
    library,
    PROGRAM,
    events.flatMap((event) => [
      validate('Event', JSON.stringify(event)),
      validate(event['event_type'] as string, JSON.stringify(event['payload'])),
    ]),
  );
  const cases = events.map((event) => ({ id: `${String(event['event_type'])}, as we write it` }));
  return agreementOn(library, cases, (_, i) =>
    verdictDifference(true, {
      errors: verdicts.slice(2 * i, 2 * i + 2).flatMap(({ errors }) => errors),
    }),
  );
}

function validate(model: string, instance: string): string {
  return `{"do":"validate","model":${JSON.stringify(model)},"instance":${instance}}`;
}

/** The library's name for the model of a fixture. */
function modelOf({ eventType, schema }: FixtureCase): string {
  return eventType ?? pascalCase(schema.slice(schema.lastIndexOf('/') + 1));
}

function textFor({ generation }: Release, fixture: FixtureCase): string {
  return generation === '3.0' ? fixtureTextIn30(fixture) : fixture.text;
}

export function agreementOn<Case extends { readonly id: string }>(
  { name }: Release,
  cases: readonly Case[],
  differenceIn: (each: Case, i: number) => string | undefined,
): Agreement {
  const differences = cases.flatMap((each, i) => {
    const found = differenceIn(each, i);
    return found === undefined ? [] : [{ release: name, case: each.id, found }];
  });
  return { asked: cases.length, same: cases.length - differences.length, differences };
}

function verdictDifference(isValid: boolean, { errors }: Verdict): string | undefined {
  if (errors.length === 0) return isValid ? undefined : 'accepts it';
  return isValid ? `refuses it at ${listed(errors.map(({ path }) => path))}` : undefined;
}

function stateDifference(ours: Outcome, outcome: Outcome): string | undefined {
  if (ours.error !== outcome.error)
    return outcome.error === undefined ? 'reduces it' : `raises ${outcome.error}`;
  const theirs = JSON.parse(withCanonicalNames(JSON.stringify(outcome))) as Outcome;
  const pointers = differencesBetween(ours.state, theirs.state).map(({ at }) => at);
  return pointers.length === 0 ? undefined : `differs at ${listed(pointers)}`;
}

function ourOutcome(events: readonly unknown[]): Outcome {
  const options = { rules: SPEC_KITTY_EVENTS_2_4_RULES, reader: eventReader() };
  try {
    return { state: reduceMissionDossier(events, options) };
  } catch (error) {
    if (error instanceof NamespaceMixedStreamError) return { error: error.name };
    throw error;
  }
}

export function listed(pointers: readonly string[]): string {
  return pointers.map((pointer) => pointer || 'its root').join(', ');
}
