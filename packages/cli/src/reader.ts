import { readRecords } from 'mission-dossier-contracts/tooling';
import { blocksOf } from './input/block.js';
import type { Block } from './input/block.js';
import { chunksOf } from './input/chunks.js';
import { readError, reading } from './input/input.js';
import type { Input } from './input/input.js';
import type { Spool } from './input/spool.js';
import type { Finding } from './finding.js';
import type { Io } from './io.js';
import type { Progress } from './progress.js';
import { TASKS } from './tasks/kinds.js';
import type { TaskKind, TaskName, TaskOptions, TaskResult } from './tasks/kinds.js';
import { takeBlock, takeInParts } from './tasks/takeBlock.js';
import type { BlockReport } from './tasks/takeBlock.js';
import type { Report, Task } from './tasks/task.js';
import type { Workers } from './workers.js';

/** How inputs are read. */
export interface ReadingOptions {
  readonly maxLineBytes: number;
  /** Threads that help; without any, this one does all. */
  readonly workers?: Workers | undefined;
  readonly progress: Progress;
  /** Keeps what can be read only once. */
  readonly spool?: Spool;
}

/** Lets a task take all records of inputs, on this thread and those of workers. */
export class Reader<Name extends TaskName> {
  readonly #io: Io;
  readonly #kind: TaskKind<TaskOptions<Name>, TaskResult<Name>>;
  readonly #taskOptions: TaskOptions<Name>;
  readonly #options: ReadingOptions;
  readonly #task: Task<TaskResult<Name>>;
  /** Whether this thread has done any of it. */
  #tookPart = false;

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
   * @returns reports on its parts, in their order
   * @throws CommandError where it cannot be read
   */
  async *read(input: Input): AsyncGenerator<Report> {
    if (input.kind === 'lines') yield* this.readLines(input, 0, input.size ?? 0, 0);
    else yield* this.#readThrough(input);
  }

  /**
   * Reads the lines of a file that start between two of its bytes.
   * @param linesBefore - how many lines there are before them
   */
  async *readLines(
    input: Input,
    start: number,
    end: number,
    linesBefore: number,
  ): AsyncGenerator<BlockReport> {
    let lines = linesBefore;
    for await (const report of this.#blockReports(input, start, end)) {
      yield { ...report, findings: report.findings.map((finding) => moved(finding, lines)) };
      lines += report.lineCount;
    }
  }

  /** What all that was read comes to: a result of each thread that took part. The next read starts anew. */
  async results(): Promise<TaskResult<Name>[]> {
    const messages = (await this.#options.workers?.results()) ?? [];
    const ofWorkers = messages.map((message) => this.#kind.unpack(message, this.#taskOptions));
    const own = this.#tookPart ? [this.#task.result()] : [];
    this.#tookPart = false;
    return [...own, ...ofWorkers];
  }

  async *#blockReports(input: Input, start: number, end: number): AsyncGenerator<BlockReport> {
    const { workers, progress } = this.#options;
    const blocks = [...blocksOf(input.path ?? '', start, end, workers?.count ?? 1)];
    const ofWorkers = workers?.reports(input.name, blocks);
    for (const block of blocks) {
      const next = await ofWorkers?.next();
      const report = next?.done === false ? next.value : null;
      // What a thread has begun may be taken again here: an event that comes again changes nothing.
      if (report) yield report;
      else yield* this.#ownReports(input.name, block);
      progress.add(block.end - block.start);
    }
  }

  *#ownReports(file: string, block: Block): Generator<BlockReport> {
    this.#tookPart = true;
    const reports = takeBlock(this.#task, file, block, this.#options.maxLineBytes);
    for (;;) {
      const next = reading(file, () => reports.next());
      if (next.done === true) return;
      yield next.value;
    }
  }

  async *#readThrough(input: Input): AsyncGenerator<Report> {
    const { progress, spool, maxLineBytes } = this.#options;
    this.#tookPart = true;
    const chunks = spool ? spool.chunks(this.#io, input) : chunksOf(this.#io, input);
    try {
      const counted = progress.counting(chunks);
      for await (const records of readRecords(counted, { name: input.name, maxLineBytes })) {
        yield* takeInParts(this.#task, input.name, records);
      }
    } catch (error) {
      throw readError(input.name, error);
    }
  }
}

function moved(finding: Finding, lines: number): Finding {
  return { ...finding, line: finding.line + lines };
}
