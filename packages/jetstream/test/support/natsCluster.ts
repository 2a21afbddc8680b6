import { setTimeout as delay } from 'node:timers/promises';
import { connect } from '@nats-io/transport-node';
import { jetstreamManager } from '@nats-io/jetstream';
import { freePorts, NatsServer } from './natsServer.js';

const START_MS = 60_000;
const PAUSE_MS = 50;

/** Three servers that keep copies of each stream. */
export class NatsCluster {
  readonly servers: readonly NatsServer[];

  private constructor(servers: readonly NatsServer[]) {
    this.servers = servers;
  }

  /** Starts a cluster. The caller removes it. */
  static async start(size = 3): Promise<NatsCluster> {
    const ports = await freePorts(size * 3);
    const routes = ports.slice(0, size).map((port) => `nats://127.0.0.1:${port}`);
    const servers = routes.map((route, index) => {
      const config = `cluster { name: "dossiers", listen: "${route.slice(7)}", routes: [${routes.join()}] }`;
      const [port = 0, monitoringPort = 0] = ports.slice(size + index * 2);
      return new NatsServer(port, monitoringPort, { config });
    });
    const cluster = new NatsCluster(servers);
    await Promise.all(servers.map((server) => server.start(() => Promise.resolve())));
    await cluster.elected();
    return cluster;
  }

  get urls(): string[] {
    return this.servers.map(({ url }) => url);
  }

  /** Waits until JetStream answers, which it does once there is a leader. */
  async elected(): Promise<void> {
    const last = Date.now() + START_MS;
    for (;;) {
      try {
        await this.#ask(() => Promise.resolve());
        return;
      } catch (error) {
        if (Date.now() > last) throw error;
        await delay(PAUSE_MS);
      }
    }
  }

  /** The server that leads a stream; any other, while there is none. */
  async leaderOf(stream: string): Promise<NatsServer> {
    const leader = await this.#ask(async (manager) => {
      const { cluster } = await manager.streams.info(stream);
      return cluster?.leader;
    }).catch(() => undefined);
    const [first] = this.servers;
    if (!first) throw new Error('a cluster has servers');
    return this.servers.find(({ name }) => name === leader) ?? first;
  }

  async remove(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.remove()));
  }

  async #ask<Answer>(
    question: (manager: Awaited<ReturnType<typeof jetstreamManager>>) => Promise<Answer>,
  ): Promise<Answer> {
    const connection = await connect({ servers: this.urls, reconnect: false, timeout: 2_000 });
    try {
      return await question(await jetstreamManager(connection));
    } finally {
      await connection.close();
    }
  }
}
