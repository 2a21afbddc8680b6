import { mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary file for this process alone. A killed process leaves nothing behind where the system allows it. */
export class PrivateFile {
  readonly handle: FileHandle;
  readonly #folder: string;

  private constructor(handle: FileHandle, folder: string) {
    this.handle = handle;
    this.#folder = folder;
  }

  /** @throws the error of the operating system */
  static async create(): Promise<PrivateFile> {
    const folder = await mkdtemp(join(tmpdir(), 'dossier-'));
    const handle = await open(join(folder, 'copy'), 'wx+', 0o600);
    // The open file is enough. If the system does not allow it, `remove` deletes the folder.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    return new PrivateFile(handle, folder);
  }

  /** Closes and removes the file. */
  async remove(): Promise<void> {
    await this.handle.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
