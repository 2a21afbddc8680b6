import { canonicalJson, isEventType } from 'mission-dossier-contracts';
import { validateInstance } from 'mission-dossier-contracts/conformance';
import type { FixtureCase, Replay, RuleSetName } from 'mission-dossier-contracts/conformance';
import type { UngroupedCase, Verdict } from './case.js';
import { conformanceIssues } from './conformanceIssues.js';

/** Is the instance of the fixture valid? */
export function validationCase(fixture: FixtureCase): UngroupedCase {
  const { id, valid } = fixture;
  return {
    id,
    kind: valid ? 'valid' : 'invalid',
    capability: 'validate',
    question: { command: 'validate', ...modelOf(fixture), instance: fixture.text },
    expected: verdictOf(fixture),
  };
}

/** What is wrong with it? The messages are those of the library: its texts and `docs/messages.md` define them. */
export function messagesCase(fixture: FixtureCase): UngroupedCase {
  const issues = conformanceIssues(validateInstance(fixture.schema, fixture.payload));
  return {
    id: `${fixture.id} [messages]`,
    kind: 'messages',
    capability: 'messages',
    question: { command: 'validate', ...modelOf(fixture), instance: fixture.text },
    expected: { ...verdictOf(fixture), issues },
  };
}

function verdictOf({ valid, errors }: FixtureCase): Verdict {
  return { valid, places: [...new Set(errors.map(({ path }) => path))] };
}

/** Is it the same after it was read into the types of the language? */
export function roundTripCase(fixture: FixtureCase): UngroupedCase {
  return {
    id: `${fixture.id} [round trip]`,
    kind: 'round trip',
    capability: 'round_trip',
    question: { command: 'round_trip', ...modelOf(fixture), instance: fixture.text },
    expected: { instance: fixture.text, schema: fixture.schema },
  };
}

/** Payloads of dossiers are named by event type, so that the map from event type to schema is tested, too. */
function modelOf({ schema, eventType }: FixtureCase): { schema: string } | { event_type: string } {
  return isEventType(eventType) ? { event_type: eventType } : { schema };
}

/**
 * Which state does the stream have?
 * @returns nothing if no outcome is expected under the rules
 */
export function replayCase({ id, texts, expected }: Replay, rules: RuleSetName): UngroupedCase[] {
  const outcome = expected[rules];
  if (!outcome) return [];
  return [
    {
      id: `${id} [${rules}]`,
      kind: 'replay',
      capability: 'reduce',
      question: { command: 'reduce', rules, events: [...texts] },
      expected: outcome.state ? { state: canonicalJson(outcome.state) } : { error: outcome.error },
    },
  ];
}
