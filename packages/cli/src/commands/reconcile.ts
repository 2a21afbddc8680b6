import { CommandError, ExitCode } from '../commandError.js';
import { isFolder, producerFolderOf } from '../folders/producerFolder.js';
import type { ProducerFolder } from '../folders/producerFolder.js';
import type { ReconcileReport } from '../generated/types.js';
import type { Io } from '../io.js';
import { reconcileProject } from '../reconcile/reconcileProject.js';
import { printable } from '../text/printable.js';
import { reconcileText } from '../text/reconcile.js';
import type { ReadingSettings } from '../withReadingResources.js';

/** The options of `dossier reconcile`. */
export interface ReconcileOptions extends ReadingSettings {
  readonly format: 'text' | 'json';
  /** The slug of the only mission that is meant; default: all. */
  readonly mission?: string;
}

/**
 * Prints the accounts of each mission of a project, side by side. Nothing is written into the project.
 * @param path - the folder of a project, or of a mission
 * @returns as `diff` does: 0 the same, 1 drifted (or there are errors in the accounts), 2 nothing could be
 *   compared
 * @throws CommandError if it is no such folder, or there is no mission
 */
export async function reconcile(
  io: Io,
  path: string,
  options: ReconcileOptions,
): Promise<ExitCode> {
  const report = await reconcileProject(io, projectOf(path, options.mission), options);
  await io.stdout.write(
    options.format === 'text'
      ? reconcileText(report, io.stdout.colors)
      : `${JSON.stringify(report, null, 2)}\n`,
  );
  return exitCodeOf(report);
}

function projectOf(path: string, mission: string | undefined): ProducerFolder {
  const found = producerFolderOf(path);
  if (!found || !isFolder(path))
    throw new CommandError(
      `${printable(path)} is not a project: expected a folder with .kittify or kitty-specs, or the folder of ` +
        'a mission in kitty-specs',
    );
  if (mission !== undefined && found.mission !== null && found.mission !== mission)
    throw new CommandError(
      `${printable(path)} is the folder of another mission than --mission ${printable(mission)}`,
    );
  return { ...found, mission: mission ?? found.mission };
}

function exitCodeOf({ same, drifted, errors }: ReconcileReport): ExitCode {
  if (same + drifted === 0) return ExitCode.Failed;
  return drifted > 0 || errors > 0 ? ExitCode.BadData : ExitCode.Good;
}
