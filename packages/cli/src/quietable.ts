import { Option } from 'commander';
import type { Command } from 'commander';
import type { Io } from './io.js';

/** An io whose notices and progress can be turned off. */
export function quietable(io: Io): { readonly io: Io; readonly silence: () => void } {
  let isSilent = false;
  const write: Io['notices']['write'] = (text) =>
    isSilent ? Promise.resolve() : io.notices.write(text);
  return {
    io: { ...io, notices: { ...io.notices, write } },
    silence: () => {
      isSilent = true;
    },
  };
}

/** Adds the option that turns them off. */
export function addQuietOption(command: Command, silence: () => void): Command {
  const option = new Option('-q, --quiet', 'leave out notices and progress');
  return command.addOption(option).hook('preAction', (_, action) => {
    if (action.opts<{ quiet?: boolean }>().quiet === true) silence();
  });
}
