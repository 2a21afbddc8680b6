import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { jetStreamEngine, JetStreamError, openDossiers, setUp } from 'mission-dossier-jetstream';
import { eventsOf, expectedStates, namespaceOf, storedStates } from '../support/missions.js';
import { startServer } from '../support/natsServer.js';
import type { NatsServer } from '../support/natsServer.js';
import { projectAll } from '../support/projecting.js';

const RIGHTS = resolve(import.meta.dirname, '../../rights.conf');

const USERS = {
  setup: { user: 'setup', pass: 'change-me-1' },
  publisher: { user: 'publisher', pass: 'change-me-2' },
  projector: { user: 'projector', pass: 'change-me-3' },
  reader: { user: 'reader', pass: 'change-me-4' },
} as const;

describe('users with the rights of rights.conf alone', () => {
  let server: NatsServer;
  const as = (user: keyof typeof USERS) => ({ servers: server.url, ...USERS[user] });
  const events = eventsOf(4, 30);

  beforeAll(async () => {
    server = await startServer({ config: readFileSync(RIGHTS, 'utf8'), isReady: setUpAt });
  });
  afterAll(() => server.remove());

  async function setUpAt(url: string): Promise<void> {
    await setUp({ servers: url, ...USERS.setup, partitions: 2, ackWaitMs: 1_000 });
  }

  test('set up, publish, project, read, watch and rebuild', async () => {
    const publisher = await openDossiers(as('publisher'));
    const reader = await openDossiers(as('reader'));
    const engine = await jetStreamEngine(as('projector'));
    const projector = await openDossiers(as('projector'));
    try {
      const ending = new AbortController();
      const watched = reader.watch(namespaceOf(0), { signal: ending.signal });
      const first = watched[Symbol.asyncIterator]().next();
      await publisher.publish([...events, { event_type: 'MissionDossierArtifactIndexed' }], {
        deadLetters: 'keep',
      });
      await projectAll(engine, projector);
      expect((await first).value).toMatchObject({ namespace: namespaceOf(0) });
      ending.abort();
      expect(await storedStates(reader)).toEqual(expectedStates(events));
      expect(await reader.state(namespaceOf(1))).toEqual(expectedStates(events).get('mission-1'));
      expect(await projector.rebuild(namespaceOf(2))).not.toBeNull();
    } finally {
      for (const each of [publisher, reader, projector, engine]) await each.close();
    }
  });

  test('do nothing else: the error names what is not allowed', async () => {
    const reader = await jetStreamEngine(as('reader'));
    const route = { partition: 0, mission: '0'.repeat(32) };
    try {
      const appending = reader.log.append({ route, id: 'one', bytes: new Uint8Array([123]) });
      await expect(appending).rejects.toThrow(
        `The user has no right to publish to dossier.events.0.${route.mission}.`,
      );
      const compacting = reader.states.append(route, new Uint8Array([1]));
      await expect(compacting).rejects.toThrow(JetStreamError);
    } finally {
      await reader.close();
    }
    await expect(setUp({ ...as('publisher') })).rejects.toThrow('has no right to publish to');
  });

  test('are refused with another password, which no message shows', async () => {
    const opening = jetStreamEngine({ ...as('reader'), pass: 'a-secret' });
    await expect(opening).rejects.toThrow(/refuses the credentials/);
    await expect(opening).rejects.not.toThrow(/a-secret/);
  });
});
