import type { StartedAnswer } from 'mission-dossier-contracts/conformance';
import { describe, oneOf, quote } from 'mission-dossier-contracts/tooling';
import { ImplementationProcess } from './implementationProcess.js';
import { ANSWER_GUARDS, OUTCOMES } from './message.js';
import type { Answer, Question, Request } from './message.js';

/** The version of the protocol that this package supports (docs/conformance-protocol.md). */
const PROTOCOL = 1;

/** A conversation with an implementation, from `start` to `stop`. */
export class Conversation {
  readonly #process: ImplementationProcess;
  readonly #limitMs: number;
  #seq = 0;
  #about: StartedAnswer | undefined;

  private constructor(process: ImplementationProcess, limitMs: number) {
    this.#process = process;
    this.#limitMs = limitMs;
  }

  /**
   * Starts an implementation and sends it `start`.
   * @param command - a shell command
   * @param limitMs - the time limit for each answer, in milliseconds
   * @throws ImplementationFault if it does not answer
   */
  static async start(command: string, limitMs: number): Promise<Conversation> {
    const conversation = new Conversation(new ImplementationProcess(command), limitMs);
    try {
      const answer = await conversation.ask({ command: 'start', protocol: PROTOCOL });
      if (answer.outcome !== 'started') throw conversation.#unexpected(answer);
      conversation.#about = answer;
      return conversation;
    } catch (error) {
      conversation.kill();
      throw error;
    }
  }

  /** The answer to `start`: name, language, version and capabilities of the implementation. */
  get about(): StartedAnswer {
    return this.#about as StartedAnswer;
  }

  /**
   * Sends a request and waits for the answer.
   * @throws ImplementationFault if there is no valid answer
   */
  async ask(question: Question): Promise<Answer> {
    this.#seq += 1;
    const request: Request = { seq: this.#seq, ...question };
    const line = await this.#process.exchange(JSON.stringify(request), this.#limitMs);
    return this.#answerTo(request, this.#parse(line));
  }

  /**
   * Sends `stop` and waits until the implementation ends.
   * @throws ImplementationFault if it does not end
   */
  async stop(): Promise<void> {
    try {
      const answer = await this.ask({ command: 'stop' });
      if (answer.outcome !== 'stopped') throw this.#unexpected(answer);
      await this.#process.close();
    } finally {
      this.kill();
    }
  }

  /** Kills the implementation. */
  kill(): void {
    this.#process.kill();
  }

  #parse(line: string): unknown {
    try {
      return JSON.parse(line);
    } catch {
      throw this.#process.fault(`sent an answer that is not JSON: ${quote(line)}`);
    }
  }

  #answerTo({ seq, command }: Request, value: unknown): Answer {
    const { outcome } = (value ?? {}) as { readonly outcome?: unknown };
    const outcomes: readonly unknown[] = OUTCOMES[command];
    if (!outcomes.includes(outcome))
      throw this.#process.fault(
        `answered "${command}" with the outcome ${describe(outcome)}, expected ${oneOf(OUTCOMES[command])}`,
      );
    const guard = ANSWER_GUARDS[outcome as Answer['outcome']];
    if (!guard(value)) {
      const [issue] = guard.issuesOf(value);
      throw this.#process.fault(
        `sent an answer that violates the protocol: ${issue?.path ?? ''}: ${issue?.message ?? ''}`,
      );
    }
    if (value.seq !== seq)
      throw this.#process.fault(`answered request ${value.seq} instead of ${seq}`);
    return value;
  }

  #unexpected(answer: Answer): Error {
    const context = answer.outcome === 'errored' ? `: ${answer.context}` : '';
    return this.#process.fault(`answered "${answer.outcome}"${context}`);
  }
}
