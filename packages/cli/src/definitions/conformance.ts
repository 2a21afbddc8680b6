import { InvalidArgumentError, Option } from 'commander';
import { FIXTURE_CATEGORIES } from 'mission-dossier-contracts/conformance';
import type { ConformanceOptions } from '../commands/conformance.js';
import { MATRIX_FORMAT_NAMES } from '../conformance/formats/formatNames.js';
import type { Define } from './define.js';
import { examples, positiveNumber } from './define.js';

const DEFAULT_TIMEOUT_SECONDS = 30;

/** `dossier conformance` */
export const defineConformance: Define = (program, io, finish) => {
  program
    .command('conformance')
    .summary('run implementations against the fixtures and replays')
    .description(
      'Run this package, and implementations in any language, against the fixtures and replays that ' +
        'the package ships, or against your own. Print a matrix of the results. An implementation is a program that speaks ' +
        'the protocol of docs/conformance-protocol.md on its standard input and output.',
    )
    .addOption(
      new Option(
        '--command <command>',
        'the shell command that starts an implementation; can be repeated',
      )
        .default([], 'only this package')
        .argParser(commands),
    )
    .option(
      '--fixtures <folder>',
      'own fixtures and replays, with a manifest.json as fixtures/ of mission-dossier-contracts has ' +
        '(default: those of the package)',
    )
    .option(
      '--expected <file>',
      'a JSON file of known differences: they pass, but must occur if their case is run',
    )
    .addOption(
      new Option('--format <format>', 'the output format')
        .choices(MATRIX_FORMAT_NAMES)
        .default('text'),
    )
    .addOption(
      new Option('--timeout <seconds>', 'the time limit for each answer')
        .default(DEFAULT_TIMEOUT_SECONDS)
        .argParser(positiveNumber),
    )
    .addOption(
      new Option('--category <category>', 'run only this category').choices(FIXTURE_CATEGORIES),
    )
    .addHelpText(
      'after',
      examples(
        ['dossier conformance', 'test this package'],
        [
          "dossier conformance --command 'python3 consumer.py'",
          'test another implementation as well',
        ],
        [
          'dossier conformance --command ./mine --expected known.json --format junit > report.xml',
          'in CI: fail on differences that are not known',
        ],
        [
          'dossier conformance --fixtures my-fixtures --command ./mine --format github',
          'hold implementations to your own events and states, and annotate a job on GitHub',
        ],
      ),
    )
    .action(async (options: ConformanceOptions) => {
      const { conformance } = await import('../commands/conformance.js');
      finish(await conformance(io, options));
    });
};

/** Collects the commands. An empty one is what an unset shell variable leaves. */
function commands(command: string, before: readonly string[]): readonly string[] {
  if (command.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return [...before, command];
}
