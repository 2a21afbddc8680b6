import { CommandError, ExitCode } from '../commandError.js';
import type { ServerSettings } from '../distributed/connection.js';
import { theMission } from '../distributed/findMission.js';
import type { MissionSettings } from '../distributed/findMission.js';
import { withServer } from '../distributed/withServer.js';
import type { Io } from '../io.js';
import { stateParts } from '../text/state.js';

/** The options of `dossier rebuild`. */
export interface RebuildOptions extends ServerSettings, MissionSettings {
  readonly format: 'text' | 'json';
}

/** Makes the state of a mission on a server from its events anew, and prints it. */
export function rebuild(io: Io, options: RebuildOptions): Promise<ExitCode> {
  return withServer(io, options, async ({ dossiers, name }) => {
    const namespace = await theMission(dossiers, options, name);
    const state = await dossiers.rebuild(namespace);
    if (!state) throw new CommandError(`${name} has no event of this mission`);
    for (const part of stateParts(state, io, options.format)) await io.stdout.write(part);
    return ExitCode.Good;
  });
}
