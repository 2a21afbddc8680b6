import { Option } from 'commander';
import type { Command } from 'commander';
import type { StateOptions } from '../commands/state.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addLiveOptions } from './live.js';
import { INPUTS } from './input.js';
import { filesOrServer, SERVERS } from './server.js';

/** `dossier state` */
export const defineState: Define = (program, io, finish) => {
  const format = io.stdout.isTerminal ? 'text' : 'json';
  addLiveOptions(program.command('state'))
    .summary('print the state of a mission in an account')
    .description(
      'Print the state of a mission in the account on a server. With files, or on standard input, the account is ' +
        'made of their events in memory; invalid events are then reported on standard error, and the exit code is 1.',
    )
    .addOption(
      new Option('--format <format>', 'text for people, or canonical JSON (RFC 8785)')
        .choices(['text', 'json'])
        .default(format, 'text on a terminal, else json'),
    )
    .addHelpText('after', SERVERS)
    .addHelpText('after', INPUTS)
    .addHelpText(
      'after',
      examples(
        [
          'dossier state --server nats://127.0.0.1:4222 --mission 001-reset',
          'show a mission on a server',
        ],
        [
          'dossier state --namespace namespace.json',
          'the same, found at once, on the server of the environment',
        ],
        ['dossier state events.jsonl', 'show the mission of a file'],
      ),
    )
    .action(async (files: string[], options: StateOptions, command: Command) => {
      const { state } = await import('../commands/state.js');
      finish(await state(io, files, filesOrServer(files, options, command)));
    });
};
