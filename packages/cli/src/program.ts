import { Argument, Command, CommanderError } from 'commander';
import { FixtureError } from 'mission-dossier-contracts/conformance';
import { didYouMean, quote } from 'mission-dossier-contracts/tooling';
import manifest from '../package.json' with { type: 'json' };
import { CommandError, ExitCode } from './commandError.js';
import { defineCompat } from './definitions/compat.js';
import { defineCompletion } from './definitions/completion.js';
import { defineConformance } from './definitions/conformance.js';
import { defineConvert } from './definitions/convert.js';
import { defineDead } from './definitions/dead.js';
import { defineDrift } from './definitions/drift.js';
import { defineIndex } from './definitions/indexFolder.js';
import { defineInit } from './definitions/init.js';
import { defineList } from './definitions/list.js';
import { defineProject } from './definitions/project.js';
import { definePublish } from './definitions/publish.js';
import { defineRebuild } from './definitions/rebuild.js';
import { defineReconcile } from './definitions/reconcile.js';
import { defineReduce } from './definitions/reduce.js';
import { defineReport } from './definitions/report.js';
import { defineSchema } from './definitions/schema.js';
import { defineSetup } from './definitions/setup.js';
import { defineSnapshot } from './definitions/snapshot.js';
import { defineState } from './definitions/state.js';
import { defineValidate } from './definitions/validate.js';
import { defineWatch } from './definitions/watch.js';
import type { Io } from './io.js';
import { addQuietOption, quietable } from './quietable.js';
import { printableLines } from './text/printable.js';

const EXIT_CODES = '\nExit codes: 0 success, 1 the data is bad, 2 the command failed.';

/** Errors of Commander quote arguments. They have one line, and may have a suggestion below. */
const LINE_FEED_OF_ARGUMENT = /\n(?!\(Did you mean |$)/g;

/** Help lists the commands in this order. */
const DEFINITIONS = [
  defineValidate,
  defineReduce,
  defineList,
  defineInit,
  defineIndex,
  defineSnapshot,
  defineDrift,
  defineReconcile,
  defineReport,
  defineConvert,
  definePublish,
  defineProject,
  defineState,
  defineWatch,
  defineRebuild,
  defineDead,
  defineSetup,
  defineConformance,
  defineSchema,
  defineCompat,
  defineCompletion,
];

/** Commands that write neither notices nor progress. */
const SILENT = ['init', 'schema', 'compat', 'completion'];

/**
 * Runs the command line.
 *
 * @param args - the arguments, without the names of the interpreter and the script
 * @returns the exit code: 0 success, 1 the data is bad, 2 the command failed
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
    const message = printableLines(error.message);
    await io.stderr.write(`${io.stderr.colors.red('error:')} ${message}\n`);
    return ExitCode.Failed;
  }
}

function createProgram(processIo: Io, finish: (code: ExitCode) => void): Command {
  const { io, silence } = quietable(processIo);
  const program = new Command('dossier')
    .description('Validate, reduce and compare the events of mission dossiers.')
    .version(manifest.version, '-v, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, write) => {
        write(printableLines(text.replace(LINE_FEED_OF_ARGUMENT, '\\u{a}')));
      },
    })
    .showHelpAfterError('(add --help for usage and examples)')
    .addHelpText('afterAll', EXIT_CODES);
  for (const define of DEFINITIONS) define(program, io, finish);
  for (const command of program.commands)
    if (!SILENT.includes(command.name())) addQuietOption(command, silence);
  defineHelp(program);
  return program;
}

/** Help of its own: that of Commander prints everything for a command that it does not know. */
function defineHelp(program: Command): void {
  const argument = new Argument('[command]', 'the name of a command');
  // Only for completion: choices(…) would make Commander check them, without a suggestion.
  argument.argChoices = program.commands.map((command) => command.name());
  program
    .helpCommand(false)
    .command('help')
    .summary('display help for a command')
    .description('Display help for a command.')
    .addArgument(argument)
    .action((name: string | undefined) => {
      const named = program.commands.find((command) => command.name() === name);
      if (name === undefined) program.help();
      if (named) named.help();
      const known = program.commands.map((command) => command.name());
      program.error(`error: unknown command ${quote(name)}${didYouMean(name, known)}`);
    });
}
