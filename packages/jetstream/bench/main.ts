/**
 * Measures many missions on a server of its own, beside one process that folds the same events. Prints a table; with
 * `--write`, writes docs/distributed-benchmarks.md. `--share 0.1` measures a tenth of the events.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DossierProjections } from 'mission-dossier-contracts';
import { openDossiers } from 'mission-dossier-contracts/distributed';
import type {
  Delivery,
  Dossiers,
  Engine,
  ProjectorMetrics,
} from 'mission-dossier-contracts/distributed';
import { jetStreamEngine, setUp } from 'mission-dossier-jetstream';
import { eventsOf, namespaceOf } from '../test/support/missions.js';
import { startServer } from '../test/support/natsServer.js';

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, share: { type: 'string', default: '1' } },
});
const SHARE = Number(values.share);
const PAGE = 'docs/distributed-benchmarks.md';

interface Shape {
  readonly name: string;
  readonly missions: number;
  readonly eventsEach: number;
}

const SHAPES: readonly Shape[] = [
  { name: '1,000 missions × 100', missions: 1_000, eventsEach: 100 },
  { name: '1 mission × 100,000', missions: 1, eventsEach: 100_000 },
  { name: '20,000 missions × 10', missions: 20_000, eventsEach: 10 },
];

/** Figures of a shape; times in milliseconds. */
interface Figures {
  readonly shape: string;
  readonly publishPerSecond: number;
  readonly projectPerSecond: number;
  readonly projectCpuMicros: number;
  readonly foldCpuMicros: number;
  readonly stateBytes: number;
  readonly readMs: number;
}

async function measure(shape: Shape): Promise<Figures> {
  const missions = Math.max(Math.round(shape.missions * (shape.missions > 1 ? SHARE : 1)), 1);
  const eventsEach = shape.missions > 1 ? shape.eventsEach : Math.round(shape.eventsEach * SHARE);
  // Mission after mission, as producers send them: a message has up to 50 events.
  const events = eventsOf(missions, eventsEach).sort((a, b) => (a.event_id < b.event_id ? -1 : 1));
  const foldCpuMicros = cpuMicrosOf(() => {
    const projections = new DossierProjections();
    for (const event of events) projections.apply(event);
  }, events.length);
  return onServer(async (engine, dossiers) => {
    const publishStart = performance.now();
    await dossiers.publish(events);
    const published = performance.now() - publishStart;
    const cpu = process.cpuUsage();
    const start = performance.now();
    const { deltaBytes } = await projectAll(engine, dossiers);
    const projected = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    const readStart = performance.now();
    await dossiers.state(namespaceOf(0));
    return {
      shape: shape.name,
      publishPerSecond: (events.length / published) * 1_000,
      projectPerSecond: (events.length / projected) * 1_000,
      projectCpuMicros: (user + system) / events.length,
      foldCpuMicros,
      stateBytes: deltaBytes / events.length,
      readMs: performance.now() - readStart,
    };
  });
}

/** From the call of `publish` until the state that has the event is stored, for one event each millisecond. */
async function latencies(count: number): Promise<readonly number[]> {
  return onServer(async (engine, dossiers) => {
    const starts = new Map<string, number>();
    const times: number[] = [];
    const deliver = engine.log.deliver.bind(engine.log);
    engine.log.deliver = (options) =>
      settling(deliver(options), (id) => times.push(performance.now() - (starts.get(id) ?? 0)));
    const ending = new AbortController();
    const projecting = dossiers.project({ signal: ending.signal, flushMs: 50 });
    const publishing: Promise<unknown>[] = [];
    for (const [index, event] of eventsOf(Math.ceil(count / 10), 10).entries()) {
      if (index % 10 === 0) await delay(10);
      starts.set(event.event_id, performance.now());
      publishing.push(dossiers.publish([event]));
    }
    await Promise.all(publishing);
    while (times.length < starts.size) await delay(20);
    ending.abort();
    await projecting;
    return times.sort((a, b) => a - b);
  });
}

/** Calls back with the id of each event when what follows from it is stored. */
async function* settling(
  deliveries: AsyncIterable<Delivery>,
  onSettled: (id: string) => void,
): AsyncGenerator<Delivery> {
  for await (const delivery of deliveries) {
    const { event_id } = JSON.parse(Buffer.from(delivery.bytes).toString()) as { event_id: string };
    yield {
      ...delivery,
      async settle() {
        await delivery.settle();
        onSettled(event_id);
      },
    };
  }
}

async function onServer<T>(work: (engine: Engine, dossiers: Dossiers) => Promise<T>): Promise<T> {
  const server = await startServer();
  try {
    await setUp({ servers: server.url });
    const engine = await jetStreamEngine({ servers: server.url });
    try {
      return await work(engine, openDossiers({ engine }));
    } finally {
      await engine.close();
    }
  } finally {
    await server.remove();
  }
}

async function projectAll(engine: Engine, dossiers: Dossiers): Promise<ProjectorMetrics> {
  const ending = new AbortController();
  let last: ProjectorMetrics | undefined;
  const projecting = dossiers.project({
    signal: ending.signal,
    flushMs: 1_000,
    onMetrics: (metrics) => (last = metrics),
  });
  for (;;) {
    const { waiting, unsettled } = await engine.log.backlog();
    if (waiting + unsettled === 0) break;
    await delay(20);
  }
  ending.abort();
  await projecting;
  if (!last) throw new Error('nothing was projected');
  return last;
}

function cpuMicrosOf(work: () => void, count: number): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

const rows: Figures[] = [];
for (const shape of SHAPES) {
  rows.push(await measure(shape));
  console.error(rows.at(-1));
}
const times = await latencies(Math.round(5_000 * SHARE));
const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(0);
const page = `# Benchmarks of many missions

\`npm run bench:distributed -- --write\` writes this page. Measured on ${cpus().length} processors, with Node
${process.version}, and a server on the same machine that writes to its disk before it acknowledges. The share of the
events was ${SHARE}. Processor times are of the projector without the server, beside those of one process that folds the same events.

| Events | Publish, events/s | Project, events/s | Project, µs an event | Fold, µs an event | Ratio | Delta bytes an event | Read a mission, ms |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows
  .map((row) =>
    [
      row.shape,
      row.publishPerSecond.toFixed(0),
      row.projectPerSecond.toFixed(0),
      row.projectCpuMicros.toFixed(0),
      row.foldCpuMicros.toFixed(0),
      (row.projectCpuMicros / row.foldCpuMicros).toFixed(1),
      row.stateBytes.toFixed(0),
      row.readMs.toFixed(1),
    ].join(' | '),
  )
  .map((row) => `| ${row} |`)
  .join('\n')}

At 1,000 events a second, each published alone and flushed every 50 ms, the state with an event is stored after ${at(0.5)} ms (median) and ${at(0.99)} ms (99%).
`;
console.log(page);
if (values.write) writeFileSync(PAGE, page);
