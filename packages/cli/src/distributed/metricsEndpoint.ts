import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine, ProjectorMetrics } from 'mission-dossier-contracts/distributed';
import { CommandError } from '../commandError.js';
import { isSystemError, systemErrorText } from '../systemError.js';
import type { MetricsRegistry } from './metricsRegistry.js';

/** Where to listen. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Answers over HTTP: `/metrics` in the text format of Prometheus, and `/healthz` with 200 or 503. */
export class MetricsEndpoint {
  readonly #server: Server;
  readonly #registry: MetricsRegistry;
  readonly #engine: Pick<Engine, 'isReady'>;

  private constructor(registry: MetricsRegistry, engine: Pick<Engine, 'isReady'>) {
    this.#registry = registry;
    this.#engine = engine;
    this.#server = createServer((request, response) => {
      void this.#answer(request, response);
    });
  }

  /** @throws CommandError if it cannot listen there */
  static async open(address: Address, engine: Pick<Engine, 'isReady'>): Promise<MetricsEndpoint> {
    const { MetricsRegistry } = await import('./metricsRegistry.js');
    const endpoint = new MetricsEndpoint(new MetricsRegistry(engine), engine);
    await endpoint.#listen(address);
    return endpoint;
  }

  /** The address, with the port that was found if 0 was asked for. */
  get url(): string {
    const { address, family, port } = this.#server.address() as AddressInfo;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  }

  /** Replaces what is reported. */
  report(metrics: ProjectorMetrics): void {
    this.#registry.report(metrics);
  }

  /** Stops listening, and ends connections that are idle. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => {
        resolve();
      });
      this.#server.closeAllConnections();
    });
  }

  #listen({ host, port }: Address): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', (error) => {
        const why = isSystemError(error) ? systemErrorText(error) : error.message;
        reject(new CommandError(`cannot report metrics at ${host}:${port}: ${why}`));
      });
      this.#server.listen(port, host, resolve);
    });
  }

  async #answer({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, text: string, type = 'text/plain; charset=utf-8') => {
      response.writeHead(status, { 'content-type': type });
      response.end(method === 'HEAD' ? undefined : text);
    };
    const path = url?.split('?')[0];
    if (method !== 'GET' && method !== 'HEAD') send(405, 'expected GET\n');
    else if (path === '/metrics') send(200, await this.#registry.text(), this.#registry.type);
    else if (path !== '/healthz') send(404, 'expected /metrics or /healthz\n');
    else if (this.#engine.isReady()) send(200, 'ready\n');
    else send(503, 'the server cannot be reached\n');
  }
}
