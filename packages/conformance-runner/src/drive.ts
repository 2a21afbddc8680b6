import type { Case } from './case.js';
import { Conversation } from './conversation.js';
import { ImplementationFault } from './implementationFault.js';
import { differenceOf } from './judge.js';
import type { Cell, Column, Fault } from './matrix.js';

/** After this many consecutive faults, the remaining cases are not run. */
const MAX_CONSECUTIVE_FAULTS = 5;

/** The options of `drive`. */
export interface DriveOptions {
  /** The time limit for each answer, in milliseconds. */
  readonly limitMs: number;
  /** Called after each case. */
  readonly onCase: (name: string) => void;
}

/**
 * Runs all cases against an implementation, one after the other. After a fault, it starts a new process.
 *
 * @param command - the shell command that starts the implementation
 * @returns the verdicts on all cases, and the faults
 */
export async function drive(
  command: string,
  cases: readonly Case[],
  options: DriveOptions,
): Promise<Column> {
  const driver = new Driver(command, options);
  const cells: Cell[] = [];
  for (const each of cases) {
    cells.push(await driver.run(each));
    options.onCase(driver.name);
  }
  await driver.stop();
  return { name: driver.name, about: driver.about, cells, faults: driver.faults };
}

class Driver {
  readonly faults: Fault[] = [];
  name: string;
  about: Column['about'] = null;
  readonly #command: string;
  readonly #limitMs: number;
  #conversation: Conversation | null = null;
  #consecutiveFaults = 0;
  #hasGivenUp = false;

  constructor(command: string, { limitMs }: DriveOptions) {
    this.name = command;
    this.#command = command;
    this.#limitMs = limitMs;
  }

  async run(each: Case): Promise<Cell> {
    if (this.#hasGivenUp) return { status: 'fault' };
    try {
      const cell = await this.#ask(each, await this.#current());
      this.#consecutiveFaults = 0;
      return cell;
    } catch (error) {
      this.#note(error, this.#conversation ? each.id : 'start');
      return { status: 'fault' };
    }
  }

  async stop(): Promise<void> {
    try {
      await this.#conversation?.stop();
    } catch (error) {
      this.#note(error, 'stop');
    }
  }

  async #current(): Promise<Conversation> {
    this.#conversation ??= await Conversation.start(this.#command, this.#limitMs);
    const { name, language, version } = this.#conversation.about;
    this.name = name;
    this.about = { language, version };
    return this.#conversation;
  }

  async #ask(each: Case, conversation: Conversation): Promise<Cell> {
    const { capabilities } = conversation.about;
    if (!capabilities.includes(each.capability)) return { status: 'incapable' };
    const answer = await conversation.ask(each.question);
    if (answer.outcome === 'skipped') return { status: 'skipped', reason: answer.reason };
    const found = differenceOf(each, answer, capabilities);
    return found === null ? { status: 'agrees' } : { status: 'differs', found };
  }

  #note(error: unknown, at: string): void {
    this.#conversation?.kill();
    this.#conversation = null;
    if (!(error instanceof ImplementationFault)) throw error;
    this.#consecutiveFaults += 1;
    // An implementation that has never started is not started again for each case.
    this.#hasGivenUp = this.about === null || this.#consecutiveFaults >= MAX_CONSECUTIVE_FAULTS;
    const end = this.#hasGivenUp && at !== 'stop' ? '; the remaining cases were not run' : '';
    this.faults.push({ at, message: error.message + end, stderr: error.stderr });
  }
}
