import { Option } from 'commander';
import { WRITABLE_GENERATIONS } from 'mission-dossier-contracts/spec-kitty';
import type { ConvertOptions } from '../commands/convert.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import {
  addFilesArgument,
  addFormOptions,
  addLineLimitOption,
  addMissionOption,
  addNamespaceOption,
  INPUTS,
} from './input.js';

/** `dossier convert` */
export const defineConvert: Define = (program, io, finish) => {
  addMissionOption(
    addNamespaceOption(
      addFormOptions(addLineLimitOption(addFilesArgument(program.command('convert')))),
    ),
  )
    .summary('write events in another generation')
    .description(
      'Write events in another generation, as JSON Lines in the order in which they were read. Events of ' +
        'other types are written as they are. A record that cannot be converted is reported on standard ' +
        'error and not written, and the exit code is 1. So are saved scans and parity baselines, which have ' +
        'no events.',
    )
    .addOption(
      new Option('--to <generation>', 'the generation to write; 2.4 is the form of the contract')
        .choices(WRITABLE_GENERATIONS)
        .makeOptionMandatory(),
    )
    .option('--build-id <id>', 'the build_id of events that have none; generation 3.0 demands one')
    .option(
      '-o, --output <file>',
      'the file to write, either completely or not at all (default: standard output)',
    )
    .option(
      '--require-events',
      'input without any event of a dossier is an error, and nothing is written',
    )
    .addHelpText('after', INPUTS)
    .addHelpText(
      'after',
      examples(
        [
          'dossier convert --to 2.4 queue.jsonl -o canonical.jsonl',
          'hand on what an old producer wrote',
        ],
        [
          'dossier convert --to 3.0 --build-id 7d5f5b8e queue.jsonl',
          'feed it to a server that takes 3.0',
        ],
      ),
    )
    .action(async (files: string[], options: ConvertOptions) => {
      const { convert } = await import('../commands/convert.js');
      finish(await convert(io, files, options));
    });
};
