import { Option } from 'commander';
import type { RebuildOptions } from '../commands/rebuild.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addServerMissionOptions, addServerOptions, SERVERS } from './server.js';

/** `dossier rebuild` */
export const defineRebuild: Define = (program, io, finish) => {
  const format = io.stdout.isTerminal ? 'text' : 'json';
  addServerOptions(addServerMissionOptions(program.command('rebuild')))
    .summary('make the state of a mission from its published events anew')
    .description(
      'Make the state of a mission on a server from its published events anew, store it, and print it. Projectors ' +
        'may go on meanwhile.',
    )
    .addOption(
      new Option('--format <format>', 'text for people, or canonical JSON (RFC 8785)')
        .choices(['text', 'json'])
        .default(format, 'text on a terminal, else json'),
    )
    .addHelpText('after', SERVERS)
    .addHelpText(
      'after',
      examples([
        'dossier rebuild --server nats://127.0.0.1:4222 --mission 001-reset',
        'rebuild one mission',
      ]),
    )
    .action(async (options: RebuildOptions) => {
      const { rebuild } = await import('../commands/rebuild.js');
      finish(await rebuild(io, options));
    });
};
