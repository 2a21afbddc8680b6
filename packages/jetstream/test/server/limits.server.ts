import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '@nats-io/transport-node';
import { jetstreamManager } from '@nats-io/jetstream';
import { openDossiers, setUp } from 'mission-dossier-jetstream';
import { eventsOf } from '../support/missions.js';
import { startServer } from '../support/natsServer.js';
import type { NatsServer } from '../support/natsServer.js';

describe('a stream that is full', () => {
  let server: NatsServer;

  beforeAll(async () => {
    server = await startServer();
    await setUp({ servers: server.url });
    const connection = await connect({ servers: server.url });
    const manager = await jetstreamManager(connection);
    await manager.streams.update('dossier-events-0', { max_bytes: 2_000 });
    await connection.close();
  });
  afterAll(() => server.remove());

  test('ends publishing after some attempts, with what the server says', async () => {
    const dossiers = await openDossiers({ servers: server.url });
    const errors: unknown[] = [];
    const publishing = dossiers.publish(eventsOf(1, 100), {
      onError: (error) => errors.push(error),
    });
    await expect(publishing).rejects.toThrow(/refuses: maximum bytes exceeded \(code 10077\)/);
    // Each message was tried eleven times before the last one, and the server refused at once.
    expect(errors.length % 11).toBe(0);
    await dossiers.close();
  });
});
