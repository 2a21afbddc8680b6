import type { NatsConnection } from '@nats-io/transport-node';
import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream';
import { setTimeout as delay } from 'node:timers/promises';
import { loadClient } from './client.js';
import type { Client } from './client.js';
import type { ConnectionOptions } from './connectionOptions.js';
import { forPeople, isTransient } from './failures.js';
import { JetStreamError } from './jetStreamError.js';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5_000;

/** How long to wait for an answer. A cluster that elects a leader takes seconds. */
export const REQUEST_TIMEOUT_MS = 10_000;

/** How long an operation is tried again. Whoever can wait for longer, calls it again. */
const PATIENCE_MS = 15_000;

/** A connection that comes back when it is lost, and the operations that outlast the loss. */
export class Connection {
  readonly client: Client;
  readonly nats: NatsConnection;
  readonly jetStream: JetStreamClient;
  readonly manager: JetStreamManager;
  #isConnected = true;
  #epoch = 0;
  readonly #servers: string;
  #end: JetStreamError | null = null;

  private constructor(
    client: Client,
    nats: NatsConnection,
    manager: JetStreamManager,
    servers: string,
  ) {
    this.#servers = servers;
    this.client = client;
    this.nats = nats;
    this.manager = manager;
    this.jetStream = client.jetstream(nats, { timeout: REQUEST_TIMEOUT_MS });
    void this.#follow();
  }

  /** @throws JetStreamError if no server can be reached, or none accepts the credentials */
  static async open(options: ConnectionOptions): Promise<Connection> {
    const client = await loadClient();
    try {
      const nats = await client.connect(clientOptions(client, options));
      const manager = await client.jetstreamManager(nats, {
        timeout: REQUEST_TIMEOUT_MS,
        checkAPI: false,
      });
      return new Connection(client, nats, manager, serverNames(options));
    } catch (error) {
      throw forPeople(client, error, serverNames(options));
    }
  }

  get isReady(): boolean {
    return this.#isConnected;
  }

  /** Changes with each reconnection: what was read before may be of a server that lost its end. */
  get epoch(): number {
    return this.#epoch;
  }

  /** The length of the longest message. */
  get maxPayload(): number {
    return this.nats.info?.max_payload ?? 0;
  }

  /**
   * Does something that can be done again, until the servers have done it: with growing pauses, for some seconds, so
   * that it outlasts a lost connection and the election of a leader.
   *
   * @throws JetStreamError if it cannot be done
   */
  async persist<Result>(operation: (attempt: number) => Promise<Result>): Promise<Result> {
    const last = performance.now() + PATIENCE_MS;
    for (let attempt = 0; ; attempt += 1) {
      try {
        if (this.#end) throw this.#end;
        if (!this.#isConnected) throw new this.client.ConnectionError('it cannot be reached');
        return await operation(attempt);
      } catch (error) {
        if (performance.now() > last || !isTransient(this.client, error))
          throw forPeople(this.client, error, this.#servers);
      }
      await delay(pauseMs(attempt));
    }
  }

  /** Sends what is under way, and ends. */
  async close(): Promise<void> {
    if (this.nats.isClosed()) return;
    // Without a server, there is nobody to send it to.
    if (this.#isConnected) await this.nats.drain();
    else await this.nats.close();
  }

  async #follow(): Promise<void> {
    void this.nats.closed().then((reason) => {
      this.#end = new JetStreamError(
        reason ? `The connection ended: ${reason.message}.` : 'The connection was closed.',
        { cause: reason },
      );
      this.#isConnected = false;
    });
    for await (const { type } of this.nats.status()) {
      if (type === 'disconnect') this.#isConnected = false;
      if (type === 'reconnect') {
        this.#isConnected = true;
        this.#epoch += 1;
      }
    }
  }
}

function clientOptions(client: Client, options: ConnectionOptions) {
  const { servers, name = 'mission-dossier', user, pass, token, credentials, tls } = options;
  let tries = 0;
  return {
    servers: [...serverList(servers)],
    name,
    timeout: REQUEST_TIMEOUT_MS,
    maxReconnectAttempts: -1,
    reconnectDelayHandler: () => pauseMs(Math.min(tries++, 7)),
    ...(user === undefined ? {} : { user }),
    ...(pass === undefined ? {} : { pass }),
    ...(token === undefined ? {} : { token }),
    ...(tls === undefined ? {} : { tls: given(tls) }),
    ...(credentials === undefined
      ? {}
      : { authenticator: client.credsAuthenticator(new TextEncoder().encode(credentials)) }),
  };
}

/** The client takes no key whose value is undefined. */
function given<Options extends object>(options: Options) {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as {
    readonly [Name in keyof Options]: Exclude<Options[Name], undefined>;
  };
}

const serverList = (servers: string | readonly string[]) =>
  typeof servers === 'string' ? servers.split(',') : servers;

/** For messages: a URL may have a password. */
function serverNames({ servers }: ConnectionOptions): string {
  return serverList(servers)
    .map((server) => server.replace(/^.*@/, '').replace(/^[a-z]+:\/\//, ''))
    .join(', ');
}

/** Grows with each attempt; random, so that those who lost the same server do not return at once. */
function pauseMs(attempt: number): number {
  const longest = Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS);
  return longest * (0.5 + Math.random() / 2);
}
