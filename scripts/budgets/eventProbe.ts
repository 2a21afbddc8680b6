/**
 * Prints what an event costs in memory, as JSON (`EventMemory`). `eventMemory.ts` compiles this file to JavaScript and
 * runs it in a new process, with space for all that a round allocates.
 */
import { resolve } from 'node:path';
import { PerformanceObserver } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { EventMemory } from './eventMemory.js';
import { probeEvent } from './probeEvent.js';

interface Library {
  readonly validateEvent: (event: unknown) => { readonly valid: boolean };
  readonly MissionDossierProjection: new () => Projection;
}

interface Projection {
  apply(event: unknown): { readonly outcome: string };
}

const ARTIFACTS = 20;
const KEPT_EVENTS = 60_000;
/** The events of a round. */
const EVENTS = 10_000;
/** The code is compiled in the first of them; the lowest figure is printed. */
const ROUNDS = 8;

const { validateEvent, MissionDossierProjection } = (await import(
  pathToFileURL(resolve('dist/index.js')).href
)) as Library;

function eventAt(number: number): unknown {
  return probeEvent({ number, mission: 0, artifact: number % ARTIFACTS });
}

const events = Array.from({ length: EVENTS }, (_, number) => eventAt(number));

function validate(event: unknown): void {
  if (!validateEvent(event).valid) throw new Error('an event of the probe is invalid');
}

function applyTo(projection: Projection): (event: unknown) => void {
  return (event) => {
    const { outcome } = projection.apply(event);
    if (outcome !== 'applied') throw new Error(`an event of the probe is ${outcome}`);
  };
}

/** The bytes that are held for each event of a mission, when all have been applied. */
function keptBytes(): number {
  const projection = new MissionDossierProjection();
  const apply = applyTo(projection);
  const before = heldBytes();
  for (let number = 0; number < KEPT_EVENTS; number += 1) apply(eventAt(number));
  const kept = (heldBytes() - before) / KEPT_EVENTS;
  // The projection is in use until here, or it would not be held.
  applyTo(projection)(eventAt(KEPT_EVENTS));
  return kept;
}

function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The bytes that are allocated for each event, garbage included. */
async function allocatedBytes(workOfRound: () => (event: unknown) => void): Promise<number> {
  const figures: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const work = workOfRound();
    globalThis.gc?.();
    const start = performance.now();
    const before = process.memoryUsage().heapUsed;
    for (const event of events) work(event);
    const allocated = process.memoryUsage().heapUsed - before;
    await setImmediate();
    if (lastCollection > start)
      throw new Error('garbage was collected, so what was allocated is not known');
    figures.push(allocated / EVENTS);
  }
  return Math.min(...figures);
}

let lastCollection = 0;
new PerformanceObserver((list) => {
  for (const { startTime } of list.getEntries()) lastCollection = startTime;
}).observe({ entryTypes: ['gc'] });

const memory: EventMemory = {
  kept: keptBytes(),
  allocatedByValidation: await allocatedBytes(() => validate),
  allocatedByApply: await allocatedBytes(() => applyTo(new MissionDossierProjection())),
};
console.log(JSON.stringify(memory));
