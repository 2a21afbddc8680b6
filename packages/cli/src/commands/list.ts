import type { Dossiers } from 'mission-dossier-contracts/distributed';
import { Boards } from '../boards/boards.js';
import { laneCountsText } from '../boards/lanes.js';
import { noteOtherBoards, writeBoardConflicts } from '../boards/reportBoards.js';
import { ExitCode } from '../commandError.js';
import type { ServerSettings } from '../distributed/connection.js';
import { noMission } from '../distributed/findMission.js';
import type { MissionSettings } from '../distributed/findMission.js';
import { withServer } from '../distributed/withServer.js';
import type { ListedMission, MissionList } from '../generated/types.js';
import type { Input } from '../input/input.js';
import type { ListFormat } from '../missions/listFormats.js';
import { LISTED_MISSION_FIELDS } from '../missions/listedMission.js';
import { missionList } from '../missions/missionList.js';
import type { ListSettings } from '../missions/missionList.js';
import { readMissions } from '../missions/readMissions.js';
import type { Mission } from '../missions/readMissions.js';
import { inputsOfAll } from '../input/inputs.js';
import { inTurns } from '../inTurns.js';
import type { Io } from '../io.js';
import { writeNoEvents } from '../noEvents.js';
import { noteInputsWithoutEvents } from '../reduce/noteInputsWithoutEvents.js';
import { writeErrorCount } from '../reduce/writeReports.js';
import { StoredEvents } from '../storedEvents.js';
import { csvLine } from '../text/csv.js';
import { missionListText } from '../text/missionList.js';
import { printableJson } from '../text/printable.js';
import type { ReadingSettings } from '../withReadingResources.js';

/** The options of `dossier list`. */
export interface ListOptions extends ReadingSettings, ListSettings, ServerSettings {
  readonly format: ListFormat;
  /** Whether it is an error if there are no events of a dossier. */
  readonly requireEvents?: boolean;
}

/** Prints a row for each mission of all files, or of a server. */
export function list(io: Io, files: readonly string[], options: ListOptions): Promise<ExitCode> {
  return options.server === undefined ? ofFiles(io, files, options) : ofServer(io, options);
}

async function ofFiles(io: Io, files: readonly string[], options: ListOptions): Promise<ExitCode> {
  const inputs = await inputsOfAll(io, files, options);
  const boards = new Boards(() => StoredEvents.create());
  try {
    return await listAll(io, inputs, options, boards);
  } finally {
    await boards.remove();
  }
}

function listAll(
  io: Io,
  inputs: readonly Input[],
  options: ListOptions,
  boards: Boards,
): Promise<ExitCode> {
  return readMissions(io, inputs, { ...options, boards }, async ({ byKey, errors }, sources) => {
    const missions = inTurns(byKey.values());
    const list = await missionList(missions, { errors, boards }, options);
    const found = { ...list, errors: errors + (await writeBoardConflicts(sources.io, boards)) };
    await writeErrorCount(sources.io, found.errors);
    await noteOtherBoards(
      sources.io,
      boards,
      [...byKey.values()].map(({ slug }) => slug),
    );
    if (found.total + found.errors === 0) await noteInputsWithoutEvents(sources);
    return print(sources.io, found, options);
  });
}

function ofServer(io: Io, options: ListOptions): Promise<ExitCode> {
  return withServer(io, options, async ({ dossiers, name }) => {
    const found = await missionList(missionsOf(dossiers, options), { errors: 0 }, options);
    const { mission } = options;
    if (found.total === 0 && mission !== undefined) throw await noMission(dossiers, mission, name);
    return print(io, found, options);
  });
}

/** The missions of a server. A state does not hold its last event. */
async function* missionsOf(
  dossiers: Dossiers,
  { mission }: MissionSettings,
): AsyncGenerator<Mission> {
  for await (const state of dossiers.states()) {
    const slug = state.namespace?.feature_slug;
    if (slug !== undefined && (mission === undefined || mission === slug))
      yield { slug, state: () => state, lastEvent: () => null };
  }
}

async function print(
  io: Io,
  found: MissionList,
  { format, requireEvents }: ListOptions,
): Promise<ExitCode> {
  for (const part of render(found, io, format)) await io.stdout.write(part);
  const lacksEvents = found.total === 0 && requireEvents === true;
  if (lacksEvents) await writeNoEvents(io);
  return found.errors === 0 && !lacksEvents ? ExitCode.Good : ExitCode.BadData;
}

function* render(found: MissionList, { stdout, now }: Io, format: ListFormat): Generator<string> {
  const { missions } = found;
  if (format === 'text') yield missionListText(found, stdout.colors, now());
  if (format === 'json') yield `${printableJson(found, 2)}\n`;
  if (format === 'jsonl') for (const mission of missions) yield `${printableJson(mission)}\n`;
  if (format === 'csv') {
    yield csvLine(LISTED_MISSION_FIELDS);
    for (const mission of missions)
      yield csvLine(LISTED_MISSION_FIELDS.map((field) => csvCell(mission[field])));
  }
}

/** A cell for each member of a row. */
function csvCell(value: ListedMission[keyof ListedMission]) {
  return typeof value === 'object' && value !== null ? laneCountsText(value) : value;
}
