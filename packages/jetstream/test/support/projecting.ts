import { setTimeout as delay } from 'node:timers/promises';
import type { Dossiers, Engine } from 'mission-dossier-contracts/distributed';

const PAUSE_MS = 20;

/** Waits until the projectors have done all that the log has. */
export async function drained({ log }: Engine): Promise<void> {
  for (;;) {
    const { waiting, unsettled } = await log.backlog();
    if (waiting + unsettled === 0) return;
    await delay(PAUSE_MS);
  }
}

/** Projects with a number of projectors until all is done. */
export async function projectAll(
  engine: Engine,
  ...projectors: readonly Dossiers[]
): Promise<void> {
  const ending = new AbortController();
  const options = { signal: ending.signal, flushMs: 20, flushEvents: 200 };
  const projecting = projectors.map((projector) => projector.project(options));
  await drained(engine);
  ending.abort();
  await Promise.all(projecting);
}
