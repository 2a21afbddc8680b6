import { createReadStream } from 'node:fs';
import pico from 'picocolors';

/** Colours, or functions that leave a text as it is. */
export type Colors = ReturnType<typeof pico.createColors>;

/** A place to write to. */
export interface Output {
  /** Resolves when more may be written, so that a slow reader slows the writer down. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  readonly colors: Colors;
}

/** All that a command sees of the world. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Buffer>;
  /** Opens a file for reading; a failure shows when it is read. */
  readonly openFile: (path: string) => AsyncIterable<Buffer>;
  /** Milliseconds since 1970, for the ages that people read. */
  readonly now: () => number;
}

const READ_BYTES = 256 * 1024;

/** Opens a file for reading. */
export function openFile(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: READ_BYTES });
}

/** The world of a process. */
export function processIo(): Io {
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    stdin: process.stdin,
    openFile,
    now: Date.now,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader such as `head` has seen enough: end as it does, without a word.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    isTerminal: stream.isTTY,
    colors: pico.createColors(wantsColors(stream, process.env)),
    write: (text) =>
      new Promise((resolve) =>
        stream.write(text, () => {
          resolve();
        }),
      ),
  };
}

/** Colours are for terminals; NO_COLOR and FORCE_COLOR (no-color.org, force-color.org) decide first. */
function wantsColors(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stream.isTTY && env['TERM'] !== 'dumb';
}
