import type { Case } from './case.js';
import { Conversation } from './conversation.js';
import { HarnessFault } from './harnessFault.js';
import { differenceOf } from './judge.js';
import type { Cell, Column, Fault } from './matrix.js';

/** After so many faults one after the other, the rest will hardly go better. */
const MOST_FAULTS_IN_A_ROW = 5;

/** How implementations are driven. */
export interface DriveOptions {
  /** How long any answer may take, in milliseconds. */
  readonly limitMs: number;
  /** Called after each case. */
  readonly onCase: (name: string) => void;
}

/** Puts all cases to an implementation, one after the other; after a fault, to a fresh process. */
export async function drive(
  command: string,
  cases: readonly Case[],
  options: DriveOptions,
): Promise<Column> {
  const driver = new Driver(command, options);
  const cells: Cell[] = [];
  for (const each of cases) {
    cells.push(await driver.put(each));
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
  #faultsInARow = 0;
  #hasGivenUp = false;

  constructor(command: string, { limitMs }: DriveOptions) {
    this.name = command;
    this.#command = command;
    this.#limitMs = limitMs;
  }

  async put(each: Case): Promise<Cell> {
    if (this.#hasGivenUp) return { status: 'fault' };
    try {
      const cell = await this.#ask(each, await this.#current());
      this.#faultsInARow = 0;
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
    const found = differenceOf(each, answer, capabilities.includes('pointers'));
    return found === null ? { status: 'agrees' } : { status: 'differs', found };
  }

  #note(error: unknown, at: string): void {
    this.#conversation?.kill();
    this.#conversation = null;
    if (!(error instanceof HarnessFault)) throw error;
    this.#faultsInARow += 1;
    // What never started once is not tried again for each case.
    this.#hasGivenUp = this.about === null || this.#faultsInARow >= MOST_FAULTS_IN_A_ROW;
    const end =
      this.#hasGivenUp && at !== 'stop' ? '; the cases that follow were not put to it' : '';
    this.faults.push({ at, message: error.message + end, stderr: error.stderr });
  }
}
