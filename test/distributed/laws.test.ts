import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  CONTRACT_RULES,
  isDossierEventType,
  isMissionDossierEvent,
  partitionByNamespace,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
} from 'mission-dossier-contracts';
import type { CompleteMissionDossierState, ReducerRules } from 'mission-dossier-contracts';
import { memoryEngine, openDossiers } from 'mission-dossier-contracts/distributed';
import type { Engine } from 'mission-dossier-contracts/distributed';
import { drained } from '../support/drained.js';
import { stream } from '../support/events.js';
import type { AnyEvent } from '../support/events.js';
import { hostile } from '../support/hostileEngine.js';
import type { Fault } from '../support/hostileEngine.js';
import { identityKey } from '../../src/reducer/namespace.js';
import { tries } from '../support/searches.js';

/** Shrinking ends in time to be reported. */
const RUNS = { numRuns: tries(300), interruptAfterTimeLimit: 90_000 };

/** What happens to a program, call by call. */
const faults: fc.Arbitrary<Fault[]> = fc.array(
  fc.oneof(
    { weight: 10, arbitrary: fc.constant<Fault>('none') },
    { weight: 2, arbitrary: fc.constantFrom<Fault>('again', 'swapped') },
    { weight: 2, arbitrary: fc.constantFrom<Fault>('failed', 'unanswered') },
    { weight: 1, arbitrary: fc.constantFrom<Fault>('killed before', 'killed after') },
  ),
  { maxLength: 60 },
);

const program = fc.record({
  faults,
  delays: fc.array(fc.constantFrom(0, 0, 1, 2, 5), { minLength: 1, maxLength: 7 }),
});
type Program = typeof program extends fc.Arbitrary<infer T> ? T : never;

/** Events of a few missions, with versions and repetitions of some of them. */
const events = fc
  .tuple(stream, stream, fc.array(fc.constantFrom('mission-1', 'mission-2'), { maxLength: 40 }))
  .map(([first, second, missions]) =>
    [...first, ...second].map((event, i) => withMission(event, missions[i])),
  );

function withMission(event: AnyEvent, mission_key: string | undefined): AnyEvent {
  const { payload } = event as { payload?: { namespace?: object } | null };
  if (mission_key === undefined || !payload?.namespace) return event;
  return { ...event, payload: { ...payload, namespace: { ...payload.namespace, mission_key } } };
}

const plan = fc.record({
  events,
  rules: fc.constantFrom(CONTRACT_RULES, SPEC_KITTY_EVENTS_2_4_RULES),
  engine: fc.record({
    partitions: fc.constantFrom(1, 3),
    maxBytes: fc.constantFrom(3_000, 1024 * 1024),
    duplicateWindowMs: fc.constantFrom(1, 60_000),
    redeliverMs: fc.constantFrom(2, 20),
  }),
  /** How many events each publisher has, one after the other. */
  shares: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 30, maxLength: 30 }),
  publishers: fc.array(program, { minLength: 3, maxLength: 3 }),
  projectors: fc.array(fc.record({ program, flushEvents: fc.constantFrom<number>(1, 1, 3, 100) }), {
    minLength: 1,
    maxLength: 3,
  }),
  readers: fc.array(program, { maxLength: 2 }),
});
type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

/** The states that `reduce --partition` has of the events that are accepted, by namespace. */
function expectedStates(all: readonly AnyEvent[], rules: ReducerRules) {
  const { byNamespace } = partitionByNamespace(all.filter(isMissionDossierEvent), rules);
  return new Map(
    [...byNamespace].map(([key, part]) => [key, reduceMissionDossier(part, { rules })]),
  );
}

const KEEP = { deadLetters: 'keep' } as const;

/** Publishes each share with a program that may be killed; if it is, again with another one. */
async function publish(engine: Engine, shares: AnyEvent[][], program: Program, { rules }: Plan) {
  const { killed: signal, ...mine } = hostile(engine, program);
  const [mortal, other] = [openDossiers({ engine: mine, rules }), openDossiers({ engine, rules })];
  for (const share of shares) {
    await mortal.publish(share, { ...KEEP, signal }).catch(() => undefined);
    if (signal.aborted) await other.publish(share, KEEP);
  }
}

/** Projects until the program is killed, or until the signal. */
async function project(
  engine: Engine,
  { program, flushEvents }: Plan['projectors'][number],
  { rules }: Plan,
  stop: AbortSignal,
) {
  const { killed, ...mine } = hostile(engine, program);
  const signal = AbortSignal.any([killed, stop]);
  const projecting = openDossiers({ engine: mine, rules }).project({
    flushEvents,
    flushMs: 1,
    signal,
  });
  await projecting.catch(() => undefined);
}

/** Reads and rebuilds all missions again and again, until the program is killed, or until the signal. */
async function read(engine: Engine, program: Program, { rules }: Plan, stop: AbortSignal) {
  const { killed, ...mine } = hostile(engine, program);
  const dossiers = openDossiers({ engine: mine, rules });
  for (let i = 0; !killed.aborted && !stop.aborted; i += 1) {
    try {
      for await (const { namespace } of dossiers.states())
        if (namespace && i % 2 === 1) await dossiers.rebuild(namespace);
    } catch {
      // The engine failed, and nothing is read.
    }
    await pause(1);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Runs all programs of a plan, and then one projector to which nothing bad happens. */
async function run(plan: Plan): Promise<Engine> {
  const engine = memoryEngine(plan.engine);
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = [
    ...plan.projectors.map((projector) => project(engine, projector, plan, signal)),
    ...plan.readers.map((program) => read(engine, program, plan, signal)),
  ];
  const shares = sharesOf(plan);
  await Promise.all(
    plan.publishers.map((program, i) => {
      const own = shares.filter((_, n) => n % plan.publishers.length === i);
      return publish(engine, own, program, plan);
    }),
  );
  running.push(
    project(engine, { program: { faults: [], delays: [0] }, flushEvents: 5 }, plan, signal),
  );
  await drained(engine);
  stopping.abort();
  await Promise.all(running);
  return engine;
}

function sharesOf({ events, shares }: Plan): AnyEvent[][] {
  let start = 0;
  const parts = shares.map((count) => events.slice(start, (start += count)));
  return [...parts, events.slice(start)];
}

/** The states of an engine, by the keys of their namespaces. */
async function statesOf(engine: Engine, rules: ReducerRules) {
  const states = new Map<string, CompleteMissionDossierState>();
  for await (const state of openDossiers({ engine, rules }).states()) {
    const { namespace } = state;
    if (namespace) states.set(identityKey(namespace, rules), state);
  }
  return states;
}

test('the states are those of all events, whichever programs are killed, and when', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (plan) => {
      const engine = await run(plan);
      expect(await statesOf(engine, plan.rules)).toEqual(expectedStates(plan.events, plan.rules));
    }),
    RUNS,
  );
});

test('what is refused is kept once, byte by byte, whichever programs are killed', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (plan) => {
      const { log } = await run(plan);
      const kept: string[] = [];
      for await (const { bytes } of log.deadLetters()) kept.push(new TextDecoder().decode(bytes));
      const refused = plan.events.filter(
        (event) => isDossierEventType(event['event_type']) && !isMissionDossierEvent(event),
      );
      expect(kept.sort()).toEqual([...new Set(refused.map((each) => JSON.stringify(each)))].sort());
    }),
    RUNS,
  );
});
