import { ExitCode } from '../commandError.js';
import { convertedLines, newTally } from '../convert/convertedLines.js';
import type { ConvertSettings, Tally } from '../convert/convertedLines.js';
import { noteGenerations } from '../generations/generationCounts.js';
import { inputsOfAll } from '../input/inputs.js';
import type { InputSettings } from '../input/inputs.js';
import type { Io } from '../io.js';
import { noteNothingRead, writeNoEvents } from '../noEvents.js';
import { assertOwnFile } from '../ownFile.js';
import { counted } from '../text/counted.js';
import { withReadingResources } from '../withReadingResources.js';
import type { ReadingSettings } from '../withReadingResources.js';
import { writeAtomically } from '../writeAtomically.js';

/** The options of `dossier convert`. */
export interface ConvertOptions
  extends ConvertSettings, InputSettings, Omit<ReadingSettings, 'jobs'> {
  /** The file to write; default, and `-`: standard output. */
  readonly output?: string;
  /** Whether it is an error if there are no events of a dossier. Then no file is written. */
  readonly requireEvents?: boolean;
}

/** Writes the events of all files in another generation, as JSON Lines (C35). */
export async function convert(
  io: Io,
  files: readonly string[],
  options: ConvertOptions,
): Promise<ExitCode> {
  const { output } = options;
  const inputs = await inputsOfAll(io, files, options);
  const isFile = output !== undefined && output !== '-';
  if (isFile) assertOwnFile(output, inputs, options.filesFrom);
  const tally = newTally();
  try {
    const settings = { ...options, jobs: 1 };
    await withReadingResources(io, inputs, settings, async (progressIo, resources) => {
      const sources = { ...resources, io: progressIo, inputs };
      const lines = demandEvents(convertedLines(sources, options, tally), options, tally);
      if (isFile) await writeAtomically(output, lines);
      else for await (const line of lines) await progressIo.stdout.write(line);
    });
  } catch (error) {
    if (!(error instanceof LacksEvents)) throw error;
    await writeNoEvents(io);
    return ExitCode.BadData;
  }
  if (tally.converted + tally.others + tally.refused === 0) await noteNothingRead(io, inputs);
  await noteGenerations(io, tally.generations, options);
  await io.notices.write(`${summary(tally, options)}\n`);
  return tally.errors === 0 ? ExitCode.Good : ExitCode.BadData;
}

/** Thrown so that no file is written. */
class LacksEvents extends Error {}

/** @throws LacksEvents at the end, if events are required and there was none */
async function* demandEvents(
  lines: AsyncIterable<string>,
  { requireEvents = false }: ConvertOptions,
  tally: Tally,
): AsyncGenerator<string> {
  yield* lines;
  if (requireEvents && tally.converted === 0) throw new LacksEvents();
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
