import { isUtf8 } from 'node:buffer';
import type { Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GIT_FOLDER } from './foundFile.js';
import type { FoundFile } from './foundFile.js';
import type { IgnoreRules } from './ignoreRules.js';
import { inOrder } from './inOrder.js';
import { linkedFile } from './linkedFile.js';
import { refused, specialFile } from './unread.js';
import type { Unread } from './unread.js';

/** The system answers a few questions in the time of one. */
const ENTRIES_AT_ONCE = 16;

/** Something in a folder. */
interface Entry {
  /** As the system has it. */
  readonly name: Buffer;
  readonly path: string;
}

interface SeenEntry extends Entry {
  readonly stats: Stats;
}

/**
 * Goes through a folder. Links to files in it are among its files; nothing outside of it is read, nor
 * what git keeps for itself, nor repositories in it.
 */
export class FolderWalk {
  readonly #root: string;
  readonly #onUnread: (unread: Unread) => void;

  /**
   * @param root - the folder, without links
   * @param onUnread - is told of what is there and is not among the files
   */
  constructor(root: string, onUnread: (unread: Unread) => void) {
    this.#root = root;
    this.#onUnread = onUnread;
  }

  /**
   * The files that are not ignored, in no order.
   *
   * @param above - what the rules above a folder ignore in it
   * @param folder - relative to the root; empty for itself
   */
  async *files(above: IgnoreRules, folder = ''): AsyncGenerator<FoundFile> {
    const names = await this.#names(folder);
    if (!names) return;
    const isRepository = names.some((name) => name.toString() === GIT_FOLDER);
    if (isRepository && folder !== '') {
      this.#onUnread(nestedRepository(folder));
      return;
    }
    const rules = await above.in(folder);
    const entries = names
      .filter((name) => name.toString() !== GIT_FOLDER)
      .map((name) => ({ name, path: folder === '' ? String(name) : `${folder}/${String(name)}` }));
    const stats = (entry: Entry) => this.#stats(folder, entry);
    for await (const entry of inOrder(entries, ENTRIES_AT_ONCE, stats))
      if (entry && !rules.ignores(entry.path, entry.stats.isDirectory()))
        yield* this.#filesAt(entry, rules);
  }

  async *#filesAt({ name, path, stats }: SeenEntry, rules: IgnoreRules): AsyncGenerator<FoundFile> {
    if (!isUtf8(name)) {
      this.#onUnread(strangeName(path, name, stats.isDirectory()));
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

  async #names(folder: string): Promise<Buffer[] | null> {
    try {
      return await readdir(join(this.#root, folder), { encoding: 'buffer' });
    } catch (error) {
      this.#onUnread(refused(folder, true, error));
      return null;
    }
  }

  async #stats(folder: string, entry: Entry): Promise<SeenEntry | null> {
    try {
      const location = Buffer.concat([Buffer.from(join(this.#root, folder, '/')), entry.name]);
      return { ...entry, stats: await lstat(location) };
    } catch (error) {
      this.#onUnread(refused(entry.path, true, error));
      return null;
    }
  }
}

function nestedRepository(path: string): Unread {
  const message = 'a repository of its own, which git does not look into; index it by itself';
  return { kind: 'nested_repository', path, isFolder: true, message };
}

/** No JSON could carry its name, and so no event. */
function strangeName(path: string, name: Buffer, isFolder: boolean): Unread {
  const bytes = name.toString('hex').replace(/..(?!$)/g, '$& ');
  return { kind: 'not_utf8', path, isFolder, message: `its name is not UTF-8: bytes ${bytes}` };
}
