import { validateEvent } from 'mission-dossier-contracts';
import type { ValidationIssue } from 'mission-dossier-contracts';
import { upcast } from 'mission-dossier-contracts/spec-kitty';
import type { AnyEvent } from './anyEvent.js';
import type { Call } from './arguments.js';
import type { Difference } from './differences.js';
import { differencesBetween } from './differencesBetween.js';
import type { DifferentValue } from './differencesBetween.js';
import { makeEvents } from './makeEvents.js';
import type { MadeEvent } from './makeEvents.js';
import { outboxDifferences } from './outboxDifferences.js';
import { PRODUCER } from './releases.js';
import type { Release } from './releases.js';

/** The events of one producer. */
export interface EventsOfProducer {
  /** How many calls wrote an event. */
  readonly written: number;
  /** Those that were read, in the canonical form. */
  readonly canonical: readonly AnyEvent[];
}

/** What came of the same calls with an earlier producer and with the newest one. */
export interface ProducerComparison {
  readonly earlier: EventsOfProducer;
  readonly newest: EventsOfProducer;
  /** How many pairs were compared, and how many of them have one canonical payload. */
  readonly compared: number;
  readonly same: number;
  readonly differences: readonly Difference[];
}

/** The parameter of the newest producer that takes the time, which the earlier ones take from the clock. */
const TIMES: Readonly<Record<string, string>> = {
  emit_artifact_indexed: 'indexed_at',
  emit_artifact_missing: 'checked_at',
  emit_snapshot_computed: 'computed_at',
  emit_parity_drift_detected: 'detected_at',
};

/**
 * Makes events from the same arguments with an earlier producer and with the newest one, and compares their
 * canonical payloads (C30). The newest one is given the times of the earlier one's events.
 */
export async function compareProducers(
  earlier: Release,
  calls: readonly Call[],
): Promise<ProducerComparison> {
  const before = await makeEvents(earlier, calls);
  const after = await makeEvents(
    PRODUCER,
    calls.map((call, i) => atTimeOf(call, before[i] ?? null)),
  );
  const pairs = calls.map(({ call }, i) => {
    const [old, newest] = [readingOf(before[i]), readingOf(after[i])];
    return { call, old, newest, found: differencesIn(old, newest) };
  });
  const compared = pairs.filter(({ old, newest }) => old?.event && newest?.event);
  return {
    earlier: figuresOf(pairs.flatMap(({ old }) => old ?? [])),
    newest: figuresOf(pairs.flatMap(({ newest }) => newest ?? [])),
    compared: compared.length,
    same: compared.filter(({ found }) => found.length === 0).length,
    differences: [
      ...pairs.flatMap(({ call, found }) =>
        found.map((each) => ({ release: earlier.name, case: call, found: each })),
      ),
      ...outboxDifferences(earlier, calls, before),
      ...outboxDifferences(PRODUCER, calls, after),
    ],
  };
}

function figuresOf(readings: readonly Reading[]): EventsOfProducer {
  const canonical = readings.flatMap(({ event }) => (event ? [event] : []));
  return { written: readings.length, canonical };
}

function atTimeOf(call: Call, made: MadeEvent | null): Call {
  const time = made ? { [TIMES[call.call] as string]: made.written['timestamp'] } : {};
  return { ...call, arguments: { ...call.arguments, ...time } };
}

/** The canonical event that is read from a made one, or why there is none. */
type Reading =
  | { readonly event: AnyEvent; readonly fault?: undefined }
  | { readonly fault: string; readonly event?: undefined };

function readingOf(made: MadeEvent | null | undefined): Reading | undefined {
  if (!made) return undefined;
  const result = upcast(made.written);
  if (!result.success) return { fault: `is refused: ${placesOf(result.issues)}` };
  const { issues } = validateEvent(result.event);
  if (issues.length > 0) return { fault: `is read as an invalid event: ${placesOf(issues)}` };
  return { event: result.event };
}

function placesOf(issues: readonly ValidationIssue[]): string {
  return issues.map(({ path, keyword }) => `${path} (${keyword})`).join(', ');
}

function differencesIn(old: Reading | undefined, newest: Reading | undefined): string[] {
  if (old?.fault !== undefined) return [`its event ${old.fault}`];
  if (newest?.fault !== undefined) return [`the event of ${PRODUCER.name} ${newest.fault}`];
  if (!old && !newest) return [];
  if (!old) return [`writes no event where ${PRODUCER.name} does`];
  if (!newest) return [`writes an event where ${PRODUCER.name} does not`];
  return differencesBetween(old.event['payload'], newest.event['payload']).map(wordsFor);
}

function wordsFor({ at, ours, theirs }: DifferentValue): string {
  if (typeof ours === 'string' && typeof theirs === 'string')
    return `has ${JSON.stringify(ours)} at ${at}, where ${PRODUCER.name} has ${JSON.stringify(theirs)}`;
  // The values are drawn: there are too many of them to list.
  return `has ${presenceOf(ours)} at ${at}, where ${PRODUCER.name} has ${presenceOf(theirs)}`;
}

function presenceOf(value: unknown): string {
  return value == null ? 'nothing' : 'a value';
}
