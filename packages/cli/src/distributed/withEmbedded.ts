import { setTimeout } from 'node:timers/promises';
import type { EventReader } from 'mission-dossier-contracts';
import { memoryEngine, openDossiers } from 'mission-dossier-contracts/distributed';
import type { Account } from './withServer.js';

/** A person does not notice such a delay. */
const FLUSH_MS = 20;
const POLL_MS = 5;

/** Runs a function with an account that this process keeps in memory, and a projector of it. */
export async function withEmbedded<T>(
  use: (account: Account) => Promise<T>,
  reader?: EventReader,
): Promise<T> {
  const engine = memoryEngine();
  const dossiers = openDossiers({ engine, reader });
  const stop = new AbortController();
  const projecting = dossiers.project({ signal: stop.signal, flushMs: FLUSH_MS });
  try {
    const failure = new Promise<never>((_, reject) => {
      projecting.catch(reject);
    });
    return await Promise.race([use({ name: 'the input', dossiers, engine }), failure]);
  } finally {
    stop.abort();
    await projecting;
    await dossiers.close();
  }
}

/** Waits until all that was published is projected. */
export async function untilProjected({ engine }: Pick<Account, 'engine'>): Promise<void> {
  for (;;) {
    const { waiting, unsettled } = await engine.log.backlog();
    if (waiting + unsettled === 0) return;
    await setTimeout(POLL_MS);
  }
}
