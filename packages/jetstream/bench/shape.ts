import { setTimeout as delay } from 'node:timers/promises';
import { DossierProjections } from 'mission-dossier-contracts';
import type { MissionDossierEvent } from 'mission-dossier-contracts';
import { openDossiers } from 'mission-dossier-contracts/distributed';
import type { Dossiers, Engine } from 'mission-dossier-contracts/distributed';
import { eventsOf, namespaceOf } from '../test/support/missions.js';
import { memoryOf, processorMsOf } from './processFigures.js';
import { withServer } from './withServer.js';
import type { Account } from './withServer.js';

const FLUSH_MS = 1_000;
const PAUSE_MS = 20;
const READS = 9;

/** How many missions there are, and how many events each has. */
export interface Shape {
  readonly missions: number;
  readonly eventsEach: number;
}

/** What was measured. Processor times are in microseconds an event. */
export interface Figures {
  readonly publishPerSecond: number;
  readonly projectPerSecond: number;
  readonly projector: number;
  readonly server: number;
  /** Of one process that folds the same events. */
  readonly fold: number;
  /** Of deltas and bases, an event. */
  readonly stateBytes: number;
  /** Of the server, a mission: events and states. */
  readonly serverBytes: number;
  /** The median of some reads of a mission. */
  readonly readMs: number;
}

/** Publishes, projects and reads the events of a shape on a server of their own. */
export async function measure({ missions, eventsEach }: Shape): Promise<Figures> {
  // Mission after mission, as producers send them: a message has up to 50 events.
  const events = eventsOf(missions, eventsEach).sort((a, b) => (a.event_id < b.event_id ? -1 : 1));
  const fold = foldMicros(events);
  return withServer(async ({ server, engine, dossiers }) => {
    const pid = server.pid ?? 0;
    const memory = memoryOf(pid).now;
    const published = await msOf(() => dossiers.publish(events));
    const { projected, ...figures } = await project({ server, engine, dossiers }, events.length);
    return {
      publishPerSecond: (events.length / published) * 1_000,
      projectPerSecond: (events.length / projected) * 1_000,
      ...figures,
      fold,
      serverBytes: (memoryOf(pid).now - memory) / missions,
      readMs: await medianMs(() => dossiers.state(namespaceOf(0))),
    };
  });
}

async function project({ server, engine }: Account, count: number) {
  const written = { bytes: 0 };
  const projector = openDossiers({ engine: { ...engine, states: counting(engine, written) } });
  const [cpu, serverMs] = [process.cpuUsage(), processorMsOf(server.pid ?? 0)];
  const projected = await msOf(() => projectAll(engine, projector));
  const { user, system } = process.cpuUsage(cpu);
  return {
    projected,
    projector: (user + system) / count,
    server: ((processorMsOf(server.pid ?? 0) - serverMs) * 1_000) / count,
    stateBytes: written.bytes / count,
  };
}

/** The store of states of an engine, with a count of the bytes that are written. */
function counting({ states }: Engine, written: { bytes: number }): Engine['states'] {
  return {
    maxBytes: states.maxBytes,
    append: (route, delta) => {
      written.bytes += delta.length;
      return states.append(route, delta);
    },
    compact: (route, compaction) => {
      for (const { length } of compaction.base) written.bytes += length;
      return states.compact(route, compaction);
    },
    read: (route) => states.read(route),
    watch: (route, signal) => states.watch(route, signal),
    routes: () => states.routes(),
  };
}

async function projectAll({ log }: Engine, projector: Dossiers): Promise<void> {
  const ending = new AbortController();
  const projecting = projector.project({ signal: ending.signal, flushMs: FLUSH_MS });
  for (;;) {
    const { waiting, unsettled } = await log.backlog();
    if (waiting + unsettled === 0) break;
    await delay(PAUSE_MS);
  }
  ending.abort();
  await projecting;
}

function foldMicros(events: readonly MissionDossierEvent[]): number {
  const before = process.cpuUsage();
  const projections = new DossierProjections();
  for (const event of events) projections.apply(event);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / events.length;
}

async function msOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function medianMs(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < READS; i += 1) times.push(await msOf(work));
  return times.sort((a, b) => a - b)[(READS - 1) / 2] ?? 0;
}
