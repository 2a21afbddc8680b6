import { AtomicFile } from '../atomicFile.js';
import { CommandError } from '../commandError.js';
import { realPath } from '../realPath.js';
import { printable } from '../text/printable.js';
import type { ReportFormat } from './reportFormats.js';

/** A report that is written to a file. */
export interface RequestedFile {
  readonly format: ReportFormat;
  readonly path: string;
}

/** Files that are written while inputs are read, all of them or none. */
export class ReportFiles {
  readonly #files: readonly { readonly format: ReportFormat; readonly file: AtomicFile }[];

  private constructor(files: readonly { format: ReportFormat; file: AtomicFile }[]) {
    this.#files = files;
  }

  /** @throws CommandError if one of them cannot be written, or is requested twice */
  static async open(requested: readonly RequestedFile[]): Promise<ReportFiles> {
    const files: { format: ReportFormat; file: AtomicFile }[] = [];
    const opened = new ReportFiles(files);
    try {
      const paths = new Set<string>();
      for (const { format, path } of requested) {
        if (paths.has(realPath(path)))
          throw new CommandError(`two reports cannot be written to ${printable(path)}`);
        paths.add(realPath(path));
        files.push({ format, file: await AtomicFile.open(path) });
      }
      return opened;
    } catch (error) {
      await opened.discard();
      throw error;
    }
  }

  /** The format of each file, and what writes to it. */
  get outputs(): {
    readonly format: ReportFormat;
    readonly write: (text: string) => Promise<void>;
  }[] {
    return this.#files.map(({ format, file }) => ({ format, write: (text) => file.write(text) }));
  }

  /** @throws CommandError if one of them cannot be written */
  async commit(): Promise<void> {
    for (const { file } of this.#files) await file.commit();
  }

  async discard(): Promise<void> {
    for (const { file } of this.#files) await file.discard();
  }
}
