import type { PathPattern } from './pathPattern.js';
import type { IndexProblemKind } from './problem.js';
import { systemCode, systemReason } from './systemReason.js';

/** What is in a folder, but could not be read or is no part of it. */
export interface Unread {
  readonly kind: IndexProblemKind;
  /** Relative to the folder that is indexed. */
  readonly path: string;
  /** Whether there may be others below it. */
  readonly isFolder: boolean;
  readonly message: string;
}

/**
 * What the operating system did not let us read.
 *
 * @throws the error itself where it is none of the system's
 */
export function refused(path: string, isFolder: boolean, error: unknown): Unread {
  return systemCode(error) === 'ENOENT'
    ? { kind: 'vanished', path, isFolder, message: 'it went away while the folder was read' }
    : { kind: 'unreadable', path, isFolder, message: systemReason(error) };
}

/** What is there in place of a file is never opened: a pipe would wait for somebody to write. */
export function specialFile(path: string): Unread {
  const message = 'neither a file nor a folder: a pipe, a socket or a device';
  return { kind: 'special_file', path, isFolder: false, message };
}

/** The paths of which nothing can be said: neither what they hold, nor that they are not there. */
export class UnreadPaths {
  readonly #paths = new Set<string>();
  readonly #folders = new Set<string>();

  add({ path, isFolder }: Unread): void {
    this.#paths.add(path);
    if (isFolder) this.#folders.add(path);
  }

  /** Whether a path may be there. */
  mayHold(path: string): boolean {
    if (this.#paths.has(path)) return true;
    for (let end = path.lastIndexOf('/'); end !== -1; end = path.lastIndexOf('/', end - 1))
      if (this.#folders.has(path.slice(0, end))) return true;
    return false;
  }

  /** Whether a path of a pattern may be there. */
  mayMatch(pattern: PathPattern): boolean {
    return (
      [...this.#paths].some((path) => pattern.matches(path)) ||
      [...this.#folders].some((path) => pattern.mayMatchBelow(path))
    );
  }
}
