import type { Completable, CompletableCommand, Values } from './completable.js';
import { singleQuoted } from './quoting.js';

/**
 * A script for bash 3.2 and later. If the function offers nothing, `-o default` makes bash offer the names of
 * files.
 */
export function bashScript({ name, options, commands }: Completable): string {
  const first = [...commands.map((command) => command.name), ...options.flatMap((o) => o.flags)];
  return `# Completion of ${name} for bash.
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} word
  local command=\${COMP_WORDS[1]} words=() flags=()
  COMPREPLY=()
  # bash splits --option=value at the sign.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if (( COMP_CWORD == 1 )); then
    words=(${list(first)})
  else
    for word in "\${COMP_WORDS[@]:2:COMP_CWORD-2}"; do
      if [[ $word == -- ]]; then return; fi
    done
    case "$command $previous" in
${commands.flatMap(valueCases).join('\n')}
    *)
      case $command in
${commands.map(commandCase).join('\n')}
      esac
      if [[ $current == -* ]]; then words=("\${flags[@]}"); fi
      ;;
    esac
  fi
  for word in "\${words[@]}"; do
    if [[ $word == "$current"* ]]; then
      printf -v word %q "$word"
      COMPREPLY+=("$word")
    fi
  done
}
complete -o bashdefault -o default -F _${name} ${name}
`;
}

/** A line for each option that takes a value. */
function valueCases({ name, options }: CompletableCommand): string[] {
  return options.flatMap(({ flags, values }) => {
    const patterns = flags.map((flag) => singleQuoted(`${name} ${flag}`)).join('|');
    return values ? [`    ${patterns}) ${assignment(values)} ;;`] : [];
  });
}

function commandCase({ name, options, values }: CompletableCommand): string {
  const flags = options.flatMap((option) => option.flags);
  return `      ${singleQuoted(name)}) flags=(${list(flags)}); ${assignment(values ?? [])} ;;`;
}

function assignment(values: Values): string {
  return `words=(${list(values)})`;
}

function list(words: readonly string[]): string {
  return words.map(singleQuoted).join(' ');
}
