import type { JsMsg } from '@nats-io/jetstream';
import { MESSAGE_MEMORY } from 'mission-dossier-contracts/tooling';

/**
 * The messages that were handed out and are not settled. Servers deliver again what is not settled for long, so it
 * says in time that the work goes on, until it ends.
 */
export class Unsettled {
  readonly #most: number;
  readonly #messages = new Set<JsMsg>();
  readonly #timer: NodeJS.Timeout;
  #bytes = 0;
  #isEnded = false;
  #waiting: (() => void)[] = [];

  /**
   * @param most - how many bytes may be unsettled, before the last message
   * @param ackWaitMs - when servers deliver a message again
   */
  constructor(most: number, ackWaitMs: number) {
    this.#most = most;
    this.#timer = setInterval(() => {
      this.#keepAlive();
    }, ackWaitMs / 3);
    this.#timer.unref();
  }

  /** Waits until another message may be handed out, or all ends. */
  async room(): Promise<void> {
    while (this.#bytes >= this.#most && !this.#isEnded)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  add(message: JsMsg): void {
    this.#messages.add(message);
    this.#bytes += sizeOf(message);
  }

  /** @returns false if it was removed before */
  remove(message: JsMsg): boolean {
    if (!this.#messages.delete(message)) return false;
    this.#bytes -= sizeOf(message);
    this.#resume();
    return true;
  }

  /** Nobody waits for room any more. What was handed out may be settled until the servers deliver it again. */
  end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    clearInterval(this.#timer);
    this.#keepAlive();
    this.#resume();
  }

  #resume(): void {
    for (const resume of this.#waiting.splice(0)) resume();
  }

  #keepAlive(): void {
    for (const message of this.#messages) message.working();
  }
}

const sizeOf = ({ data, subject }: JsMsg) => data.length + subject.length + MESSAGE_MEMORY;
