import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { CommandError } from '../commandError.js';
import { SERVER_VARIABLE } from '../distributed/serverVariable.js';
import type { ServerSettings } from '../distributed/connection.js';
import type { InputSettings } from '../input/inputs.js';

/** What a server is, for the help. */
export const SERVERS = `
Servers:
  NATS with JetStream, such as "nats-server -js -sd FOLDER -a 127.0.0.1" starts on this machine.
  A URL is nats://HOST:PORT, tls://HOST:PORT, ws:// or wss://; several are separated by commas.
  It may have a user and a password, or a token: nats://USER:PASSWORD@HOST. Set these in
  ${SERVER_VARIABLE}, and not in an argument, which other users of the machine can see.`;

/** Adds the options that reach a server, which the environment may name, too. */
export function addServerOptions(command: Command): Command {
  return addLoginOptions(command.addOption(serverOption().env(SERVER_VARIABLE)));
}

/** Adds the same to a command that reads files otherwise: only its arguments name a server. */
export function addServerAsInput(command: Command): Command {
  return addLoginOptions(command.addOption(serverOption()));
}

function serverOption(): Option {
  return new Option('--server <url>', 'the server that keeps the account (see "Servers" below)');
}

function addLoginOptions(command: Command): Command {
  return command
    .option('--creds <file>', 'the credentials of a user of the server')
    .option('--tls-ca <file>', 'the certificates that the server is checked against, as PEM')
    .option('--tls-cert <file>', 'the certificate of this client, as PEM')
    .option('--tls-key <file>', 'its key, as PEM');
}

/** Adds the option for the whole namespace of a mission on a server. */
export function addServerMissionOptions(command: Command): Command {
  return command
    .option(
      '--mission <slug>',
      'the mission: the feature_slug of its namespace (default: the only one)',
    )
    .option(
      '--namespace <json>',
      'the mission by its whole namespace, as JSON text or a JSON file; it is found at once, and a slug by ' +
        'reading the states of all missions',
    );
}

/** What only files have, by the names that Commander gives to options. */
const FILE_OPTIONS = [
  'filesFrom',
  'allowPartialLastLine',
  'maxLineMib',
  'strict',
  'generation',
  'jobs',
];

/**
 * The settings of a command that reads files or a server. Files go before a server that the environment names.
 * @throws CommandError if the arguments name both, or have an option of files with a server
 */
export function filesOrServer<T extends ServerSettings & Pick<InputSettings, 'filesFrom'>>(
  files: readonly string[],
  options: T,
  command: Command,
): T {
  const isGiven = (name: string) => command.getOptionValueSource(name) === 'cli';
  if (options.server === undefined) return options;
  const ofFiles = command.options.find(
    (each) => FILE_OPTIONS.includes(each.attributeName()) && isGiven(each.attributeName()),
  );
  if (files.length === 0 && !ofFiles) return options;
  if (!isGiven('server')) return { ...options, server: undefined };
  throw new CommandError(
    `--server cannot be combined with ${files.length > 0 ? 'files' : (ofFiles?.long ?? '')}`,
  );
}

/** Parses a whole number in a range. */
export function wholeNumber(lowest: number, highest = Number.MAX_SAFE_INTEGER): Parse {
  return (text) => {
    const value = text.trim() === '' ? NaN : Number(text);
    if (Number.isInteger(value) && value >= lowest && value <= highest) return value;
    const range =
      highest === Number.MAX_SAFE_INTEGER ? `above ${lowest - 1}` : `from ${lowest} to ${highest}`;
    throw new InvalidArgumentError(`It must be a whole number ${range}.`);
  };
}

type Parse = (text: string) => number;
