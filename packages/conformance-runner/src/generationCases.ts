import { canonicalJson, validateEvent } from 'mission-dossier-contracts';
import type {
  ConformanceIssue,
  GenerationCase,
  GenerationReading,
  GenerationReplay,
  RuleSetName,
} from 'mission-dossier-contracts/conformance';
import { eventReader, upcast } from 'mission-dossier-contracts/spec-kitty';
import type { Expectation, UngroupedCase } from './case.js';
import { conformanceIssues } from './conformanceIssues.js';
import { expectedIssues } from './expectedIssues.js';
import { replayCase } from './fixtureCases.js';

const KIND = { kind: 'generations', capability: 'generations' } as const;

/** What is wrong with the event for a reader, and what is its canonical form? */
export function generationCases(fixture: GenerationCase): UngroupedCase[] {
  const { id, text, namespace, errors } = fixture;
  const { issues } = validateEvent(fixture.event, { reader: eventReader(fixture) });
  return [
    {
      id,
      ...KIND,
      question: { command: 'validate_event', event: text, ...readingOf(fixture) },
      expected: expectedIssues(errors, issues),
    },
    {
      id: `${id} [upcast]`,
      ...KIND,
      question: { command: 'upcast', event: text, namespace },
      expected: upcastExpectation(fixture),
    },
  ];
}

/** The form is that of the fixture. The library is asked for the issues alone, if there is no canonical event. */
function upcastExpectation(fixture: GenerationCase): Expectation {
  const { event, generation, canonical, leftOut } = fixture;
  return {
    upcast: {
      generation,
      event: canonical === null ? null : canonicalJson(canonical),
      left_out: [...leftOut],
      issues: canonical === null ? issuesOfUpcast(event, fixture) : [],
    },
  };
}

/** @returns null if the library contradicts the fixture: it has a canonical event, and no issues */
function issuesOfUpcast(event: unknown, reading: GenerationReading): ConformanceIssue[] | null {
  const result = upcast(event, reading);
  return result.success ? null : conformanceIssues(result.issues);
}

/** Which state does the stream have, if it is read by a reader? */
export function generationReplayCases(
  replay: GenerationReplay,
  rules: RuleSetName,
): UngroupedCase[] {
  return replayCase(replay, rules).map(({ question, ...each }) => ({
    ...each,
    ...KIND,
    question: { ...question, ...readingOf(replay) },
  }));
}

function readingOf({ generations, namespace }: GenerationReading) {
  return { generations: [...generations], namespace };
}
