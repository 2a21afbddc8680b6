import pico from 'picocolors';
import type { Servers } from '../../src/distributed/servers.js';
import { openFile } from '../../src/io.js';
import type { Io, Output } from '../../src/io.js';
import { runCli } from '../../src/program.js';

/** The result of a run of the command line. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of a run. */
export interface World {
  /** Standard input, in one or several chunks. */
  readonly stdin?: string | Buffer | readonly Buffer[] | AsyncIterable<Buffer>;
  readonly isTerminal?: boolean;
  readonly colors?: boolean;
  /** The width of a terminal that can be redrawn. */
  readonly columns?: number;
  /** The file for the summary of a step of GitHub Actions. */
  readonly stepSummary?: string;
  /** The height of it. */
  readonly rows?: number;
  /** Interrupts commands that run until they are interrupted. */
  readonly signal?: AbortSignal;
  /** What is behind every `--server`. */
  readonly servers?: Servers;
  /** Called with each part of standard output when it is written. */
  readonly onOutput?: (text: string) => void;
  /** Called with each part of standard error. */
  readonly onError?: (text: string) => void;
  /** An ISO timestamp, or a function that returns the milliseconds since 1970. */
  readonly now?: string | (() => number);
}

/** Runs `dossier` in this process, with real files, and standard input from the test. */
export async function dossier(args: readonly string[], world: World = {}): Promise<Run> {
  const { result, ...run } = await withIo((io) => runCli(args, io), world);
  return { exitCode: result, ...run };
}

/** Runs a function with such an environment. */
export async function withIo<T>(
  use: (io: Io) => Promise<T>,
  world: World = {},
): Promise<Omit<Run, 'exitCode'> & { readonly result: T }> {
  const stdout = capture(world, world.onOutput);
  const stderr = capture(world, world.onError);
  const io: Io = {
    openFile,
    workers: () => {
      throw new Error('threads need the built command');
    },
    stdin: chunksOf(world.stdin ?? ''),
    stdinIsTerminal: world.isTerminal === true && world.stdin === undefined,
    stdout: stdout.output,
    stderr: stderr.output,
    notices: stderr.output,
    stepSummary: world.stepSummary,
    now: clockOf(world),
    untilInterrupted: () => world.signal ?? new AbortController().signal,
    servers: world.servers ?? NO_SERVERS,
  };
  const result = await use(io);
  return { result, stdout: stdout.text(), stderr: stderr.text() };
}

/** What is asked of a server fails. */
const NO_SERVERS: Servers = {
  open: () => Promise.reject(new Error('the test has no server')),
  setUp: () => Promise.reject(new Error('the test has no server')),
};

function clockOf({ now = '2026-03-01T00:00:00Z' }: World): () => number {
  return typeof now === 'string' ? () => Date.parse(now) : now;
}

function capture(
  { isTerminal = false, colors = false, columns, rows }: World,
  onWrite: (text: string) => void = () => undefined,
): {
  output: Output;
  text: () => string;
} {
  let text = '';
  return {
    text: () => text,
    output: {
      isTerminal,
      columns,
      rows,
      colors: pico.createColors(colors),
      write: (part) => {
        text += part;
        onWrite(part);
        return Promise.resolve();
      },
    },
  };
}

async function* chunksOf(stdin: NonNullable<World['stdin']>): AsyncGenerator<Buffer> {
  await Promise.resolve();
  if (typeof stdin === 'string' || Buffer.isBuffer(stdin)) yield Buffer.from(stdin);
  else yield* stdin;
}
