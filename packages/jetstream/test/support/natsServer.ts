import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { connect } from '@nats-io/transport-node';
import { jetstreamManager } from '@nats-io/jetstream';

/** Where `npm run nats-server` puts it. */
const BUILT = resolve(import.meta.dirname, '../../.server/nats-server');

const START_MS = 30_000;
const PAUSE_MS = 20;

/** Options of {@link startServer}. */
export interface ServerOptions {
  /** More of its configuration. */
  readonly config?: string;
  /** Fails until the server does what it should; by default, until JetStream answers. */
  readonly isReady?: (url: string) => Promise<void>;
}

/** A server of its own for a file of tests: on a port of this machine, with a store that goes away with it. */
export class NatsServer {
  readonly port: number;
  readonly monitoringPort: number;
  readonly folder: string;
  readonly #options: ServerOptions;
  #process: ChildProcess | null = null;

  constructor(port: number, monitoringPort: number, options: ServerOptions) {
    this.port = port;
    this.monitoringPort = monitoringPort;
    this.#options = options;
    this.folder = mkdtempSync(join(tmpdir(), 'dossier-nats-'));
    writeFileSync(join(this.folder, 'server.conf'), this.#config());
  }

  /** The id of its process; undefined while it is ended. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  get name(): string {
    return `server-${this.port}`;
  }

  get url(): string {
    return `127.0.0.1:${this.port}`;
  }

  get monitoring(): string {
    return `http://127.0.0.1:${this.monitoringPort}`;
  }

  /** Where its streams are. */
  get store(): string {
    return join(this.folder, 'store');
  }

  /** Starts it, also again after it was ended; it keeps its port and its store. */
  async start(isReady: () => Promise<void> = () => this.#answers()): Promise<void> {
    const log = ['-l', join(this.folder, 'server.log')];
    this.#process = spawn(binary(), ['-c', join(this.folder, 'server.conf'), ...log], {
      stdio: 'ignore',
    });
    await isReady();
  }

  /** Ends it, by its process id: with SIGKILL, it cannot write anything more. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const ending = this.#process;
    this.#process = null;
    if (ending?.exitCode !== null || ending.signalCode !== null) return;
    const ended = new Promise((done) => ending.once('exit', done));
    ending.kill(signal);
    await ended;
  }

  /** Ends it and removes its store. */
  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #answers(): Promise<void> {
    const last = Date.now() + START_MS;
    const { isReady = jetStreamAnswers } = this.#options;
    for (;;) {
      try {
        await isReady(this.url);
        return;
      } catch (error) {
        if (Date.now() > last) throw error;
        await delay(PAUSE_MS);
      }
    }
  }

  #config(): string {
    const { config = '' } = this.#options;
    return `
      server_name: "${this.name}"
      listen: "127.0.0.1:${this.port}"
      http: "127.0.0.1:${this.monitoringPort}"
      jetstream { store_dir: ${JSON.stringify(this.store)}, sync_interval: always }
      ${config}`;
  }
}

async function jetStreamAnswers(url: string): Promise<void> {
  const connection = await connect({ servers: url, reconnect: false });
  try {
    await jetstreamManager(connection);
  } finally {
    await connection.close();
  }
}

/** Starts a server. The caller removes it. */
export async function startServer(options: ServerOptions = {}): Promise<NatsServer> {
  const [port, monitoringPort] = await freePorts(2);
  const server = new NatsServer(port ?? 0, monitoringPort ?? 0, options);
  try {
    await server.start();
  } catch (error) {
    await server.remove();
    throw error;
  }
  return server;
}

/** Ports that nobody listens on now. */
export async function freePorts(count: number): Promise<number[]> {
  const listeners = Array.from({ length: count }, () => createServer());
  const ports: number[] = [];
  for (const listener of listeners) {
    await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
    ports.push((listener.address() as AddressInfo).port);
  }
  await Promise.all(listeners.map((listener) => new Promise((done) => listener.close(done))));
  return ports;
}

/** @throws Error where there is none: without it, nothing would be tested */
function binary(): string {
  const path = process.env['NATS_SERVER'] ?? BUILT;
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    throw new Error(
      `there is no ${path}: run \`npm run nats-server\` (Go 1.26), or set NATS_SERVER`,
    );
  }
}
