import { createReadStream, fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import pico from 'picocolors';
import { ExitCode } from './commandError.js';
import { jetStreamServers } from './distributed/servers.js';
import type { Servers } from './distributed/servers.js';
import { systemErrorText } from './systemError.js';
import { Workers } from './workers.js';
import { writeWhole } from './writeWhole.js';

/** Functions that colour a text, or leave it unchanged. */
export type Colors = ReturnType<typeof pico.createColors>;

/** Standard output or standard error. */
export interface Output {
  /** Resolves when the text is flushed, so that a slow reader slows the writer down. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** The width of the terminal; undefined if it is not a terminal that can be redrawn. */
  readonly columns?: number | undefined;
  /** Its height. */
  readonly rows?: number | undefined;
  readonly colors: Colors;
}

/** What a command uses of its process; tests pass their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Where notices and progress are shown: standard error, or nowhere with `--quiet`. */
  readonly notices: Output;
  readonly stdin: AsyncIterable<Buffer>;
  /** Whether a person has to type the input. */
  readonly stdinIsTerminal: boolean;
  /** Opens a file for reading. Errors are thrown when it is read. */
  readonly openFile: (path: string) => AsyncIterable<Buffer>;
  /** Worker threads. Every call returns the same ones. */
  readonly workers: (count: number) => Workers;
  /** The file for the summary page of a step of GitHub Actions; undefined elsewhere. */
  readonly stepSummary?: string | undefined;
  /** Milliseconds since 1970, to print ages. */
  readonly now: () => number;
  /** Is aborted by SIGINT and SIGTERM, which end the process only if nobody has asked for it. */
  readonly untilInterrupted: () => AbortSignal;
  /** Reaches what `--server` names. */
  readonly servers: Servers;
}

const READ_BYTES = 256 * 1024;
/** The exit code that a shell reports for a program that wrote to a closed pipe: 128 + SIGPIPE. */
const CLOSED_PIPE = 141;

/** Opens a file for reading. */
export function openFile(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: READ_BYTES });
}

/**
 * The streams, threads and clock of this process. `end` stops the threads, and reading standard input: the writer of
 * a pipe may keep it open for long after the command has failed.
 */
export function processIo(): Io & { end: () => Promise<void> } {
  let workers: Workers | undefined;
  const stderr = outputOf(process.stderr, 'standard error');
  return {
    workers: (count) => (workers ??= new Workers(count)),
    end: async () => {
      process.stdin.destroy();
      await workers?.end();
    },
    stdout: outputOf(process.stdout, 'standard output'),
    stderr,
    notices: stderr,
    stdin: process.stdin,
    stdinIsTerminal: isatty(process.stdin.fd),
    openFile,
    stepSummary: process.env['GITHUB_STEP_SUMMARY'],
    now: Date.now,
    untilInterrupted,
    servers: jetStreamServers,
  };
}

/** A second signal ends the process at once. */
function untilInterrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      controller.abort();
    });
  return controller.signal;
}

function outputOf(stream: NodeJS.WriteStream & { fd: number }, name: string): Output {
  const fail = (error: NodeJS.ErrnoException): never => {
    // The reader, `head` for example, has stopped reading: exit silently, as other programs do.
    if (error.code === 'EPIPE') process.exit(CLOSED_PIPE);
    process.stderr.write(`error: cannot write ${name}: ${systemErrorText(error)}\n`);
    process.exit(ExitCode.Failed);
  };
  stream.on('error', fail);
  return {
    isTerminal: isatty(stream.fd),
    ...(process.env['TERM'] !== 'dumb' &&
      isatty(stream.fd) && { columns: stream.columns, rows: stream.rows }),
    colors: pico.createColors(wantsColors(stream.fd, process.env)),
    write: isFile(stream.fd) ? fileWriter(stream.fd, fail) : streamWriter(stream),
  };
}

function isFile(fd: number): boolean {
  try {
    return fstatSync(fd).isFile();
  } catch {
    // It is closed.
    return false;
  }
}

function fileWriter(fd: number, fail: (error: NodeJS.ErrnoException) => never): Output['write'] {
  return (text) => {
    try {
      writeWhole(fd, text);
    } catch (error) {
      fail(error as NodeJS.ErrnoException);
    }
    return Promise.resolve();
  };
}

function streamWriter(stream: NodeJS.WriteStream): Output['write'] {
  return (text) =>
    new Promise((resolve) => {
      if (text === '') resolve();
      else
        stream.write(text, () => {
          resolve();
        });
    });
}

/** Terminals get colours. NO_COLOR and FORCE_COLOR override that (no-color.org, force-color.org). */
function wantsColors(fd: number, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return isatty(fd) && env['TERM'] !== 'dumb';
}
