import { existsSync } from 'node:fs';
import { CommandError } from '../commandError.js';
import { DamagedInput } from '../damagedInput.js';
import { outboxRecords } from '../database/outboxRecords.js';
import { PrivateDatabase } from '../database/privateDatabase.js';
import { inputOf, readError } from '../input/input.js';
import type { Input } from '../input/input.js';
import type { Io } from '../io.js';
import { notice } from '../notice.js';
import { counted } from '../text/counted.js';
import { belongsTo } from './eventSelection.js';
import type { EventSelection } from './eventSelection.js';
import { configOf, projectUuidOf, savedScanOf } from './producerFolder.js';
import type { ProducerFolder } from './producerFolder.js';
import { outboxesOf } from './producerState.js';

/**
 * Finds the inputs that a folder of a producer stands for: the outboxes with events of the project or mission,
 * else the last scan of the mission. Reports on standard error which these are.
 * @throws CommandError if there is nothing to read
 */
export async function inputsOfFolder(
  io: Io,
  folder: string,
  found: ProducerFolder,
): Promise<Input[]> {
  const projectUuid = projectUuidOf(found);
  const paths = projectUuid === null ? [] : outboxesOf(projectUuid);
  const outboxes: Input[] = paths.filter((path) => existsSync(path)).map((path) => inputOf(path));
  const selection = { projectUuid: projectUuid ?? '', mission: found.mission };
  const withEvents: Input[] = [];
  for (const outbox of outboxes) {
    if (await hasAny(io, folder, outbox, selection)) withEvents.push({ ...outbox, selection });
  }
  if (withEvents.length > 0) return withEvents;
  const scan = savedScanOf(found);
  if (scan !== null && existsSync(scan)) {
    await notice(io, `reading the last scan, ${scan}`, folder);
    return [inputOf(scan)];
  }
  if (outboxes.length > 0) return outboxes.map((outbox) => ({ ...outbox, selection }));
  throw nothingIn(folder, found, [...paths, ...(scan === null ? [] : [scan])]);
}

/** Whether an outbox has any event that is meant, or any damage. */
async function hasAny(
  io: Io,
  folder: string,
  outbox: Input,
  selection: EventSelection,
): Promise<boolean> {
  if (outbox.kind !== 'database') return true;
  const { name, path } = outbox;
  let [all, selected, damaged] = [0, 0, 0];
  try {
    const database = await PrivateDatabase.ofFile(name, path ?? '');
    try {
      for (const { value } of outboxRecords(database)) {
        all += 1;
        if (!value) damaged += 1;
        else if (belongsTo(value, selection)) selected += 1;
      }
    } finally {
      database.close();
    }
  } catch (error) {
    if (!(error instanceof DamagedInput)) throw readError(name, error);
    damaged += 1;
  }
  const of = selection.mission === null ? 'project' : 'mission';
  const isRead = selected + damaged > 0;
  await notice(
    io,
    isRead
      ? `reading ${name}, with ${counted(selected, 'event')} of the ${of}, of ${counted(all, 'event')}`
      : `${name} has no event of the ${of}`,
    folder,
  );
  return isRead;
}

function nothingIn(folder: string, found: ProducerFolder, looked: readonly string[]): CommandError {
  const noUuid =
    projectUuidOf(found) === null
      ? `the project has no uuid in ${configOf(found)}, so its outbox is unknown; `
      : '';
  const places = looked.length === 0 ? '' : `looked for ${looked.join(', ')}`;
  return new CommandError(
    `cannot read ${folder}: ${noUuid}${places || 'there is nothing to read'}`,
  );
}
