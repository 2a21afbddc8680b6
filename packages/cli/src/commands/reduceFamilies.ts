import { CommandError, ExitCode } from '../commandError.js';
import { DOSSIER_FAMILY } from '../families/familyNames.js';
import type { FamilyName } from '../families/familyNames.js';
import { printFamilies } from '../families/printFamilies.js';
import { readFamilies } from '../families/readFamilies.js';
import { reduceRead } from '../families/reduceRead.js';
import type { Input } from '../input/input.js';
import { inputsOfAll } from '../input/inputs.js';
import type { Io } from '../io.js';
import { writeNoEvents } from '../noEvents.js';
import { catchMixedNamespaces } from '../reduce/catchMixedNamespaces.js';
import { splitInputs } from '../reduce/splitInputs.js';
import { noteInputsWithoutEvents } from '../reduce/noteInputsWithoutEvents.js';
import { printable } from '../text/printable.js';
import { withReadingResources } from '../withReadingResources.js';
import type { ReduceOptions } from './reduce.js';

/** Prints the states of several families, or of one that is not the dossier, from one reading of all files. */
export async function reduceFamilies(
  io: Io,
  files: readonly string[],
  families: readonly FamilyName[],
  options: ReduceOptions,
): Promise<ExitCode> {
  assertCombinable(families, options);
  const inputs = await inputsOfAll(io, files, options);
  assertEvents(families, splitInputs(inputs).checkpoints);
  // The places of events are those in the whole input, so one thread reads it.
  return withReadingResources(
    io,
    inputs,
    { ...options, jobs: 1 },
    async (progressIo, resources) => {
      const { forms, producerFiles } = resources;
      const how = { rules: options.rules, ...forms };
      const read = await readFamilies(progressIo, inputs, families, { ...resources, how });
      assertEvents(families, producerFiles);
      const sources = { ...resources, io: progressIo, inputs };
      const reduced = await catchMixedNamespaces(
        sources,
        () => reduceRead(sources, families, read, { ...options, how }),
        options.rules,
      );
      if (!reduced) return ExitCode.BadData;
      const { streams, errors } = reduced;
      const isBare = families.length === 1 && options.partition !== true;
      await printFamilies(progressIo, streams, { ...options, isBare });
      const isEmpty = streams.every(({ states }) =>
        [...states.values()].every(({ state }) => state.event_count === 0),
      );
      if (isEmpty && errors === 0)
        await noteInputsWithoutEvents(sources, `event of ${families.join(', ')}`);
      const lacksEvents = isEmpty && options.requireEvents === true;
      if (lacksEvents) await writeNoEvents(progressIo, families.join(', '));
      return errors === 0 && !lacksEvents ? ExitCode.Good : ExitCode.BadData;
    },
  );
}

/** @throws CommandError for options that hold for dossiers alone */
function assertCombinable(
  families: readonly FamilyName[],
  { checkpoint, trace, partition, rules }: ReduceOptions,
): void {
  const hasDossier = families.includes(DOSSIER_FAMILY);
  const refused = [
    [checkpoint !== undefined, '--checkpoint'],
    [trace === true, '--trace'],
    [partition === true && hasDossier, '--partition'],
    [rules !== 'contract' && !hasDossier, `--rules ${rules}`],
  ] as const;
  const option = refused.find(([isGiven]) => isGiven)?.[1];
  if (option !== undefined)
    throw new CommandError(`${option} cannot be combined with --family ${families.join(',')}`);
}

/** @throws CommandError for an input of another kind, in which no event can be found */
function assertEvents(
  families: readonly FamilyName[],
  [other]: readonly Pick<Input, 'name'>[],
): void {
  if (other)
    throw new CommandError(
      `--family ${families.join(',')} needs events; ${printable(other.name)} is not a stream of events`,
    );
}
