import type { Io } from '../io.js';
import type { Input } from './input.js';

/** The bytes of an input, from front to back. */
export async function* chunksOf(io: Io, { path }: Input): AsyncGenerator<Buffer> {
  if (path === null && io.stdinIsTerminal) {
    await io.stderr.write('reading standard input; end it with Ctrl-D, or see --help\n');
  }
  yield* path === null ? io.stdin : io.openFile(path);
}
