import { join } from 'node:path';
import { IndexerError, listFiles } from 'mission-dossier-indexer';
import type { FolderListing } from 'mission-dossier-indexer';
import { CommandError } from '../commandError.js';
import type { Io } from '../io.js';
import { notice } from '../notice.js';
import { printable } from '../text/printable.js';

/** The names of files with events, also compressed. */
const EVENT_FILE = /\.jsonl(\.gz|\.zst)?$/;

/** A file of a folder; with an error if it, or a folder in which there may be more, cannot be read. */
export interface EventFile {
  readonly path: string;
  readonly error?: CommandError;
}

/**
 * The files of events in a folder and the folders in it, sorted by path, without those that git ignores. What
 * else was skipped is a notice.
 *
 * @throws CommandError if the folder cannot be read, or has no such file
 */
export async function* eventFilesIn(io: Io, folder: string): AsyncGenerator<EventFile> {
  const { paths, problems } = await listing(folder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of problems) {
    if (problem.severity === 'notice')
      await notice(io, problem.message, join(folder, problem.path));
  }
  if (paths.length + errors.length === 0) throw withoutEventFiles(folder);
  for (const { path, message } of errors) {
    const name = join(folder, path);
    yield { path: name, error: new CommandError(`cannot read ${printable(name)}: ${message}`) };
  }
  for (const path of paths) yield { path: join(folder, path) };
}

async function listing(folder: string): Promise<FolderListing> {
  try {
    return await listFiles(folder, (path) => EVENT_FILE.test(path));
  } catch (error) {
    if (!(error instanceof IndexerError)) throw error;
    throw new CommandError(error.message.replaceAll(folder, () => printable(folder)));
  }
}

function withoutEventFiles(folder: string): CommandError {
  return new CommandError(
    `cannot read ${printable(folder)}: it has no file of events, whose name ends in .jsonl, .jsonl.gz or .jsonl.zst ` +
      'and which git does not ignore; and it is neither a project, which has a folder .kittify or kitty-specs, ' +
      'nor the folder of a mission, which is in kitty-specs',
  );
}
