import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { decodeUtf8, LineSplitter, quote } from 'mission-dossier-contracts/tooling';
import type { Line } from 'mission-dossier-contracts/tooling';
import { killOnSignal, stopTracking } from './killOnSignal.js';
import { ImplementationFault } from './implementationFault.js';

const MEBIBYTE = 1024 * 1024;
const MAX_ANSWER_MEBIBYTES = 64;
const STDERR_LINES = 10;
const STDERR_CHARACTERS = 4096;
/** The time limit for an implementation to end after its last answer, and for reading its last output. */
const ENDING_MS = 5000;
/** The longest delay of a timer (24 days). */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** A shell and its child processes form one group, so that all can be killed. Windows has no groups. */
const HAS_GROUPS = process.platform !== 'win32';

/** A line that an implementation wrote, or the reason why it is invalid. */
type Received = { readonly text: string } | { readonly problem: string };

/** The process of an implementation: a shell command that answers each line with a line. */
export class ImplementationProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #splitter = new LineSplitter(MAX_ANSWER_MEBIBYTES * MEBIBYTE);
  readonly #closed: Promise<unknown>;
  readonly #received: Received[] = [];
  #stderr = '';
  /** How the process ended; null while it runs. */
  #end: string | null = null;
  /** Whether the process has ended and its output is read completely. */
  #isOver = false;
  #wake: () => void = () => undefined;

  constructor(command: string) {
    this.#child = spawn(command, { shell: true, detached: HAS_GROUPS, stdio: 'pipe' });
    killOnSignal(this);
    this.#closed = new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.once('exit', (code, signal) => {
      void this.#ended(endText(code, signal));
    });
    this.#child.once('error', ({ message }) => {
      void this.#ended(`could not be started: ${message}`);
    });
    this.#child.stdout.on('data', (chunk: Buffer) => {
      this.#received.push(...this.#splitter.push(chunk).map(receivedLine));
      if (this.#received.length > 0) this.#wake();
    });
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-STDERR_CHARACTERS);
    });
    // Writing to an ended process fails; the `exit` event reports its end.
    this.#child.stdin.on('error', () => undefined);
  }

  /**
   * Writes a line and waits for the line that answers it.
   * @param limitMs - the time limit, in milliseconds
   * @throws ImplementationFault if there is no answer within the time limit
   */
  async exchange(line: string, limitMs: number): Promise<string> {
    const early = this.#received.shift();
    if (early) throw this.fault(`wrote an unsolicited line: ${textOf(early)}`);
    this.#child.stdin.write(`${line}\n`);
    await this.#waitFor(() => this.#received.length > 0, limitMs);
    const answer = this.#received.shift();
    if (!answer) throw this.#missingAnswer(limitMs);
    if ('problem' in answer) throw this.fault(answer.problem);
    return answer.text;
  }

  /**
   * Closes the input of the process and waits until it ends.
   * @throws ImplementationFault if it does not end
   */
  async close(): Promise<void> {
    this.#child.stdin.end();
    await this.#waitFor(() => this.#end !== null, ENDING_MS);
    if (this.#end === null) throw this.fault('did not end after its input was closed');
    stopTracking(this);
  }

  /** Creates an error, with the last lines of the standard error of the process. */
  fault(what: string): ImplementationFault {
    const lines = this.#stderr.trimEnd().split('\n').slice(-STDERR_LINES);
    return new ImplementationFault(what, lines.join('\n'));
  }

  /** Kills the process and its child processes. */
  kill(): void {
    stopTracking(this);
    const { pid, stdin, stdout, stderr } = this.#child;
    // A child process may have left the group and keep the pipes open. Nothing waits for that.
    for (const pipe of [stdin, stdout, stderr]) pipe.destroy();
    if (pid === undefined) return;
    try {
      // Child processes may still run after the shell has ended.
      if (HAS_GROUPS) process.kill(-pid, 'SIGKILL');
      else this.#child.kill('SIGKILL');
    } catch {
      // The whole group has already ended.
    }
  }

  /** The error for a missing or incomplete answer. */
  #missingAnswer(limitMs: number): ImplementationFault {
    const what = this.#end ?? `sent no answer within ${limitMs / 1000} s`;
    const [partial] = this.#splitter.end().map(receivedLine);
    if (!partial) return this.fault(what);
    const wrote =
      'text' in partial
        ? `wrote a line without a line feed: ${quote(partial.text)}`
        : partial.problem;
    return this.fault(`${what}; it ${wrote}`);
  }

  async #ended(how: string): Promise<void> {
    this.#end = how;
    this.#wake();
    // Its last output may still be in the pipe, and a child process may keep the pipe open.
    await withTimeout(this.#closed, ENDING_MS);
    this.#isOver = true;
    this.#wake();
  }

  /** Waits until a condition holds, the process is over, or the time limit has passed. */
  async #waitFor(condition: () => boolean, limitMs: number): Promise<void> {
    if (this.#isOver || condition()) return;
    await withTimeout(
      new Promise<void>((resolve) => {
        this.#wake = () => {
          if (this.#isOver || condition()) resolve();
        };
      }),
      limitMs,
    );
  }
}

/** If a signal ended the command, the exit code of the shell is 128 plus the number of the signal. */
function endText(code: number | null, signal: NodeJS.Signals | null): string {
  const number = (code ?? 0) - 128;
  const [name = signal] = Object.entries(constants.signals).find(([, n]) => n === number) ?? [];
  return name === null ? `ended with exit code ${code}` : `was ended by ${name}`;
}

function receivedLine({ bytes, start, end }: Line): Received {
  if (!bytes) return { problem: `wrote a line of more than ${MAX_ANSWER_MEBIBYTES} MiB` };
  const text = decodeUtf8(bytes, start, end);
  return typeof text === 'string'
    ? { text }
    : { problem: `wrote a line that is not UTF-8: ${text.message}` };
}

function textOf(received: Received): string {
  return 'text' in received ? quote(received.text) : received.problem;
}

async function withTimeout(done: Promise<unknown>, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, Math.min(limitMs, MAX_TIMER_MS));
  });
  await Promise.race([done, limit]);
  clearTimeout(timer);
}
