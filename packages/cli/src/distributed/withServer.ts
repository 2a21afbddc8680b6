import type { EventReader } from 'mission-dossier-contracts';
import { LostEventsError, openDossiers } from 'mission-dossier-contracts/distributed';
import type { Dossiers, Engine } from 'mission-dossier-contracts/distributed';
import { CommandError } from '../commandError.js';
import type { Io } from '../io.js';
import { connectionOf, serverName } from './connection.js';
import { SERVER_VARIABLE } from './serverVariable.js';
import type { ServerSettings } from './connection.js';
import { noteLostServer } from './lostServer.js';

/** A live account, and what it is kept in. */
export interface Account {
  /** The name of the server in messages. */
  readonly name: string;
  readonly dossiers: Dossiers;
  readonly engine: Engine;
}

/**
 * Runs a function with the account on a server, and closes the connection.
 * @param reader - the forms in which events are published
 * @throws CommandError if no server is named, or it cannot be reached or used
 */
export async function withServer<T>(
  io: Io,
  settings: ServerSettings,
  use: (account: Account) => Promise<T>,
  reader?: EventReader,
): Promise<T> {
  assertServer(settings);
  const connection = connectionOf(settings);
  const name = serverName(settings);
  return withServerErrors(async () => {
    const engine = await io.servers.open(connection);
    const dossiers = openDossiers({ engine, reader });
    const endNotices = noteLostServer(io, name, engine);
    try {
      return await use({ name, dossiers, engine });
    } finally {
      endNotices();
      await dossiers.close();
    }
  });
}

/** @throws CommandError if no server is named */
export function assertServer({ server }: ServerSettings): void {
  if (server !== undefined) return;
  throw new CommandError(
    `a server is needed: expected --server URL, or ${SERVER_VARIABLE} in the environment. ` +
      '"nats-server -js -sd FOLDER -a 127.0.0.1" starts one at nats://127.0.0.1:4222, and "dossier setup" prepares it',
  );
}

/**
 * Runs a function that uses a server.
 * @throws CommandError instead of an error of the engine, whose message is for people
 */
export async function withServerErrors<T>(use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    const isForPeople =
      error instanceof LostEventsError ||
      (error instanceof Error && error.name === 'JetStreamError');
    throw isForPeople ? new CommandError(error.message) : error;
  }
}
