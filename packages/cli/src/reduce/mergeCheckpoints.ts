import { DossierProjections, namespaceKey } from 'mission-dossier-contracts';
import type { MissionDossierProjection } from 'mission-dossier-contracts';
import { CommandError } from '../commandError.js';
import type { Input } from '../input/input.js';
import type { Io } from '../io.js';
import { notice } from '../notice.js';
import { mergeProjections } from '../tasks/reduceTask.js';
import type { AnyProjection, ReduceTaskOptions } from '../tasks/reduceTask.js';
import { counted } from '../text/counted.js';
import { printable } from '../text/printable.js';
import { readCheckpoint } from './checkpointFile.js';
import type { ProjectedInputs } from './projectInputs.js';

/**
 * Merges checkpoints into the projection of other inputs. That is exact: checkpoints hold the place of every
 * entry in the order, so the state is that of all events.
 * @throws CommandError if a checkpoint cannot be used
 */
export async function mergeCheckpoints(
  io: Io,
  checkpoints: readonly Input[],
  others: ProjectedInputs,
  options: ReduceTaskOptions,
): Promise<ProjectedInputs> {
  let { projection, errors } = others;
  for (const { name, path } of checkpoints) {
    const read = await readCheckpoint(path ?? name, options);
    projection = merged(name, projection, read.projection);
    errors += read.errors;
    if (read.errors > 0) await noteErrors(io, name, read.errors);
  }
  return { projection, errors };
}

function noteErrors(io: Io, name: string, errors: number): Promise<void> {
  return notice(
    io,
    `${counted(errors, 'error')} in its events, reported when they were read`,
    name,
  );
}

/** Puts a projection of one dossier under its key, if there may be several. */
function merged(name: string, into: AnyProjection, from: AnyProjection): AnyProjection {
  if (into instanceof DossierProjections === from instanceof DossierProjections)
    return mergeProjections(into, from);
  if (!(into instanceof DossierProjections))
    throw new CommandError(
      `the checkpoint ${printable(name)} was made with --partition; pass --partition`,
    );
  const single = from as MissionDossierProjection;
  const { namespace } = settledState(name, single);
  if (namespace) into.at(namespaceKey(namespace)).merge(single);
  return into;
}

function settledState(name: string, projection: MissionDossierProjection) {
  try {
    return projection.state();
  } catch (error) {
    throw new CommandError(
      `cannot use the checkpoint ${printable(name)}: ${(error as Error).message}`,
    );
  }
}

/**
 * Completes a projection that checkpoints were merged into. Where ids occur in several versions, the events
 * would have to be read again, and checkpoints do not have them.
 * @returns the number of all errors, with the versions, which is not written
 * @throws CommandError if the state may be wrong
 */
export async function settleCheckpoints(
  io: Io,
  { projection, errors }: ProjectedInputs,
): Promise<ProjectedInputs> {
  const versions = projection.conflictingIds;
  const ids = versions.slice(0, 3).join(', ');
  if (!projection.isSettled)
    throw new CommandError(
      `the inputs hold several versions of ${counted(versions.length, 'event')} (${ids}), and a checkpoint does ` +
        'not have the events to choose from (C13); reduce the files of events',
    );
  if (versions.length > 0) {
    const label = io.stderr.colors.red('error:');
    const what = `${counted(versions.length, 'event')} in several versions (${ids})`;
    await io.stderr.write(`${label} ${what}; the state is the same with any of them\n`);
  }
  return { projection, errors: errors + versions.length };
}
