import { createReadStream } from 'node:fs';
import { isatty } from 'node:tty';
import pico from 'picocolors';
import { ExitCode } from './commandError.js';
import { systemErrorText } from './systemError.js';
import { Workers } from './workers.js';

/** Colours, or functions that leave a text as it is. */
export type Colors = ReturnType<typeof pico.createColors>;

/** A place to write to. */
export interface Output {
  /** Resolves when more may be written, so that a slow reader slows the writer down. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** How many characters fit in a line of a terminal that can be drawn on. */
  readonly columns?: number | undefined;
  readonly colors: Colors;
}

/** All that a command sees of the world. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Buffer>;
  /** Whether a person would have to type the input. */
  readonly stdinIsTerminal: boolean;
  /** Opens a file for reading; a failure shows when it is read. */
  readonly openFile: (path: string) => AsyncIterable<Buffer>;
  /** Threads that help; the same at every call. */
  readonly workers: (count: number) => Workers;
  /** Milliseconds since 1970, for the ages that people read. */
  readonly now: () => number;
}

const READ_BYTES = 256 * 1024;
/** What a shell sees of a program that wrote to a closed pipe: 128 and the number of SIGPIPE. */
const CLOSED_PIPE = 141;

/** Opens a file for reading. */
export function openFile(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: READ_BYTES });
}

/** The world of a process, and its end. */
export function processIo(): Io & { end: () => Promise<void> } {
  let workers: Workers | undefined;
  return {
    workers: (count) => (workers ??= new Workers(count)),
    end: async () => workers?.end(),
    stdout: outputOf(process.stdout, 'standard output'),
    stderr: outputOf(process.stderr, 'standard error'),
    stdin: process.stdin,
    stdinIsTerminal: isatty(process.stdin.fd),
    openFile,
    now: Date.now,
  };
}

function outputOf(stream: NodeJS.WriteStream & { fd: number }, name: string): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` has seen enough: end as other programs do, without a word.
    if (error.code === 'EPIPE') process.exit(CLOSED_PIPE);
    process.stderr.write(`error: cannot write ${name}: ${systemErrorText(error)}\n`);
    process.exit(ExitCode.Failed);
  });
  return {
    isTerminal: isatty(stream.fd),
    ...(process.env['TERM'] !== 'dumb' && isatty(stream.fd) && { columns: stream.columns }),
    colors: pico.createColors(wantsColors(stream.fd, process.env)),
    write: (text) =>
      new Promise((resolve) => {
        if (text === '') resolve();
        else
          stream.write(text, () => {
            resolve();
          });
      }),
  };
}

/** Colours are for terminals; NO_COLOR and FORCE_COLOR (no-color.org, force-color.org) decide first. */
function wantsColors(fd: number, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return isatty(fd) && env['TERM'] !== 'dumb';
}
