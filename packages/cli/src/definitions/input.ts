import { constants } from 'node:buffer';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { GENERATIONS } from 'mission-dossier-contracts/spec-kitty';
import { MAX_LINE_BYTES } from 'mission-dossier-contracts/tooling';
import { positiveNumber } from './define.js';

const MEBIBYTE = 1024 * 1024;
/** A longer line is no text of this platform. */
const MAX_LINE_MEBIBYTES = Math.floor(constants.MAX_STRING_LENGTH / MEBIBYTE);
/** A larger number is a typing error. */
const MAX_JOBS = 256;

/** Adds what all commands that read any number of event files have. */
export function addInputOptions(command: Command): Command {
  return addReadingOptions(addFilesArgument(command));
}

/** Adds the options that all commands that read events have. */
export function addReadingOptions(command: Command): Command {
  return addFormOptions(addLineLimitOption(command)).addOption(
    new Option(
      '--jobs <threads>',
      'the number of threads that read JSON Lines files (default: depends on their size, and on the command)',
    ).argParser(threadCount),
  );
}

/** Adds what names any number of event files. */
export function addFilesArgument(command: Command): Command {
  return command
    .argument(
      '[files...]',
      'files of events, or folders (see "Inputs" below); - is standard input, which is also the default',
    )
    .addOption(
      new Option(
        '--files-from <list>',
        'also read the files that this file names (- is standard input): one a line, or separated by NUL, as ' +
          'git diff -z and find -print0 write them; can be repeated',
      ).argParser<readonly string[] | undefined>((list, lists) => [...(lists ?? []), list]),
    )
    .option(
      '--allow-partial-last-line',
      'for files that are still written: leave out a last line without a line feed that is the beginning of an ' +
        'object, with a notice (default: it is an error)',
    );
}

/** What inputs may be, for the help. */
export const INPUTS = `
Inputs, known by their bytes and not by their names:
  JSON Lines or JSON, also compressed with gzip or zstd
  an outbox database of spec-kitty-cli (line numbers are those of its rows)
  its snapshot-latest.json and parity-baseline.json
  a checkpoint of dossier reduce (for reduce, list and drift --partition)
  a project folder or a mission folder (kitty-specs/MISSION), which stands for
  its outboxes, else for its last scan
  any other folder, which stands for the files *.jsonl, *.jsonl.gz and
  *.jsonl.zst in it and in its folders, sorted by path, without those that git
  ignores; if there are none, the folder cannot be read`;

/** Adds the option for the namespace of inputs that do not carry it. */
export function addNamespaceOption(command: Command): Command {
  return command.option(
    '--namespace <json>',
    'the namespace of inputs that do not carry it, as JSON text or a JSON file: of events of generation ' +
      'flat-bare, and of a saved scan (default: that of the baseline, if it is another input or at its usual place)',
  );
}

/** Adds the option that selects one mission of the input. */
export function addMissionOption(command: Command): Command {
  return command.option(
    '--mission <slug>',
    'only the events of this mission (the feature_slug of their namespaces, or the stream of a sibling family); those of others are left out, ' +
      'and are not checked',
  );
}

/** Adds the options for the forms in which events are read (C26). */
export function addFormOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--strict',
        'read only the form of the contract (default: every generation of producers)',
      ).conflicts('generation'),
    )
    .addOption(
      new Option('--generation <generation>', 'read only events of this generation').choices(
        GENERATIONS,
      ),
    );
}

/** Adds the option that limits the length of a line. */
export function addLineLimitOption(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--max-line-mib <mebibytes>',
        `the longest line that is read, at most ${MAX_LINE_MEBIBYTES}; a longer one is an error`,
      )
        .default(MAX_LINE_BYTES / MEBIBYTE)
        .argParser(lineLimit),
    )
    .hook('preAction', (_, action) => {
      const { maxLineMib } = action.opts<{ maxLineMib: number }>();
      action.setOptionValue('maxLineBytes', Math.round(maxLineMib * MEBIBYTE));
    });
}

function lineLimit(text: string): number {
  const value = positiveNumber(text);
  if (value > MAX_LINE_MEBIBYTES)
    throw new InvalidArgumentError(
      `It must be at most ${MAX_LINE_MEBIBYTES}: a longer text does not fit in memory on this platform.`,
    );
  return value;
}

function threadCount(text: string): number {
  const value = Number(text);
  if (!(Number.isInteger(value) && value >= 1 && value <= MAX_JOBS))
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MAX_JOBS}.`);
  return value;
}
