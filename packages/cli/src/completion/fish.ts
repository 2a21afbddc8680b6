import type { Completable, CompletableCommand, CompletableOption } from './completable.js';
import { escaped } from './quoting.js';

/** A script for fish, which offers the names of files unless a line says otherwise. */
export function fishScript({ name, options, commands }: Completable): string {
  const complete = `complete -c ${name}`;
  const lines = [
    ...commands.map(
      (command) => `-n '${after(name, '')}' -f -a ${quoted(command.name)}${describe(command)}`,
    ),
    ...options.map((option) => `-n '${after(name, '')}' ${optionArguments(option)}`),
    ...commands.flatMap((command) =>
      commandArguments(command).map((line) => `-n '${after(name, command.name)}' ${line}`),
    ),
  ];
  return `# Completion of ${name} for fish.
# Whether the command is the first argument; '' stands for none.
function __${name}_command_is
  set -l words (commandline -opc)
  test "$words[2]" = "$argv[1]"
end
${complete} -e
${lines.map((line) => `${complete} ${line}`).join('\n')}
`;
}

/** The condition that a command was named. It is inside of quotes. */
function after(name: string, command: string): string {
  return `__${name}_command_is "${command}"`;
}

function commandArguments({ options, values }: CompletableCommand): string[] {
  if (!values) return ['-f', ...options.map(optionArguments)];
  const words = values.length > 0 ? [`-f -a ${wordList(values)}`] : [];
  return [...words, ...options.map(optionArguments)];
}

function optionArguments(option: CompletableOption): string {
  const flags = option.flags.map((flag) =>
    flag.startsWith('--') ? `-l ${quoted(flag.slice(2))}` : `-s ${quoted(flag.slice(1))}`,
  );
  return `${flags.join(' ')}${valueArguments(option)}${describe(option)}`;
}

function valueArguments({ values }: CompletableOption): string {
  if (!values) return '';
  return values.length > 0 ? ` -x -a ${wordList(values)}` : ' -r -F';
}

function describe({ description }: { readonly description: string }): string {
  return ` -d ${quoted(description)}`;
}

/** fish evaluates the list of words. */
function wordList(words: readonly string[]): string {
  return quoted(words.map(escaped).join(' '));
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
