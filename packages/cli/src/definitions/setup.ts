import { Option } from 'commander';
import type { SetupOptions } from '../commands/setup.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addServerOptions, SERVERS, wholeNumber } from './server.js';

/** `dossier setup` */
export const defineSetup: Define = (program, io, finish) => {
  addServerOptions(program.command('setup'))
    .summary('prepare a server to keep an account')
    .description(
      'Make the streams and consumers that an account needs on a server, and warn of settings of the server under ' +
        'which what was stored can be lost. What is there already is kept, so it can be run again. The number of ' +
        'partitions never changes once events were published.',
    )
    .addOption(
      new Option(
        '--partitions <n>',
        'into how many parts the missions are divided (default: what there is, else 1)',
      ).argParser(wholeNumber(1, 1024)),
    )
    .addOption(
      new Option(
        '--replicas <n>',
        'on how many servers of a cluster each part is kept: 1, 3 or 5 (default: what there is, else 1)',
      ).argParser(wholeNumber(1, 5)),
    )
    .option(
      '--monitoring <url>',
      'the port where the server reports its settings, such as http://127.0.0.1:8222',
    )
    .addHelpText('after', SERVERS)
    .addHelpText(
      'after',
      examples(
        ['dossier setup --server nats://127.0.0.1:4222', 'prepare a server on this machine'],
        ['dossier setup --partitions 16 --replicas 3', 'prepare a cluster'],
      ),
    )
    .action(async (options: SetupOptions) => {
      const { setup } = await import('../commands/setup.js');
      finish(await setup(io, options));
    });
};
