import { describe } from '@jest/globals';
import { jetStreamEngine, setUp } from 'mission-dossier-jetstream';
import { engineContract, PARTITIONS, REDELIVER_MS } from 'test-support/engineContract.js';
import { startServer } from '../support/natsServer.js';

describe('JetStream keeps what the ports promise', () => {
  engineContract(async () => {
    const server = await startServer();
    const servers = server.url;
    await setUp({ servers, partitions: PARTITIONS, ackWaitMs: REDELIVER_MS });
    const engines = [await jetStreamEngine({ servers })];
    const [engine] = engines as [(typeof engines)[0]];
    return {
      engine,
      async another() {
        const other = await jetStreamEngine({ servers });
        engines.push(other);
        return other;
      },
      async close() {
        for (const each of engines) await each.close();
        await server.remove();
      },
    };
  });
});
