import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { jetStreamEngine, JetStreamError, openDossiers, setUp } from 'mission-dossier-jetstream';
import type { ConnectionOptions } from 'mission-dossier-jetstream';
import { eventsOf, expectedStates, storedStates } from '../support/missions.js';
import { startServer } from '../support/natsServer.js';
import type { NatsServer, ServerOptions } from '../support/natsServer.js';
import { projectAll } from '../support/projecting.js';

const file = (name: string) => resolve(import.meta.dirname, '../support/logins', name);
const text = (name: string) => readFileSync(file(name), 'utf8');

const events = eventsOf(2, 10);

async function whileServing(
  options: ServerOptions & { readonly login: Omit<ConnectionOptions, 'servers'> },
  use: (server: NatsServer) => Promise<void>,
): Promise<void> {
  const isReady = async (url: string) => {
    await setUp({ servers: url, ...options.login });
  };
  const server = await startServer({ ...options, isReady });
  try {
    await use(server);
  } finally {
    await server.remove();
  }
}

/** Publishes, projects and reads with a login. */
async function expectAccount(connection: ConnectionOptions): Promise<void> {
  const [engine, dossiers] = [await jetStreamEngine(connection), await openDossiers(connection)];
  try {
    await dossiers.publish(events);
    await projectAll(engine, dossiers);
    expect(await storedStates(dossiers)).toEqual(expectedStates(events));
  } finally {
    await dossiers.close();
    await engine.close();
  }
}

describe('a server with TLS', () => {
  const options = {
    config: `tls {
      cert_file: ${JSON.stringify(file('server.pem'))}
      key_file: ${JSON.stringify(file('server.key'))}
      ca_file: ${JSON.stringify(file('ca.pem'))}
      verify: true
    }`,
    login: {
      tls: { caFile: file('ca.pem'), certFile: file('client.pem'), keyFile: file('client.key') },
    },
  };

  test('is used with certificates in files, and with their texts', async () => {
    await whileServing(options, async ({ url }) => {
      await expectAccount({ servers: url, ...options.login });
      const tls = { ca: text('ca.pem'), cert: text('client.pem'), key: text('client.key') };
      await expectAccount({ servers: url, tls });
    });
  });

  test('is not used if its certificate is of another authority, or the client has none', async () => {
    await whileServing(options, async ({ url }) => {
      for (const tls of [undefined, {}, { caFile: file('ca.pem') }])
        await expect(openDossiers({ servers: url, tls })).rejects.toThrow(JetStreamError);
    });
  });
});

describe('a server that knows users by their credentials', () => {
  const options = { config: text('operator.conf'), login: { credentials: text('user.creds') } };

  test('is used with the text of a file of credentials', async () => {
    await whileServing(options, async ({ url }) => {
      await expectAccount({ servers: url, ...options.login });
    });
  });

  test('refuses other credentials, and none', async () => {
    await whileServing(options, async ({ url }) => {
      for (const credentials of [text('stranger.creds'), undefined])
        await expect(openDossiers({ servers: url, credentials })).rejects.toThrow(
          /^127\.0\.0\.1:\d+ refuses the credentials: /,
        );
    });
  });
});
