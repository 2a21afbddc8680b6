import { CommandError, ExitCode } from '../commandError.js';
import type { ServerSettings } from '../distributed/connection.js';
import { theMission } from '../distributed/findMission.js';
import { noteNoState } from '../distributed/noteNoState.js';
import { publishInput } from '../distributed/publishInput.js';
import { untilProjected } from '../distributed/withEmbedded.js';
import { onlyMission, withLiveInputs } from '../distributed/withLiveInputs.js';
import type { LiveInputOptions } from '../distributed/withLiveInputs.js';
import { withServer } from '../distributed/withServer.js';
import type { Io } from '../io.js';
import { unknownMission } from '../missions/unknownMission.js';
import { stateParts } from '../text/state.js';

/** The options of `dossier state`. */
export interface StateOptions extends ServerSettings, LiveInputOptions {
  readonly format: 'text' | 'json';
}

/** Prints the state of a mission: the one that a server has, else the one that files make. */
export function state(io: Io, files: readonly string[], options: StateOptions): Promise<ExitCode> {
  return options.server === undefined ? ofFiles(io, files, options) : ofServer(io, options);
}

function ofServer(io: Io, options: StateOptions): Promise<ExitCode> {
  return withServer(io, options, async ({ dossiers, name }) => {
    const namespace = await theMission(dossiers, options, name);
    const found = await dossiers.state(namespace);
    if (!found) throw new CommandError(`${name} has no state of this mission`);
    for (const part of stateParts(found, io, options.format)) await io.stdout.write(part);
    return ExitCode.Good;
  });
}

function ofFiles(io: Io, files: readonly string[], options: StateOptions): Promise<ExitCode> {
  return withLiveInputs(io, files, options, async (live) => {
    const { account, inputs, publisher } = live;
    for (const input of inputs) await publishInput(live, input);
    await publisher.flush();
    await live.noteGenerations();
    await untilProjected(account);
    const namespace = await onlyMission(live);
    const { mission } = options;
    if (!namespace && mission !== undefined) throw unknownMission(mission, publisher.otherMissions);
    const found = namespace && (await account.dossiers.state(namespace));
    if (!found) await noteNoState(live);
    for (const part of found ? stateParts(found, live.io, options.format) : [])
      await live.io.stdout.write(part);
    return found && publisher.report.refused === 0 ? ExitCode.Good : ExitCode.BadData;
  });
}
