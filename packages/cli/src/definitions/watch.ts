import { Option } from 'commander';
import type { Command } from 'commander';
import type { WatchOptions } from '../commands/watch.js';
import { WATCH_FORMATS } from '../distributed/watchFormats.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addLiveOptions } from './live.js';
import { INPUTS } from './input.js';
import { filesOrServer, SERVERS } from './server.js';

/** `dossier watch` */
export const defineWatch: Define = (program, io, finish) => {
  addLiveOptions(program.command('watch'))
    .summary('show a mission as it changes')
    .description(
      'Show a mission as it changes: on a server, or in files, of which those of JSON Lines are followed as they ' +
        'grow. It ends when it is interrupted, with exit code 0, or at the end of standard input. Of files, invalid ' +
        'events are reported on standard error, and the exit code is then 1.',
    )
    .addOption(
      new Option(
        '--format <format>',
        'text is redrawn in place on a terminal, and is lines elsewhere; lines: one for each change; json: one state a line',
      )
        .choices(WATCH_FORMATS)
        .default('text'),
    )
    .addHelpText('after', SERVERS)
    .addHelpText('after', INPUTS)
    .addHelpText(
      'after',
      examples(
        ['dossier watch events.jsonl', 'follow a file that grows'],
        ['producer | dossier watch', 'follow what a program writes'],
        [
          'dossier watch --server nats://127.0.0.1:4222 --mission 001-reset',
          'follow a mission on a server',
        ],
      ),
    )
    .action(async (files: string[], options: WatchOptions, command: Command) => {
      const { watch } = await import('../commands/watch.js');
      finish(await watch(io, files, filesOrServer(files, options, command)));
    });
};
