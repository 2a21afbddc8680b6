import { CommandError, ExitCode } from '../commandError.js';
import { convertedLines, newTally } from '../convert/convertedLines.js';
import type { ConvertSettings, Tally } from '../convert/convertedLines.js';
import { noteGenerations } from '../generations/generationCounts.js';
import { inputsOfAll } from '../input/inputs.js';
import type { Io } from '../io.js';
import { realPath } from '../realPath.js';
import { counted } from '../text/counted.js';
import { withReadingResources } from '../withReadingResources.js';
import type { ReadingSettings } from '../withReadingResources.js';
import { writeAtomically } from '../writeAtomically.js';

/** The options of `dossier convert`. */
export interface ConvertOptions extends ConvertSettings, Omit<ReadingSettings, 'jobs'> {
  /** The file to write; default, and `-`: standard output. */
  readonly output?: string;
}

/** Writes the events of all files in another generation, as JSON Lines (C35). */
export async function convert(
  io: Io,
  files: readonly string[],
  options: ConvertOptions,
): Promise<ExitCode> {
  const { output } = options;
  const inputs = await inputsOfAll(io, files);
  const isFile = output !== undefined && output !== '-';
  if (isFile && inputs.some(({ path }) => path !== null && realPath(path) === realPath(output)))
    throw new CommandError('--output needs its own file; it cannot be an input file');
  const tally = newTally();
  await withReadingResources(io, inputs, { ...options, jobs: 1 }, async (progressIo, resources) => {
    const lines = convertedLines({ ...resources, io: progressIo, inputs }, options, tally);
    if (isFile) await writeAtomically(output, lines);
    else for await (const line of lines) await progressIo.stdout.write(line);
  });
  await noteGenerations(io, tally.generations, options);
  await io.stderr.write(`${summary(tally, options)}\n`);
  return tally.errors === 0 ? ExitCode.Good : ExitCode.BadData;
}

function summary(
  { converted, others, refused, leftOut, lacksBuildId }: Tally,
  { to }: ConvertSettings,
): string {
  const parts = [
    `${counted(converted, 'event')} written in generation ${to}`,
    ...(others === 0 ? [] : [`${counted(others, 'event')} of other types written as they are`]),
    ...(leftOut === 0 ? [] : [`${counted(leftOut, 'event')} of other missions and types left out`]),
    ...(refused === 0 ? [] : [`${counted(refused, 'record')} not written`]),
  ];
  return `${parts.join(', ')}${lacksBuildId ? '; --build-id gives a build_id to events without one' : ''}`;
}
