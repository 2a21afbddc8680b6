import type { Argument, Command, Option } from 'commander';

/** What a shell offers after the name of a program. */
export interface Completable {
  readonly name: string;
  readonly options: readonly CompletableOption[];
  readonly commands: readonly CompletableCommand[];
}

/** What a shell offers after the name of a command. */
export interface CompletableCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletableOption[];
  /** What its arguments are; undefined if it takes none. */
  readonly values: Values | undefined;
}

export interface CompletableOption {
  /** As they are typed: `-q`, `--quiet`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What its value is; undefined if it takes none. */
  readonly values: Values | undefined;
}

/** The words to choose from; if there are none, the names of files are offered. */
export type Values = readonly string[];

/** Reads the definition of a program: its commands and options, without those that its help hides. */
export function completable(program: Command): Completable {
  return {
    name: program.name(),
    options: optionsOf(program),
    commands: program
      .createHelp()
      .visibleCommands(program)
      .map((command) => ({
        name: command.name(),
        description: oneLine(command.summary()),
        options: optionsOf(command),
        values: choicesOf(command.registeredArguments[0]),
      })),
  };
}

function optionsOf(command: Command): CompletableOption[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      flags: [option.short, option.long].filter((flag) => flag !== undefined),
      description: oneLine(option.description),
      values: option.required || option.optional ? choicesOf(option) : undefined,
    }));
}

function choicesOf(taker: Argument | Option | undefined): Values | undefined {
  return taker && (taker.argChoices ?? []);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
