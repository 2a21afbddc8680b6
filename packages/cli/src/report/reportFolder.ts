import {
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { CommandError } from '../commandError.js';
import { fileError, isSystemError } from '../systemError.js';
import { removeLeftovers, temporaryOf } from '../temporaryFile.js';
import { printable } from '../text/printable.js';
import { hasReportMark } from './page/Document.js';
import { PAGE_NAME } from './pageNames.js';
import { INDEX, PAGES } from './places.js';

/** Whether an output is a folder: one that exists, or a name that ends like one. */
export async function isFolderOutput(path: string): Promise<boolean> {
  return path.endsWith('/') || path.endsWith(sep) || (await isFolder(path));
}

/**
 * A folder of pages that is written. The pages are first written into a temporary folder. A new folder gets its name
 * when all are there. In a folder that exists, each page then replaces the one of the same name, the first page
 * last, and pages of dossiers that an earlier report wrote are removed. No other file is replaced or removed.
 */
export class ReportFolder {
  readonly path: string;
  readonly #temporary: string;
  readonly #isNew: boolean;
  readonly #pages: string[] = [];

  private constructor(path: string, temporary: string, isNew: boolean) {
    this.path = path;
    this.#temporary = temporary;
    this.#isNew = isNew;
  }

  /**
   * Begins to write a folder.
   * @throws CommandError if it cannot be written, or its first page is not of a report
   */
  static async begin(path: string): Promise<ReportFolder> {
    return withWriteErrors(path, async () => {
      const isNew = !(await isFolder(path));
      const place = isNew ? resolve(path) : await realpath(path);
      // Next to a new folder, and within one that exists: both are on the same file system.
      const named = isNew ? place : join(place, INDEX);
      if (isNew) await assertAbsent(place);
      else await assertReplaceable(named);
      await removeLeftovers(named);
      const folder = new ReportFolder(place, temporaryOf(named), isNew);
      await mkdir(folder.#temporary);
      await mkdir(join(folder.#temporary, PAGES));
      return folder;
    });
  }

  /**
   * Writes the page of a dossier.
   * @param name - its name in the folder of these pages
   */
  async addPage(name: string, html: string): Promise<void> {
    await this.#write(join(PAGES, name), html);
    this.#pages.push(name);
  }

  /** Writes the first page, and gives all pages their places. */
  async finish(index: string): Promise<void> {
    await this.#write(INDEX, index);
    await withWriteErrors(this.path, async () => {
      if (this.#isNew) await rename(this.#temporary, this.path);
      else await this.#replacePages();
    });
  }

  /** Removes what is temporary. */
  async discard(): Promise<void> {
    await rm(this.#temporary, { recursive: true, force: true });
  }

  async #write(name: string, html: string): Promise<void> {
    await withWriteErrors(join(this.path, name), async () => {
      // `wx`: no page is written twice. To sync thousands of files takes longer than to make them again.
      await writeFile(join(this.#temporary, name), html, { flag: 'wx' });
    });
  }

  async #replacePages(): Promise<void> {
    const pages = join(this.path, PAGES);
    await mkdir(pages, { recursive: true });
    for (const name of [INDEX, ...this.#pages.map((page) => join(PAGES, page))])
      await assertReplaceable(join(this.path, name));
    for (const name of this.#pages) await this.#place(join(PAGES, name));
    await this.#place(INDEX);
    const kept = new Set(this.#pages);
    for (const name of await readdir(pages))
      if (PAGE_NAME.test(name) && !kept.has(name) && (await isOfReport(join(pages, name))))
        await rm(join(pages, name));
  }

  async #place(name: string): Promise<void> {
    await rename(join(this.#temporary, name), join(this.path, name));
  }
}

async function assertAbsent(path: string): Promise<void> {
  try {
    await lstat(path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return;
    throw error;
  }
  throw new CommandError(
    `cannot write ${printable(path)}: there is a file of this name; expected a folder`,
  );
}

/** @throws CommandError if there is a file that is not a page of a report */
async function assertReplaceable(path: string): Promise<void> {
  if ((await isOfReport(path)) === false)
    throw new CommandError(
      `cannot write ${printable(path)}: there is a file that is not of a report; expected a folder for the report alone`,
    );
}

const HEAD_BYTES = 1024;

/** Whether a file is a page of a report; null if there is no file. */
async function isOfReport(path: string): Promise<boolean | null> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return hasReportMark(buffer.toString('utf8', 0, bytesRead));
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw fileError('write', path, error);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

async function withWriteErrors<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw fileError('write', path, error);
  }
}
