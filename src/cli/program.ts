import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { FIXTURE_CATEGORIES, FixtureError } from '../conformance/manifest.js';
import { readPackageFile } from '../conformance/packageFiles.js';
import { RULE_SETS } from '../conformance/replays.js';
import { CommandError, ExitCode } from './commandError.js';
import { compat } from './commands/compat.js';
import type { CompatOptions } from './commands/compat.js';
import { conformance } from './commands/conformance.js';
import type { ConformanceOptions } from './commands/conformance.js';
import { reduce } from './commands/reduce.js';
import type { ReduceOptions } from './commands/reduce.js';
import { schema } from './commands/schema.js';
import type { SchemaOptions } from './commands/schema.js';
import { validate } from './commands/validate.js';
import type { ValidateOptions } from './commands/validate.js';
import { MATRIX_FORMATS } from './conformance/formats/index.js';
import type { Io } from './io.js';
import { REPORTERS } from './reporters/index.js';

const EXIT_CODES =
  '\nExit codes: 0 good, 1 the data is bad, 2 the command could not be carried out.';
const MEBIBYTE = 1024 * 1024;
const DEFAULT_MAX_LINE_MEBIBYTES = 16;
const DEFAULT_TIMEOUT_SECONDS = 30;
/** More is a slip of the hand. */
const MOST_JOBS = 256;

/**
 * Runs the command line.
 *
 * @param args - the arguments, without the names of the interpreter and the script
 * @returns the exit code: 0 good, 1 the data is bad, 2 the command could not be carried out
 */
export async function runCli(args: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = ExitCode.Good;
  const program = createProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has written its message already.
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? ExitCode.Good : ExitCode.Failed;
    if (!(error instanceof CommandError || error instanceof FixtureError)) throw error;
    await io.stderr.write(`${io.stderr.colors.red('error:')} ${error.message}\n`);
    return ExitCode.Failed;
  }
}

function createProgram(io: Io, finish: (code: ExitCode) => void): Command {
  const program = new Command('dossier')
    .description('Validate and reduce the events of mission dossiers.')
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .showHelpAfterError('(add --help for usage and examples)')
    .addHelpText('afterAll', EXIT_CODES);
  for (const add of [addValidate, addReduce, addConformance, addSchema, addCompat])
    add(program, io, finish);
  return program;
}

type AddCommand = (program: Command, io: Io, finish: (code: ExitCode) => void) => void;

const addValidate: AddCommand = (program, io, finish) => {
  addInput(program.command('validate'))
    .summary('check every event, and report every error of each')
    .description(
      'Check every event of JSON Lines or JSON files, each by itself. Every error of each is reported: ' +
        'file:line:column (in UTF-16 code units), JSON pointer, what was found and what was expected.',
    )
    .option('--type <event-type>', 'the records are bare payloads of this event type')
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(Object.keys(REPORTERS))
        .default('text'),
    )
    .option('--advisories', 'report advice, too, that plays no part in the verdict')
    .addHelpText(
      'after',
      examples(
        ['dossier validate events.jsonl', 'check a file'],
        ['producer | dossier validate', 'check what a program writes'],
        ['dossier validate --format github events/*.jsonl', 'annotate a pull request'],
        [
          'dossier validate --type MissionDossierArtifactIndexed payload.json',
          'check one bare payload',
        ],
      ),
    )
    .action(async (files: string[], options: ValidateOptions) => {
      finish(await validate(io, files, options));
    });
};

const addReduce: AddCommand = (program, io, finish) => {
  const format = io.stdout.isTerminal ? 'text' : 'json';
  addInput(program.command('reduce'))
    .summary('compute the state of the dossier that the events make up')
    .description(
      'Compute the state of the dossier that the events make up, in whatever order. Invalid events are ' +
        'named on standard error; the state of the others is still printed, and the exit code is 1.',
    )
    .addOption(
      new Option(
        '--rules <rules>',
        "the rules of this contract, or exactly those of the reference implementation's release",
      )
        .choices(Object.keys(RULE_SETS))
        .default('contract'),
    )
    .addOption(
      new Option('--format <format>', 'for people, or canonical JSON (RFC 8785)')
        .choices(['text', 'json'])
        .default(format, 'text on a terminal, otherwise json'),
    )
    .option('--partition', 'reduce each namespace by itself; JSON is then one state a line')
    .option(
      '--checkpoint <file>',
      'of a file that only grows: note here how far the reading has come, and go on from there the next time',
    )
    .addHelpText(
      'after',
      examples(
        ['dossier reduce events.jsonl', 'show a dossier'],
        [
          'dossier reduce monday.jsonl tuesday.jsonl > state.json',
          'reduce several files as one stream',
        ],
        ['dossier reduce --partition all.jsonl', 'show each dossier of a mixed stream'],
        [
          'dossier reduce --checkpoint log.checkpoint log.jsonl',
          'follow a file that grows: each time, only what is new is read',
        ],
      ),
    )
    .action(async (files: string[], options: ReduceOptions) => {
      finish(await reduce(io, files, options));
    });
};

const addConformance: AddCommand = (program, io, finish) => {
  program
    .command('conformance')
    .summary('put implementations to the fixtures and replays')
    .description(
      'Put this package, and implementations in any language, to the fixtures and replays that the ' +
        'package ships, and print a matrix of what differs. An implementation is a program that speaks ' +
        'the protocol of docs/conformance-protocol.md on its standard input and output.',
    )
    .option(
      '--command <command>',
      'how the shell starts an implementation; may be given several times',
      (command: string, before: readonly string[]) => [...before, command],
      [],
    )
    .option(
      '--expected <file>',
      'JSON file of differences that are known: these pass, and all must happen',
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

const addSchema: AddCommand = (program, io, finish) => {
  program
    .command('schema')
    .summary('list the JSON Schemas, or print one')
    .description('List the JSON Schemas, or print one.')
    .argument('[name]', 'the name of a schema')
    .option('--bundled', 'print it self-contained, with all that it refers to')
    .addHelpText(
      'after',
      examples(
        ['dossier schema', 'list all schemas'],
        [
          'dossier schema --bundled event > event.json',
          'save a schema without references to files',
        ],
      ),
    )
    .action(async (name: string | undefined, options: SchemaOptions) => {
      finish(await schema(io, name, options));
    });
};

const addCompat: AddCommand = (program, io, finish) => {
  program
    .command('compat')
    .summary('tell what a change of the schemas breaks')
    .description(
      'Compare the schemas of two versions: is the change backward compatible (new validators accept all ' +
        'that the old ones did), forward compatible (old validators accept all that the new ones do), both ' +
        'or neither? Each change is named with its rule, its place in both versions, and what it means.',
    )
    .argument('<old>', 'a folder of schemas, one with a folder "schemas", or a .tgz of npm pack')
    .argument('<new>', 'the same')
    .addOption(
      new Option('--require <direction>', 'what must not break')
        .choices(['backward', 'forward', 'full'])
        .default('full'),
    )
    .option('--approved <file>', 'a JSON file of breaks that are intended')
    .option('--release <version>', 'the version of NEW (default: that of its package.json)')
    .addOption(
      new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'),
    )
    .addHelpText(
      'after',
      examples(
        ['dossier compat released.tgz .', 'what has changed since a release'],
        [
          'dossier compat --require backward old/schemas new/schemas',
          'may consumers be updated before producers?',
        ],
      ),
    )
    .action(async (before: string, after: string, options: CompatOptions) => {
      finish(await compat(io, [before, after], options));
    });
};

/** What the commands that read events have in common. */
function addInput(command: Command): Command {
  return command
    .argument('[files...]', 'JSON Lines or JSON files; - or none: standard input')
    .addOption(
      new Option('--max-line-mib <mebibytes>', 'longer lines are errors, and are not read')
        .default(DEFAULT_MAX_LINE_MEBIBYTES)
        .argParser(positiveNumber),
    )
    .addOption(
      new Option(
        '--jobs <threads>',
        'how many threads read JSON Lines files (default: by their size)',
      ).argParser(threadCount),
    )
    .hook('preAction', (_, action) => {
      const { maxLineMib } = action.opts<{ maxLineMib: number }>();
      action.setOptionValue('maxLineBytes', Math.round(maxLineMib * MEBIBYTE));
    });
}

function positiveNumber(text: string): number {
  const value = Number(text);
  if (!(value > 0 && Number.isFinite(value)))
    throw new InvalidArgumentError('It must be a number above 0.');
  return value;
}

function threadCount(text: string): number {
  const value = Number(text);
  if (!(Number.isInteger(value) && value >= 1 && value <= MOST_JOBS))
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_JOBS}.`);
  return value;
}

function examples(...list: readonly (readonly [command: string, purpose: string])[]): string {
  return `\nExamples:\n${list.map(([command, purpose]) => `  # ${purpose}\n  ${command}`).join('\n')}`;
}

function packageVersion(): string {
  return (JSON.parse(readPackageFile('package.json')) as { version: string }).version;
}
