import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { decodeUtf8, LineSplitter, quote } from 'mission-dossier-contracts/tooling';
import type { Line } from 'mission-dossier-contracts/tooling';
import { endedTogether, endsByItself } from './endedTogether.js';
import { HarnessFault } from './harnessFault.js';

const MEBIBYTE = 1024 * 1024;
const MAX_ANSWER_MEBIBYTES = 64;
const STDERR_LINES = 10;
const STDERR_CHARACTERS = 4096;
/** So long an implementation may take to end after its last answer, or until its last words are read. */
const ENDING_MS = 5000;
/** Timers hold no more (24 days). */
const LONGEST_MS = 2 ** 31 - 1;
/** A shell and what it starts are one group, so that both can be ended. Windows knows no groups. */
const HAS_GROUPS = process.platform !== 'win32';

/** A line that an implementation wrote, or what is wrong with it. */
type Received = { readonly text: string } | { readonly problem: string };

/** An implementation at work: a command of the shell that answers lines with lines. */
export class ImplementationProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #splitter = new LineSplitter(MAX_ANSWER_MEBIBYTES * MEBIBYTE);
  readonly #closed: Promise<unknown>;
  readonly #received: Received[] = [];
  #stderr = '';
  /** How it ended; null while it runs. */
  #end: string | null = null;
  /** Whether its last words have been read, too. */
  #isOver = false;
  #wake: () => void = () => undefined;

  constructor(command: string) {
    this.#child = spawn(command, { shell: true, detached: HAS_GROUPS, stdio: 'pipe' });
    endedTogether(this);
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
    // What has ended cannot be written to; `exit` tells of its end.
    this.#child.stdin.on('error', () => undefined);
  }

  /**
   * Writes a line and waits for the one that answers it.
   * @throws HarnessFault where none comes within the time, in milliseconds
   */
  async exchange(line: string, limitMs: number): Promise<string> {
    const early = this.#received.shift();
    if (early) throw this.fault(`wrote a line that nothing asked for: ${textOf(early)}`);
    this.#child.stdin.write(`${line}\n`);
    await this.#happening(limitMs, () => this.#received.length > 0);
    const answer = this.#received.shift();
    if (!answer) throw this.#silence(limitMs);
    if ('problem' in answer) throw this.fault(answer.problem);
    return answer.text;
  }

  /**
   * Closes its input and waits for its end.
   * @throws HarnessFault where it does not end
   */
  async close(): Promise<void> {
    this.#child.stdin.end();
    await this.#happening(ENDING_MS, () => this.#end !== null);
    if (this.#end === null) throw this.fault('did not end when its input did');
    endsByItself(this);
  }

  /** The error for something that it did, with its last words. */
  fault(what: string): HarnessFault {
    const lines = this.#stderr.trimEnd().split('\n').slice(-STDERR_LINES);
    return new HarnessFault(what, lines.join('\n'));
  }

  /** Ends it, whatever it is doing. */
  kill(): void {
    endsByItself(this);
    const { pid, stdin, stdout, stderr } = this.#child;
    // What it started may have left the group and hold the pipes: nobody waits for that.
    for (const pipe of [stdin, stdout, stderr]) pipe.destroy();
    if (pid === undefined) return;
    try {
      // After the end of the shell, too: what it started may be left.
      if (HAS_GROUPS) process.kill(-pid, 'SIGKILL');
      else this.#child.kill('SIGKILL');
    } catch {
      // Nothing of it is left.
    }
  }

  /** The error for an answer that did not come, or of which there is no more than a beginning. */
  #silence(limitMs: number): HarnessFault {
    const what = this.#end ?? `gave no answer within ${limitMs / 1000} s`;
    const [begun] = this.#splitter.end().map(receivedLine);
    if (!begun) return this.fault(what);
    const wrote =
      'text' in begun ? `wrote a line without a line feed: ${quote(begun.text)}` : begun.problem;
    return this.fault(`${what}; it ${wrote}`);
  }

  async #ended(how: string): Promise<void> {
    this.#end = how;
    this.#wake();
    // What it wrote at last may still be on the way; what it started may keep the pipe open.
    await within(ENDING_MS, this.#closed);
    this.#isOver = true;
    this.#wake();
  }

  /** Until it is over, or what is waited for is there, or the time is. */
  async #happening(limitMs: number, isThere: () => boolean): Promise<void> {
    if (this.#isOver || isThere()) return;
    await within(
      limitMs,
      new Promise<void>((resolve) => {
        this.#wake = () => {
          if (this.#isOver || isThere()) resolve();
        };
      }),
    );
  }
}

/** A shell gives the signal that ended what it ran as an exit code above 128. */
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
    : { problem: `wrote what is not UTF-8: ${text.message}` };
}

function textOf(received: Received): string {
  return 'text' in received ? quote(received.text) : received.problem;
}

async function within(limitMs: number, done: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, Math.min(limitMs, LONGEST_MS));
  });
  await Promise.race([done, limit]);
  clearTimeout(timer);
}
