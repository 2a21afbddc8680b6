import { Boards } from '../boards/boards.js';
import { laneCountsText } from '../boards/lanes.js';
import { noteOtherBoards, writeBoardConflicts } from '../boards/reportBoards.js';
import { ExitCode } from '../commandError.js';
import type { ListedMission, MissionList } from '../generated/types.js';
import type { Input } from '../input/input.js';
import { LISTED_MISSION_FIELDS } from '../missions/listedMission.js';
import { missionList } from '../missions/missionList.js';
import type { ListSettings } from '../missions/missionList.js';
import { readMissions } from '../missions/readMissions.js';
import { inputsOfAll } from '../input/inputs.js';
import type { Io } from '../io.js';
import { writeNoEvents } from '../noEvents.js';
import { noteInputsWithoutEvents } from '../reduce/noteInputsWithoutEvents.js';
import { csvLine } from '../text/csv.js';
import { missionListText } from '../text/missionList.js';
import { printableJson } from '../text/printable.js';
import type { ReadingSettings } from '../withReadingResources.js';

/** The options of `dossier list`. */
export interface ListOptions extends ReadingSettings, ListSettings {
  readonly format: ListFormat;
  /** Whether it is an error if there are no events of a dossier. */
  readonly requireEvents?: boolean;
}

/** The formats of a list. */
export const LIST_FORMATS = ['text', 'csv', 'json', 'jsonl'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** Prints a row for each mission of all files. */
export async function list(
  io: Io,
  files: readonly string[],
  options: ListOptions,
): Promise<ExitCode> {
  const inputs = await inputsOfAll(io, files, options);
  const boards = new Boards();
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
  return readMissions(io, inputs, { ...options, boards }, async (missions, sources) => {
    const list = await missionList(missions, boards, options);
    const errors = await writeBoardConflicts(sources.io, boards, list.errors);
    const found = { ...list, errors };
    await noteOtherBoards(
      sources.io,
      boards,
      [...missions.byKey.values()].map(({ slug }) => slug),
    );
    for (const part of render(found, sources.io, options.format))
      await sources.io.stdout.write(part);
    const isEmpty = found.total === 0;
    if (isEmpty && found.errors === 0) await noteInputsWithoutEvents(sources);
    const lacksEvents = isEmpty && options.requireEvents === true;
    if (lacksEvents) await writeNoEvents(sources.io);
    return found.errors === 0 && !lacksEvents ? ExitCode.Good : ExitCode.BadData;
  });
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
