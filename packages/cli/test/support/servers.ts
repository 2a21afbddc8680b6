import type { MissionDossierEvent } from 'mission-dossier-contracts';
import { memoryEngine, openDossiers } from 'mission-dossier-contracts/distributed';
import type { Dossiers, Engine } from 'mission-dossier-contracts/distributed';
import type { ConnectionOptions, SetUpOptions, SetUpResult } from 'mission-dossier-jetstream';
import { drained } from 'test-support/drained.js';
import type { Servers } from '../../src/distributed/servers.js';

/** A server that every connection reaches: an engine in memory, which outlives the commands. */
export class TestServer implements Servers {
  readonly engine: Engine;
  /** How it was reached. */
  readonly connections: ConnectionOptions[] = [];
  /** How it was set up. */
  readonly setUps: SetUpOptions[] = [];

  constructor(engine = memoryEngine({ partitions: 4 })) {
    this.engine = engine;
  }

  open(connection: ConnectionOptions): Promise<Engine> {
    this.connections.push(connection);
    return Promise.resolve(this.engine);
  }

  setUp(options: SetUpOptions): Promise<SetUpResult> {
    this.setUps.push(options);
    const { partitions = 1, replicas = 1 } = options;
    return Promise.resolve({
      made: ['dossier-events-0'],
      kept: ['dossier-dead'],
      partitions,
      replicas,
      warnings: ['one replica: a lost disk loses events'],
    });
  }

  get dossiers(): Dossiers {
    return openDossiers({ engine: this.engine });
  }

  /** Publishes events, and projects them. */
  async keep(...events: readonly MissionDossierEvent[]): Promise<void> {
    await this.dossiers.publish(events);
    await this.project();
  }

  /** Projects all that was published. */
  async project(): Promise<void> {
    const stop = new AbortController();
    const projecting = this.dossiers.project({ signal: stop.signal, flushMs: 1 });
    await drained(this.engine);
    stop.abort();
    await projecting;
  }
}
