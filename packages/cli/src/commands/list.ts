import { ExitCode } from '../commandError.js';
import type { MissionList } from '../generated/types.js';
import type { ListFormat } from '../missions/listFormats.js';
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

/** Prints a row for each mission of all files. */
export async function list(
  io: Io,
  files: readonly string[],
  options: ListOptions,
): Promise<ExitCode> {
  const inputs = await inputsOfAll(io, files, options);
  return readMissions(io, inputs, options, async (missions, sources) => {
    const found = await missionList(missions, options);
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
      yield csvLine(LISTED_MISSION_FIELDS.map((field) => mission[field]));
  }
}
