import { InvalidArgumentError, Option } from 'commander';
import { FIXTURE_CATEGORIES } from 'mission-dossier-contracts/conformance';
import { conformance } from '../commands/conformance.js';
import type { ConformanceOptions } from '../commands/conformance.js';
import { MATRIX_FORMATS } from '../conformance/formats/index.js';
import type { Define } from './define.js';
import { examples, positiveNumber } from './define.js';

const DEFAULT_TIMEOUT_SECONDS = 30;

/** `dossier conformance` */
export const defineConformance: Define = (program, io, finish) => {
  program
    .command('conformance')
    .summary('put implementations to the fixtures and replays')
    .description(
      'Put this package, and implementations in any language, to the fixtures and replays that the ' +
        'package ships, and print a matrix of what differs. An implementation is a program that speaks ' +
        'the protocol of docs/conformance-protocol.md on its standard input and output.',
    )
    .addOption(
      new Option(
        '--command <command>',
        'how the shell starts an implementation; may be given several times',
      )
        .default([], 'this package alone')
        .argParser(commands),
    )
    .option(
      '--expected <file>',
      'JSON file of differences that are known: these pass, and all of what is run must happen',
    )
    .addOption(
      new Option('--format <format>', 'how to print the matrix')
        .choices(Object.keys(MATRIX_FORMATS))
        .default('text'),
    )
    .addOption(
      new Option('--timeout <seconds>', 'how long any answer may take')
        .default(DEFAULT_TIMEOUT_SECONDS)
        .argParser(positiveNumber),
    )
    .addOption(
      new Option('--category <category>', 'run this category alone').choices(FIXTURE_CATEGORIES),
    )
    .addHelpText(
      'after',
      examples(
        ['dossier conformance', 'put this package to the test'],
        [
          "dossier conformance --command 'python3 consumer.py'",
          'and another implementation beside it',
        ],
        [
          'dossier conformance --command ./mine --expected known.json --format junit > report.xml',
          'in CI: fail on what is not known',
        ],
      ),
    )
    .action(async (options: ConformanceOptions) => {
      finish(await conformance(io, options));
    });
};

/** Gathers the commands; one of nothing is what an unset variable leaves. */
function commands(command: string, before: readonly string[]): readonly string[] {
  if (command.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return [...before, command];
}
