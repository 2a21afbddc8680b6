import { describe, expect, test } from '@jest/globals';
import {
  CheckpointError,
  MissionDossierProjection,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
} from 'mission-dossier-contracts';
import { toBytes } from 'mission-dossier-contracts/binary';
import {
  LostEventsError,
  memoryEngine,
  openDossiers,
  routeOf,
} from 'mission-dossier-contracts/distributed';
import type { Engine } from 'mission-dossier-contracts/distributed';
import { crc32 } from '../../src/binary/crc32.js';
import { drained } from '../support/drained.js';
import { engineWith } from '../support/engineWith.js';
import { indexed, NAMESPACE } from '../support/examples.js';

const ROUTE = routeOf(NAMESPACE, { partitions: 1 });
const OTHER = { ...NAMESPACE, mission_key: 'another' };
const EVENTS = Array.from({ length: 5 }, (_, i) => indexed(i + 1, `${i}.md`));
/** Another content of the last of them, at the same place (C13). */
const CONFLICT = indexed(5, 'another.md');

/** Publishes each list on its own, and projects each before the next. */
async function projectEach(engine: Engine, ...lists: readonly unknown[][]): Promise<void> {
  const dossiers = openDossiers({ engine });
  for (const events of lists) {
    await dossiers.publish(events);
    const stopping = new AbortController();
    const projecting = dossiers.project({ flushMs: 1, signal: stopping.signal });
    await drained(engine);
    stopping.abort();
    await projecting;
  }
}

function deltaOf(events: readonly unknown[]): Uint8Array {
  const projection = new MissionDossierProjection();
  for (const event of events) projection.apply(event);
  return toBytes(projection);
}

describe('the state of a mission', () => {
  test('is null if nothing was projected', async () => {
    const engine = memoryEngine();
    const dossiers = openDossiers({ engine });
    await dossiers.publish(EVENTS);
    expect(await dossiers.state(NAMESPACE)).toBeNull();
    expect(await dossiers.rebuild(OTHER)).toBeNull();
  });

  test('is settled if an id came with two contents in different messages (C13)', async () => {
    const engine = memoryEngine();
    await projectEach(engine, EVENTS, [CONFLICT]);
    expect(await openDossiers({ engine }).state(NAMESPACE)).toEqual(
      reduceMissionDossier([...EVENTS, CONFLICT]),
    );
  });

  test('stays settled when a version comes again', async () => {
    const engine = memoryEngine({ duplicateWindowMs: 1 });
    await projectEach(engine, EVENTS, [CONFLICT]);
    const dossiers = openDossiers({ engine });
    await dossiers.state(NAMESPACE);
    await projectEach(engine, [CONFLICT], EVENTS);
    expect(await dossiers.state(NAMESPACE)).toEqual(reduceMissionDossier([...EVENTS, CONFLICT]));
  });

  test('that was settled is stored, so that it is not rebuilt at each read', async () => {
    const memory = memoryEngine();
    await projectEach(memory, EVENTS, [CONFLICT]);
    let replays = 0;
    const engine = engineWith(memory, {
      log: {
        replay: (route) => {
          replays += 1;
          return memory.log.replay(route);
        },
      },
    });
    const dossiers = openDossiers({ engine });
    for (let i = 0; i < 3; i += 1) await dossiers.state(NAMESPACE);
    expect(replays).toBeLessThanOrEqual(1);
  });

  test('is read from a damaged store as an error', async () => {
    const engine = memoryEngine();
    await engine.states.append(ROUTE, Uint8Array.of(1, 2, 3));
    await expect(openDossiers({ engine }).state(NAMESPACE)).rejects.toThrow(CheckpointError);
  });
});

describe('the states of all missions', () => {
  test('come one after the other', async () => {
    const engine = memoryEngine();
    const others = EVENTS.map((event) => ({
      ...event,
      payload: { ...event.payload, namespace: OTHER },
    }));
    await projectEach(engine, [...EVENTS, ...others]);
    const states = [];
    for await (const state of openDossiers({ engine }).states()) states.push(state);
    expect(states).toEqual([reduceMissionDossier(EVENTS), reduceMissionDossier(others)]);
  });
});

describe('rebuilding', () => {
  test('makes a damaged state anew', async () => {
    const engine = memoryEngine();
    await projectEach(engine, EVENTS);
    await engine.states.append(ROUTE, Uint8Array.of(1, 2, 3));
    const dossiers = openDossiers({ engine });
    expect(await dossiers.rebuild(NAMESPACE)).toEqual(reduceMissionDossier(EVENTS));
    expect(await dossiers.state(NAMESPACE)).toEqual(reduceMissionDossier(EVENTS));
  });

  test('makes a state of other rules anew', async () => {
    const engine = memoryEngine();
    await projectEach(engine, EVENTS);
    const dossiers = openDossiers({ engine, rules: SPEC_KITTY_EVENTS_2_4_RULES });
    await expect(dossiers.state(NAMESPACE)).rejects.toThrow('made under other rules');
    expect(await dossiers.rebuild(NAMESPACE)).toEqual(
      reduceMissionDossier(EVENTS, { rules: SPEC_KITTY_EVENTS_2_4_RULES }),
    );
  });

  test('does not replace what a newer version stored', async () => {
    const engine = memoryEngine();
    await projectEach(engine, EVENTS);
    const newer = deltaOf(EVENTS);
    newer[4] = 2;
    new DataView(newer.buffer).setUint32(9, crc32(newer.subarray(0, 9)), true);
    await engine.states.append(ROUTE, newer);
    await expect(openDossiers({ engine }).rebuild(NAMESPACE)).rejects.toThrow('version 2');
    expect((await engine.states.read(ROUTE)).deltas).toHaveLength(2);
  });

  test('refuses to lose events that the log no longer has', async () => {
    const memory = memoryEngine();
    await projectEach(memory, EVENTS);
    await memory.states.append(ROUTE, deltaOf([indexed(99, 'from a log that was cut.md')]));
    const dossiers = openDossiers({ engine: memory });
    await expect(dossiers.rebuild(NAMESPACE)).rejects.toThrow(LostEventsError);
    await expect(dossiers.rebuild(NAMESPACE)).rejects.toThrow('01KJ08Q7Y11XVPXHMVF0RG0099');
    expect((await dossiers.state(NAMESPACE))?.event_count).toBe(6);
  });

  test('keeps what is projected while it runs', async () => {
    const memory = memoryEngine();
    await projectEach(memory, EVENTS.slice(0, 3));
    const engine = engineWith(memory, {
      log: {
        replay: async function* (route) {
          yield* memory.log.replay(route);
          await projectEach(memory, EVENTS.slice(3));
        },
      },
    });
    await openDossiers({ engine }).rebuild(NAMESPACE);
    expect(await openDossiers({ engine: memory }).state(NAMESPACE)).toEqual(
      reduceMissionDossier(EVENTS),
    );
  });

  test('begins again if there was a compaction since it read', async () => {
    const memory = memoryEngine();
    await projectEach(memory, EVENTS);
    let refusals = 0;
    const engine = engineWith(memory, {
      states: {
        compact: (route, compaction) => {
          refusals += 1;
          return refusals < 3 ? Promise.resolve(false) : memory.states.compact(route, compaction);
        },
      },
    });
    expect(await openDossiers({ engine }).rebuild(NAMESPACE)).toEqual(reduceMissionDossier(EVENTS));
    expect((await memory.states.read(ROUTE)).deltas).toEqual([]);
  });
});
