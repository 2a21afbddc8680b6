import { Option } from 'commander';
import type { PublishOptions } from '../commands/publish.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import {
  addFilesArgument,
  addFormOptions,
  addLineLimitOption,
  addNamespaceOption,
  INPUTS,
} from './input.js';
import { addServerOptions, SERVERS } from './server.js';

/** `dossier publish` */
export const definePublish: Define = (program, io, finish) => {
  const command = addFormOptions(addLineLimitOption(addFilesArgument(program.command('publish'))));
  addServerOptions(addNamespaceOption(command))
    .summary('publish events to the account on a server')
    .description(
      'Publish events to the account on a server, in the form of the contract. What is published twice changes ' +
        'nothing, so the command can be run again if it was interrupted. Records that are not valid events are ' +
        'reported on standard error with file:line:column, and kept on the server as dead letters; the exit code is ' +
        'then 1. Events of other types are counted, and left out.',
    )
    .addOption(
      new Option('--format <format>', 'how many events were published: text, or one JSON document')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--require-events', 'input without any event of a dossier is an error')
    .addHelpText('after', SERVERS)
    .addHelpText('after', INPUTS)
    .addHelpText(
      'after',
      examples(
        ['dossier publish --server nats://127.0.0.1:4222 events.jsonl', 'publish a file'],
        [
          'producer | dossier publish',
          'publish what a program writes, to the server of the environment',
        ],
        ['dossier publish kitty-specs/001-reset', 'publish the outbox of a mission'],
      ),
    )
    .action(async (files: string[], options: PublishOptions) => {
      const { publish } = await import('../commands/publish.js');
      finish(await publish(io, files, options));
    });
};
