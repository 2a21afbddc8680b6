import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '@nats-io/transport-node';
import { jetstreamManager, StorageType } from '@nats-io/jetstream';
import { jetStreamEngine, JetStreamError, setUp } from 'mission-dossier-jetstream';
import { freePorts, startServer } from '../support/natsServer.js';
import type { NatsServer } from '../support/natsServer.js';

describe('a log', () => {
  let server: NatsServer;
  let servers: string;

  beforeAll(async () => {
    server = await startServer();
    servers = server.url;
  });
  afterAll(() => server.remove());

  test('is not opened before it is made', async () => {
    await expect(jetStreamEngine({ servers })).rejects.toThrow('There is no log at');
  });

  test('is made once, with a warning for each setting by which data can be lost', async () => {
    const { monitoring } = server;
    const first = await setUp({ servers, partitions: 2, monitoring });
    expect(first).toEqual({
      made: [
        'dossier-dead',
        'dossier-state-1',
        'dossier-state-0',
        'dossier-events-1',
        'dossier-events-0',
        'dossier-events-0/projectors',
        'dossier-events-1/projectors',
      ],
      kept: [],
      partitions: 2,
      replicas: 1,
      warnings: ['There is one copy of each message: it is lost with the disk of its server.'],
    });
    const again = await setUp({ servers, monitoring });
    expect(again).toEqual({ ...first, made: [], kept: first.made });
  });

  test('keeps its number of partitions', async () => {
    await expect(setUp({ servers, partitions: 3 })).rejects.toThrow('has 2 partitions, not 3');
    await expect(jetStreamEngine({ servers, partitions: 3 })).rejects.toThrow(JetStreamError);
    const engine = await jetStreamEngine({ servers });
    expect(engine.log.partitions).toBe(2);
    await engine.close();
  });

  test('warns if nobody says how the servers write', async () => {
    const { warnings } = await setUp({ servers });
    expect(warnings.join()).toContain('sync_interval: always');
  });

  test('warns of a stream that was made in another way', async () => {
    const connection = await connect({ servers });
    const manager = await jetstreamManager(connection);
    await manager.streams.delete('dossier-dead');
    await manager.streams.add({
      name: 'dossier-dead',
      subjects: ['dossier.dead.>'],
      storage: StorageType.Memory,
      max_age: 60_000_000_000,
    });
    await connection.close();
    const { kept, warnings } = await setUp({ servers });
    expect(kept).toContain('dossier-dead');
    expect(warnings.join()).toMatch(/dossier-dead is kept in memory/);
    expect(warnings.join()).toMatch(/dossier-dead discards its oldest messages/);
    expect(warnings.join()).toMatch(/dossier-dead removes messages after a time/);
  });

  test.each([
    ['partitions', 0],
    ['partitions', 1.5],
    ['replicas', 7],
  ])('cannot have %s of %p', async (name, value) => {
    await expect(setUp({ servers, [name]: value })).rejects.toThrow(RangeError);
  });

  test('cannot have more copies than there are servers', async () => {
    const other = await startServer();
    const making = setUp({ servers: other.url, replicas: 3 });
    await expect(making).rejects.toThrow(/JetStream at .* refuses: /);
    await other.remove();
  });
});

test('a server that is not there is named, without the password', async () => {
  const [port = 0] = await freePorts(1);
  const opening = jetStreamEngine({ servers: `nats://me:a-secret@127.0.0.1:${port}` });
  await expect(opening).rejects.toThrow(`No NATS server answers at 127.0.0.1:${port}.`);
});
