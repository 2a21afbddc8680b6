import type { PathPattern } from './pathPattern.js';
import type { IndexProblemKind } from './problem.js';
import { systemCode, systemReason } from './systemReason.js';

/** An entry of a folder that could not be read or is skipped. */
export interface Unread {
  readonly kind: IndexProblemKind;
  /** Relative to the folder that is indexed. */
  readonly path: string;
  /** Whether there may be other paths below it. */
  readonly isFolder: boolean;
  readonly message: string;
}

/**
 * Describes a path that the operating system failed to read.
 *
 * @throws the error itself if it is not one of the operating system
 */
export function readFailure(path: string, isFolder: boolean, error: unknown): Unread {
  return systemCode(error) === 'ENOENT'
    ? { kind: 'vanished', path, isFolder, message: 'it disappeared while the folder was read' }
    : { kind: 'unreadable', path, isFolder, message: systemReason(error) };
}

/** A special file is never opened: a pipe would wait for a writer. */
export function specialFile(path: string): Unread {
  const message = 'neither a file nor a folder: a pipe, a socket or a device';
  return { kind: 'special_file', path, isFolder: false, message };
}

/** The paths that could not be read. It is unknown whether they hold an artifact. */
export class UnreadPaths {
  readonly #paths = new Set<string>();
  readonly #folders = new Set<string>();

  add({ path, isFolder }: Pick<Unread, 'path' | 'isFolder'>): void {
    this.#paths.add(path);
    if (isFolder) this.#folders.add(path);
  }

  /** Whether a path may exist. */
  mayHold(path: string): boolean {
    if (this.#paths.has(path)) return true;
    for (let end = path.lastIndexOf('/'); end !== -1; end = path.lastIndexOf('/', end - 1))
      if (this.#folders.has(path.slice(0, end))) return true;
    return false;
  }

  /** Whether a path that matches a pattern may exist. */
  mayMatch(pattern: PathPattern): boolean {
    return (
      [...this.#paths].some((path) => pattern.matches(path)) ||
      [...this.#folders].some((path) => pattern.mayMatchBelow(path))
    );
  }
}
