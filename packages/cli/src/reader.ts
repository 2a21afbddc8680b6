import { blocksOf } from './input/block.js';
import type { Block } from './input/block.js';
import { assertKept } from './input/fileMark.js';
import { withReadErrors } from './input/input.js';
import type { Input } from './input/input.js';
import { recordsOf } from './input/inputRecords.js';
import type { FirstReading } from './input/inputRecords.js';
import { notePartialLine } from './input/partialLine.js';
import { addCounts } from './generations/generationCounts.js';
import type { GenerationCounts } from './generations/generationCounts.js';
import type { Io } from './io.js';
import { NamespaceWatch } from './reduce/namespaceWatch.js';
import { TASKS } from './tasks/kinds.js';
import type { TaskKind, TaskName, TaskOptions, TaskResult } from './tasks/kinds.js';
import { processBlock, processInParts } from './tasks/processBlock.js';
import type { BlockReport } from './tasks/processBlock.js';
import type { Report, Task } from './tasks/task.js';
import type { Workers } from './workers.js';

/** How inputs are read. */
export interface ReadingOptions extends FirstReading {
  /** Worker threads; default: this thread reads everything. */
  readonly workers?: Workers | undefined;
}

/** Runs a task on all records of inputs, on this thread and on worker threads. */
export class Reader<Name extends TaskName> {
  readonly #io: Io;
  readonly #kind: TaskKind<TaskOptions<Name>, TaskResult<Name>>;
  readonly #taskOptions: TaskOptions<Name>;
  readonly #options: ReadingOptions;
  readonly #task: Task<TaskResult<Name>>;
  /** How many events of each generation were read so far. */
  readonly generations: GenerationCounts = {};
  readonly #namespaces = new NamespaceWatch();
  /** Whether the task of this thread has processed any records. */
  #wasUsed = false;

  constructor(io: Io, name: Name, taskOptions: TaskOptions<Name>, options: ReadingOptions) {
    this.#io = io;
    this.#kind = TASKS[name] as unknown as TaskKind<TaskOptions<Name>, TaskResult<Name>>;
    this.#taskOptions = taskOptions;
    this.#options = options;
    this.#task = this.#kind.start(taskOptions);
    options.workers?.begin(name, taskOptions, options.maxLineBytes);
  }

  /**
   * Reads an input.
   * @returns a report for each part, in order
   * @throws CommandError if it cannot be read; MixedNamespaces if one namespace is expected, and there are others
   */
  async *read(input: Input): AsyncGenerator<Report> {
    if (input.kind === 'lines') {
      yield* this.readLines(input, 0, input.size ?? 0, 0);
      withReadErrors(input.name, () => {
        assertKept(input);
      });
      await notePartialLine(this.#io, input);
    } else {
      yield* this.#readThrough(input);
    }
  }

  /**
   * Reads the lines of a file that start between two byte positions. Use `assertKept` at the end.
   * @param linesBefore - the number of lines before `start`
   */
  async *readLines(
    input: Input,
    start: number,
    end: number,
    linesBefore: number,
  ): AsyncGenerator<BlockReport> {
    let lines = linesBefore;
    for await (const report of this.#blockReports(input, start, end)) {
      yield {
        ...report,
        findings: withLinesBefore(report.findings, lines),
        transitions: withLinesBefore(report.transitions, lines),
      };
      lines += report.lineCount;
    }
  }

  /** Returns the result of each thread that processed records. The next read starts again from nothing. */
  async results(): Promise<TaskResult<Name>[]> {
    const messages = (await this.#options.workers?.results()) ?? [];
    const ofWorkers = messages.map((message) => this.#kind.unpack(message, this.#taskOptions));
    const own = this.ownResult();
    return own === null ? ofWorkers : [own, ...ofWorkers];
  }

  /** Does the same for this thread alone; null if it has processed none. */
  ownResult(): TaskResult<Name> | null {
    const own = this.#wasUsed ? this.#task.result() : null;
    this.#wasUsed = false;
    return own;
  }

  async *#blockReports(input: Input, start: number, end: number): AsyncGenerator<BlockReport> {
    const { workers, progress } = this.#options;
    const blocks = [...blocksOf(fileOf(input), start, end, workers?.count ?? 1)];
    const ofWorkers = workers?.reports(input.name, blocks);
    for (const block of blocks) {
      const next = await ofWorkers?.next();
      const report = next?.done === false ? next.value : null;
      if (report) this.#note(report);
      // A thread may have processed a part already. That does no harm: repeated events change nothing.
      if (report) yield report;
      else yield* this.#ownReports(input.name, block);
      progress.add(block.end - block.start);
    }
  }

  *#ownReports(file: string, block: Block): Generator<BlockReport> {
    this.#wasUsed = true;
    const reports = processBlock(this.#task, file, block, this.#options.maxLineBytes);
    for (;;) {
      const next = withReadErrors(file, () => reports.next());
      if (next.done === true) return;
      this.#note(next.value);
      yield next.value;
    }
  }

  #note(report: Report): void {
    addCounts(this.generations, report.generations);
    this.#namespaces.add(report);
  }

  async *#readThrough(input: Input): AsyncGenerator<Report> {
    this.#wasUsed = true;
    for await (const records of recordsOf(this.#io, input, this.#options)) {
      for (const report of processInParts(this.#task, input.name, records)) {
        this.#note(report);
        yield report;
      }
    }
  }
}

function fileOf({ path, mark }: Input): Pick<Block, 'path' | 'fileId'> {
  return { path: path ?? '', fileId: mark?.id ?? '' };
}

function withLinesBefore<Placed extends { readonly line: number }>(
  placed: readonly Placed[],
  lines: number,
): Placed[] {
  return placed.map((each) => ({ ...each, line: each.line + lines }));
}
