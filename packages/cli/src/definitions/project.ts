import { InvalidArgumentError, Option } from 'commander';
import type { ProjectCommandOptions } from '../commands/project.js';
import type { Address } from '../distributed/metricsEndpoint.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addServerOptions, SERVERS, wholeNumber } from './server.js';

const LOOPBACK = '127.0.0.1';
const MAX_PORT = 65_535;
const MAX_FLUSH_MS = 60 * 60 * 1000;
/** A number, or the first and the last of several. */
const RANGE = /^(\d{1,4})(?:-(\d{1,4}))?$/;

/** `dossier project` */
export const defineProject: Define = (program, io, finish) => {
  addServerOptions(program.command('project'))
    .summary('fold the published events into the states of missions')
    .description(
      'Fold the events that are published into the states of missions, until the command is interrupted: SIGINT ' +
        'and SIGTERM end it after a last flush, with exit code 0. Any number of projectors may run at once, and each ' +
        'may be killed at any time: the states stay right.',
    )
    .addOption(
      new Option(
        '--flush-ms <ms>',
        'how long events are collected before states are stored (default: 50)',
      ).argParser(wholeNumber(1, MAX_FLUSH_MS)),
    )
    .addOption(
      new Option(
        '--flush-events <n>',
        'store states once so many lines of messages are collected; an event is a line (default: 20000)',
      ).argParser(wholeNumber(1)),
    )
    .addOption(
      new Option(
        '--partitions <list>',
        'the partitions to project, such as 0-3,8; which projector has which changes only the speed (default: all)',
      ).argParser(partitionList),
    )
    .addOption(
      new Option(
        '--metrics <port>',
        `report /metrics for Prometheus, and /healthz, at this port of ${LOOPBACK}, or at HOST:PORT`,
      ).argParser(address),
    )
    .addHelpText('after', SERVERS)
    .addHelpText(
      'after',
      examples(
        ['dossier project --server nats://127.0.0.1:4222', 'project all missions'],
        ['dossier project --flush-ms 1000 --metrics 9464', 'write less, and let Prometheus watch'],
        ['dossier project --partitions 0-7', 'project one half of 16 partitions'],
      ),
    )
    .action(async (options: ProjectCommandOptions) => {
      const { project } = await import('../commands/project.js');
      finish(await project(io, options));
    });
};

/** Parses `0-3,8`. */
function partitionList(text: string): readonly number[] {
  const numbers = text.split(',').flatMap((part) => {
    const [, first = '', last = first] = RANGE.exec(part.trim()) ?? [];
    const length = Number(last) - Number(first) + 1;
    if (first === '' || length < 1)
      throw new InvalidArgumentError('It must be numbers, and ranges of them: 0-3,8.');
    return Array.from({ length }, (_, i) => Number(first) + i);
  });
  return [...new Set(numbers)];
}

/** Parses `PORT`, `HOST:PORT` and `[IPV6]:PORT`. */
function address(text: string): Address {
  const [, bracketed, plain, digits = ''] =
    /^(?:\[([\da-fA-F:.]+)\]:|([^:[\]/]+):)?(\d{1,5})$/.exec(text) ?? [];
  const port = digits === '' ? NaN : Number(digits);
  if (!(port <= MAX_PORT))
    throw new InvalidArgumentError(`It must be a port up to ${MAX_PORT}, or HOST:PORT.`);
  return { host: bracketed ?? plain ?? LOOPBACK, port };
}
