import type { Io } from '../io.js';
import type { Input } from './input.js';

/** Reads an input from start to end. */
export async function* chunksOf(io: Io, { path }: Pick<Input, 'path'>): AsyncGenerator<Buffer> {
  if (path === null && io.stdinIsTerminal) {
    await io.notices.write('reading standard input; end it with Ctrl-D, or see --help\n');
  }
  yield* path === null ? io.stdin : io.openFile(path);
}
