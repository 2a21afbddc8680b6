import { openDossiers } from 'mission-dossier-contracts/distributed';
import type { Dossiers, Engine } from 'mission-dossier-contracts/distributed';
import { jetStreamEngine, setUp } from 'mission-dossier-jetstream';
import { startServer } from '../test/support/natsServer.js';
import type { NatsServer } from '../test/support/natsServer.js';

/** A server of its own, and an account on it. */
export interface Account {
  readonly server: NatsServer;
  readonly engine: Engine;
  readonly dossiers: Dossiers;
}

/** Runs a function with a new server, and removes it. */
export async function withServer<T>(use: (account: Account) => Promise<T>): Promise<T> {
  const server = await startServer();
  try {
    await setUp({ servers: server.url });
    const engine = await jetStreamEngine({ servers: server.url });
    try {
      return await use({ server, engine, dossiers: openDossiers({ engine }) });
    } finally {
      await engine.close();
    }
  } finally {
    await server.remove();
  }
}
