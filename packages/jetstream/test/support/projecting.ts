import type { Dossiers, Engine } from 'mission-dossier-contracts/distributed';
import { drained } from 'test-support/drained.js';

const PAUSE_MS = 20;

/** Projects with a number of projectors until all is done. */
export async function projectAll(
  engine: Engine,
  ...projectors: readonly Dossiers[]
): Promise<void> {
  const ending = new AbortController();
  const options = { signal: ending.signal, flushMs: 20, flushEvents: 200 };
  const projecting = projectors.map((projector) => projector.project(options));
  await drained(engine, PAUSE_MS);
  ending.abort();
  await Promise.all(projecting);
}
