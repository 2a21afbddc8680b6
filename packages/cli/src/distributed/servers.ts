import type { Engine } from 'mission-dossier-contracts/distributed';

/** How a server is reached, as its client takes it. */
export interface Connection {
  readonly servers: readonly string[];
  readonly user?: string;
  readonly pass?: string;
  readonly token?: string;
  /** The text of a file of credentials. */
  readonly credentials?: string;
  /** PEM texts. */
  readonly tls?: { readonly ca?: string; readonly cert?: string; readonly key?: string };
}

/** How much is kept where. */
export interface SetUpOptions {
  readonly partitions?: number;
  readonly replicas?: number;
  /** The URL of the port where the server reports its settings. */
  readonly monitoring?: string;
}

/** What a server has after it was set up. */
export interface SetUpResult {
  readonly partitions: number;
  readonly replicas: number;
  /** What was made, and what was there: names of streams and consumers. */
  readonly made: readonly string[];
  readonly kept: readonly string[];
  /** Settings under which something that was stored can be lost. */
  readonly warnings: readonly string[];
}

/** Reaches servers; tests pass their own. */
export interface Servers {
  open(connection: Connection): Promise<Engine>;
  setUp(connection: Connection, options: SetUpOptions): Promise<SetUpResult>;
}

/** Servers of NATS JetStream. Their client is loaded only when a server is named. */
export const jetStreamServers: Servers = {
  open: async (connection) => {
    const { jetStreamEngine } = await import('./jetStream.js');
    return jetStreamEngine(connection);
  },
  setUp: async (connection, options) => {
    const { setUp } = await import('./jetStream.js');
    return setUp({ ...connection, ...options });
  },
};
