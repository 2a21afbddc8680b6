import type { IndexOptions, IndexProblem } from 'mission-dossier-indexer';
import type { Colors, Io } from '../io.js';
import { Progress } from '../progress.js';
import { printable } from '../text/printable.js';

/** Shows a progress bar and reports problems, on standard error, while a folder is indexed. */
export class IndexingOutput {
  readonly #io: Io;
  #lines: Pick<IndexProblem, 'severity' | 'path' | 'message'>[] = [];
  #problems = 0;
  #errors = 0;
  #progress: Progress | null = null;
  #bytes = 0;

  constructor(io: Io) {
    this.#io = io;
  }

  /** Options for the indexer. */
  readonly listeners: Required<Pick<IndexOptions, 'onProblem' | 'onProgress'>> = {
    onProblem: (problem) => {
      this.#lines.push(problem);
      this.#problems += 1;
      if (problem.severity === 'error') this.#errors += 1;
    },
    onProgress: ({ bytes, totalBytes }) => {
      this.#progress ??= new Progress(this.#io, totalBytes);
      this.#progress.add(bytes - this.#bytes);
      this.#bytes = bytes;
    },
  };

  /** The number of problems that are errors. */
  get errors(): number {
    return this.#errors;
  }

  /** Reports that there are no events. Empty output alone could be a mistake. */
  reportNoEvents(folder: string): void {
    const reason =
      this.#problems === 0
        ? 'nothing has changed since the dossier was written'
        : 'nothing else than reported above has changed, and no event describes that';
    this.#lines.push({ severity: 'notice', path: folder, message: `no new events: ${reason}` });
  }

  /** Removes the bar, and writes all lines since the last call. */
  async flush(): Promise<void> {
    const { stderr, notices } = this.#io;
    const lines = this.#lines;
    this.#lines = [];
    await this.#progress?.clear();
    for (const line of lines) {
      const output = line.severity === 'error' ? stderr : notices;
      await output.write(problemLine(line, output.colors));
    }
  }
}

/** `path: error: message`, or `path: notice: message`. */
function problemLine(
  { severity, path, message }: Omit<IndexProblem, 'kind'>,
  colors: Colors,
): string {
  const label = severity === 'error' ? colors.red('error:') : colors.yellow('notice:');
  return `${colors.bold(`${printable(path)}:`)} ${label} ${printable(message)}\n`;
}
