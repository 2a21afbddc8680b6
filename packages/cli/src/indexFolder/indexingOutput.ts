import type { IndexOptions, IndexProblem } from 'mission-dossier-indexer';
import type { Colors, Io } from '../io.js';
import { Progress } from '../progress.js';
import { printable } from '../text/printable.js';

/** Shows a progress bar while a folder is read, and then its problems, on standard error. */
export class IndexingOutput {
  readonly #io: Io;
  #problems: IndexProblem[] = [];
  #errors = 0;
  #progress: Progress | null = null;
  #bytes = 0;

  constructor(io: Io) {
    this.#io = io;
  }

  /** To be passed to the indexer. */
  readonly listeners: Required<Pick<IndexOptions, 'onProblem' | 'onProgress'>> = {
    onProblem: (problem) => {
      this.#problems.push(problem);
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

  /** Removes the bar, and writes all problems since the last call. */
  async flush(): Promise<void> {
    const { stderr } = this.#io;
    const lines = this.#problems.map((problem) => problemLine(problem, stderr.colors));
    this.#problems = [];
    await this.#progress?.clear();
    await stderr.write(lines.join(''));
  }
}

/** `path: error: message`, or `notice:` where nothing is wrong. */
function problemLine({ severity, path, message }: IndexProblem, colors: Colors): string {
  const label = severity === 'error' ? colors.red('error:') : colors.yellow('notice:');
  return `${colors.bold(`${printable(path)}:`)} ${label} ${printable(message)}\n`;
}
