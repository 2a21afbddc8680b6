import type { Io } from './io.js';
import { printable } from './text/printable.js';

/**
 * Writes a notice: nothing is wrong, but the user should know. With `--quiet` it is not written.
 * @param name - the input or folder that it is about
 */
export async function notice(
  { notices }: Pick<Io, 'notices'>,
  text: string,
  name?: string,
): Promise<void> {
  const about = name === undefined ? '' : `${printable(name)}: `;
  await notices.write(`${about}${notices.colors.yellow('notice:')} ${printable(text)}\n`);
}
