import type { Engine } from 'mission-dossier-contracts/distributed';
import type { ConnectionOptions, SetUpOptions, SetUpResult } from 'mission-dossier-jetstream';

/** Reaches servers; tests pass their own. */
export interface Servers {
  open(connection: ConnectionOptions): Promise<Engine>;
  setUp(options: SetUpOptions): Promise<SetUpResult>;
}

/** Servers of NATS JetStream. Their client is loaded only when a server is named. */
export const jetStreamServers: Servers = {
  open: async (connection) => {
    const { jetStreamEngine } = await import('./jetStream.js');
    return jetStreamEngine(connection);
  },
  setUp: async (options) => {
    const { setUp } = await import('./jetStream.js');
    return setUp(options);
  },
};
