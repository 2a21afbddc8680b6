import { canonicalJson, validateEvent } from 'mission-dossier-contracts';
import type {
  GenerationCase,
  GenerationReading,
  GenerationReplay,
  RuleSetName,
} from 'mission-dossier-contracts/conformance';
import { eventReader, upcast } from 'mission-dossier-contracts/spec-kitty';
import type { Expectation, UngroupedCase } from './case.js';
import { conformanceIssues } from './conformanceIssues.js';
import { replayCase } from './fixtureCases.js';

const KIND = { kind: 'generations', capability: 'generations' } as const;

/** What is wrong with the event for a reader, and what is its canonical form? */
export function generationCases(fixture: GenerationCase): UngroupedCase[] {
  const { id, text, namespace } = fixture;
  const event: unknown = JSON.parse(text);
  const { issues } = validateEvent(event, { reader: eventReader(fixture) });
  return [
    {
      id,
      ...KIND,
      question: { command: 'validate_event', event: text, ...readingOf(fixture) },
      expected: { issues: conformanceIssues(issues) },
    },
    {
      id: `${id} [upcast]`,
      ...KIND,
      question: { command: 'upcast', event: text, namespace },
      expected: upcastExpectation(event, fixture),
    },
  ];
}

function upcastExpectation(event: unknown, reading: GenerationReading): Expectation {
  const result = upcast(event, reading);
  return {
    upcast: {
      generation: result.generation,
      event: result.success ? canonicalJson(result.event) : null,
      left_out: result.success ? [...result.leftOut] : [],
      issues: result.success ? [] : conformanceIssues(result.issues),
    },
  };
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
