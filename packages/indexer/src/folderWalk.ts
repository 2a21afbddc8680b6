import { isUtf8 } from 'node:buffer';
import type { Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GIT_FOLDER } from './foundFile.js';
import type { FoundFile } from './foundFile.js';
import type { IgnoreRules } from './ignoreRules.js';
import { mapInOrder } from './mapInOrder.js';
import { linkedFile } from './linkedFile.js';
import { isNestedRepository } from './repositories.js';
import type { TrackedFiles } from './trackedFiles.js';
import { readFailure, specialFile } from './unread.js';
import type { Unread } from './unread.js';

/** The operating system answers several requests in the time of one. */
const ENTRIES_AT_ONCE = 16;

/** Something in a folder. */
interface Entry {
  /** The bytes that the operating system returned. */
  readonly name: Buffer;
  readonly path: string;
}

interface SeenEntry extends Entry {
  readonly stats: Stats;
}

/**
 * Walks through a folder. Links to files in the folder count as files. The walk never reads anything
 * outside of the folder, `.git`, or nested repositories.
 */
export class FolderWalk {
  readonly #root: string;
  readonly #tracked: TrackedFiles | null;
  readonly #onUnread: (unread: Unread) => void;

  /**
   * @param root - the folder, without links
   * @param tracked - what git tracks in it; null outside of a work tree
   * @param onUnread - called with each entry that is skipped, except for ignored ones
   */
  constructor(root: string, tracked: TrackedFiles | null, onUnread: (unread: Unread) => void) {
    this.#root = root;
    this.#tracked = tracked;
    this.#onUnread = onUnread;
  }

  /**
   * Yields the files that are not ignored, in no particular order.
   *
   * @param above - the ignore rules of the parent folder
   * @param folder - relative to the root; empty for the root
   */
  async *files(above: IgnoreRules, folder = ''): AsyncGenerator<FoundFile> {
    const names = await this.#names(folder);
    if (!names) return;
    if (await this.#isNested(folder, names)) {
      this.#onUnread(nestedRepository(folder));
      return;
    }
    const rules = await above.in(folder);
    const entries = names
      .filter((name) => !isGitFolder(name))
      .map((name) => ({ name, path: folder === '' ? String(name) : `${folder}/${String(name)}` }));
    const stats = (entry: Entry) => this.#stats(folder, entry);
    for await (const entry of mapInOrder(entries, ENTRIES_AT_ONCE, stats))
      if (entry && !rules.ignores(entry.path, entry.stats.isDirectory()))
        yield* this.#filesAt(entry, rules);
  }

  async *#filesAt({ name, path, stats }: SeenEntry, rules: IgnoreRules): AsyncGenerator<FoundFile> {
    if (!isUtf8(name)) {
      this.#onUnread(nonUtf8Name(path, name, stats.isDirectory()));
    } else if (stats.isDirectory()) {
      yield* this.files(rules, path);
    } else if (stats.isSymbolicLink()) {
      const file = await linkedFile(this.#root, path, this.#onUnread);
      if (file) yield file;
    } else if (stats.isFile()) {
      yield { path, location: join(this.#root, path), isLink: false, size: stats.size };
    } else {
      this.#onUnread(specialFile(path));
    }
  }

  async #isNested(folder: string, names: readonly Buffer[]): Promise<boolean> {
    if (folder === '') return false;
    // Asking about each folder would cost more than the walk.
    if (!names.some(isGitFolder) && !this.#tracked?.submodules.has(folder)) return false;
    return isNestedRepository(this.#root, folder, this.#tracked);
  }

  async #names(folder: string): Promise<Buffer[] | null> {
    try {
      return await readdir(join(this.#root, folder), { encoding: 'buffer' });
    } catch (error) {
      this.#onUnread(readFailure(folder, true, error));
      return null;
    }
  }

  async #stats(folder: string, entry: Entry): Promise<SeenEntry | null> {
    try {
      const location = Buffer.concat([Buffer.from(join(this.#root, folder, '/')), entry.name]);
      return { ...entry, stats: await lstat(location) };
    } catch (error) {
      this.#onUnread(readFailure(entry.path, true, error));
      return null;
    }
  }
}

function isGitFolder(name: Buffer): boolean {
  return name.toString() === GIT_FOLDER;
}

function nestedRepository(path: string): Unread {
  const message = 'a nested git repository is skipped; index it separately';
  return { kind: 'nested_repository', path, isFolder: true, message };
}

/** JSON cannot represent such a name, so no event can have it. */
function nonUtf8Name(path: string, name: Buffer, isFolder: boolean): Unread {
  const bytes = name.toString('hex').replace(/..(?!$)/g, '$& ');
  return { kind: 'not_utf8', path, isFolder, message: `its name is not UTF-8: bytes ${bytes}` };
}
