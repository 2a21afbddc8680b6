import type { Completable, CompletableCommand, CompletableOption, Values } from './completable.js';
import { escaped, singleQuoted } from './quoting.js';

/** A script for zsh: a file `_dossier` in a folder of `$fpath`, or read by `source`. */
export function zshScript({ name, options, commands }: Completable): string {
  return `#compdef ${name}
# Completion of ${name} for zsh.
_${name}() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map((command) => `      ${described(command.name, command)}`).join('\n')}
    )
    local -a options=(
${options.flatMap((o) => o.flags.map((flag) => `      ${described(flag, o)}`)).join('\n')}
    )
    if [[ $words[2] == -* ]]; then
      _describe -o option options
    else
      _describe command commands
    fi
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _${name} ]]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`;
}

/** A word with its description, as _describe reads them. */
function described(word: string, { description }: { readonly description: string }): string {
  return singleQuoted(`${word.replace(/[:\\]/g, '\\$&')}:${description.replaceAll('\\', '\\\\')}`);
}

/** The specifications of a command's options and arguments, as _arguments reads them. */
function commandCase({ name, options, values }: CompletableCommand): string {
  const rest = values ? [singleQuoted(`*${valuePart('argument', values)}`)] : [];
  const specifications = [...options.flatMap(optionSpecifications), ...rest];
  const lines = specifications.map((text) => ` \\\n      ${text}`).join('');
  return `  ${singleQuoted(name)})\n    _arguments -S :${lines}\n    ;;`;
}

/** One for each flag. Each may be repeated, because Commander permits it. */
function optionSpecifications({ flags, description, values }: CompletableOption): string[] {
  return flags.map((flag) => {
    const value = values ? valuePart('value', values) : '';
    return singleQuoted(
      `*${flag}${values ? joint(flag) : ''}[${specification(description)}]${value}`,
    );
  });
}

/** How a value may be joined to its flag: --option=value, -ovalue. */
function joint(flag: string): string {
  return flag.startsWith('--') ? '=' : '+';
}

function valuePart(message: string, values: Values): string {
  // _arguments evaluates them, and reads no other escapes here.
  const words = values.map(escaped).join(' ');
  return `:${message}:${values.length > 0 ? `(${words})` : '_files'}`;
}

function specification(text: string): string {
  return text.replace(/[\\:[\]]/g, '\\$&');
}
