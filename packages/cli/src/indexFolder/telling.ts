import type { IndexOptions, IndexProblem } from 'mission-dossier-indexer';
import type { Colors, Io } from '../io.js';
import { Progress } from '../progress.js';
import { printable } from '../text/printable.js';

/** Shows how far the reading of a folder has come, and names on standard error what is wrong with it. */
export class Telling {
  readonly #io: Io;
  #problems: IndexProblem[] = [];
  #errors = 0;
  #progress: Progress | null = null;
  #bytes = 0;

  constructor(io: Io) {
    this.#io = io;
  }

  /** What the indexer tells things to. */
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

  /** How many problems were errors. */
  get errors(): number {
    return this.#errors;
  }

  /** Takes the bar away, and names all that came up. */
  async tell(): Promise<void> {
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
