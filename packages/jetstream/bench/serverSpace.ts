import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { connect } from '@nats-io/transport-node';
import { jetstreamManager } from '@nats-io/jetstream';
import { eventsOf } from '../test/support/missions.js';
import type { NatsServer } from '../test/support/natsServer.js';
import { memoryOf } from './processFigures.js';
import type { Shape } from './shape.js';
import { withServer } from './withServer.js';
import type { Account } from './withServer.js';

const PAUSE_MS = 100;
/** So that each mission gets enough deltas for a compaction. */
const ROUNDS = 10;

/** What a server needs, in bytes and subjects. */
export interface Space {
  /** Of the process, as it is started again with this store: without what Go has not collected. */
  readonly memory: number;
  readonly disk: number;
  readonly subjects: number;
}

/** What a server needs at some moments. */
export interface Spaces {
  readonly empty: Space;
  /** All events are published, and none is projected. */
  readonly published: Space;
  /** All are projected by one flush of each mission. */
  readonly projected: Space;
  /** The same events were published and projected in ten rounds, and compacted where that was due. */
  readonly inRounds: Space;
}

/** Measures what a server needs for the events of a shape, with one copy of each message. */
export async function spaces(shape: Shape): Promise<Spaces> {
  const events = eventsOf(shape.missions, shape.eventsEach).sort((a, b) =>
    a.event_id < b.event_id ? -1 : 1,
  );
  const first = await withServer(async (account) => {
    const empty = await spaceOf(account.server);
    await account.dossiers.publish(events);
    const published = await spaceOf(account.server);
    await projectAll(account);
    return { empty, published, projected: await spaceOf(account.server) };
  });
  const inRounds = await withServer(async (account) => {
    const byClock = events.toSorted((a, b) => a.lamport_clock - b.lamport_clock);
    const each = Math.ceil(events.length / ROUNDS);
    for (let start = 0; start < events.length; start += each) {
      await account.dossiers.publish(byClock.slice(start, start + each));
      await projectAll(account);
    }
    return spaceOf(account.server);
  });
  return { ...first, inRounds };
}

async function projectAll({ engine, dossiers }: Account): Promise<void> {
  const ending = new AbortController();
  const projecting = dossiers.project({ signal: ending.signal, flushMs: 1_000 });
  for (;;) {
    const { waiting, unsettled } = await engine.log.backlog();
    if (waiting + unsettled === 0) break;
    await delay(PAUSE_MS);
  }
  ending.abort();
  await projecting;
}

async function spaceOf(server: NatsServer): Promise<Space> {
  await server.kill('SIGTERM');
  await server.start();
  const connection = await connect({ servers: server.url });
  try {
    let subjects = 0;
    for await (const { state } of (await jetstreamManager(connection)).streams.list())
      subjects += state.num_subjects ?? 0;
    return { memory: memoryOf(server.pid ?? 0).now, disk: bytesIn(server.store), subjects };
  } finally {
    await connection.close();
  }
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
