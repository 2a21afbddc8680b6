import { existsSync } from 'node:fs';
import { decodeUtf8, withoutByteOrderMark } from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import type { Io } from '../io.js';
import { printable } from '../text/printable.js';
import { chunksOf } from './chunks.js';
import { readError, STDIN } from './input.js';

const NUL = '\0';

/**
 * The paths in a list: one a line, or, if there is a NUL in it, separated by NULs, as `git diff -z` and
 * `find -print0` write them. Empty ones are left out.
 *
 * @param list - the file of the list, or `-` for standard input
 * @throws CommandError if it cannot be read, or is not UTF-8
 */
export async function listedPaths(io: Io, list: string): Promise<string[]> {
  const text = await textOf(io, list);
  const paths = text.includes(NUL) ? text.split(NUL) : text.split(/\r?\n/);
  return paths.filter((path) => path !== '').map((path) => asFile(quotedByGit(path, list)));
}

async function textOf(io: Io, list: string): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of chunksOf(io, { path: list === STDIN ? null : list }))
      chunks.push(chunk);
  } catch (error) {
    throw readError(list, error);
  }
  const text = decodeUtf8(withoutByteOrderMark(Buffer.concat(chunks)));
  if (typeof text === 'string') return text;
  throw new CommandError(`cannot read the list ${printable(list)}: ${text.message}`);
}

/** In a list, `-` is a file with that name. */
function asFile(path: string): string {
  return path === STDIN ? `./${path}` : path;
}

/** @throws CommandError for a path in quotes and with escapes, which git writes without `-z` */
function quotedByGit(path: string, list: string): string {
  if (!/^".*\\.*"$/.test(path) || existsSync(path)) return path;
  throw new CommandError(
    `${printable(list)} lists ${printable(path)}, which git has quoted; expected paths as they are, as with git diff -z`,
  );
}
