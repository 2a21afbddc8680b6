import type { Command } from 'commander';
import { addFilesArgument, addFormOptions, addLineLimitOption } from './input.js';
import { addServerOptions } from './server.js';

/** Adds what the commands take that show a mission of a server, or of files. */
export function addLiveOptions(command: Command): Command {
  const withFiles = addFormOptions(addLineLimitOption(addFilesArgument(command)));
  return addServerOptions(withFiles)
    .option(
      '--mission <slug>',
      'the mission: the feature_slug of its namespace (default: the only one)',
    )
    .option(
      '--namespace <json>',
      'on a server, the mission by its whole namespace, as JSON text or a JSON file: it is found at once, and a ' +
        'slug by reading the states of all missions. Of files, the namespace of events that do not carry it',
    );
}
