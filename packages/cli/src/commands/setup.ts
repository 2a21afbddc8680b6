import type { SetUpOptions } from 'mission-dossier-jetstream';
import { ExitCode } from '../commandError.js';
import { connectionOf, serverName } from '../distributed/connection.js';
import type { ServerSettings } from '../distributed/connection.js';
import { assertServer, withServerErrors } from '../distributed/withServer.js';
import type { Io } from '../io.js';
import { setUpText } from '../text/setUp.js';

/** The options of `dossier setup`. */
export interface SetupOptions
  extends ServerSettings, Pick<SetUpOptions, 'partitions' | 'replicas' | 'monitoring'> {}

/** Makes what a server needs to keep dossiers, and warns of settings under which they can be lost. */
export async function setup(io: Io, options: SetupOptions): Promise<ExitCode> {
  assertServer(options);
  const { partitions, replicas, monitoring } = options;
  const settings = { ...connectionOf(options), partitions, replicas, monitoring };
  const result = await withServerErrors(() => io.servers.setUp(settings));
  await io.stdout.write(setUpText(serverName(options), result, io.stdout.colors));
  return ExitCode.Good;
}
