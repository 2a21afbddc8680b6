import type { Admissions, Refused } from './admission.js';
import { persist } from './backoff.js';
import type { PublishOptions, PublishResult, RefusedEvent } from './dossiers.js';
import type { EventLog } from './eventLog.js';
import { PAUSE, withPauses } from './idleSource.js';
import { InFlight } from './inFlight.js';
import { Packing } from './packing.js';
import type { PackedEvents } from './packing.js';

/** How many messages may be on their way to the engine. */
const MOST_APPENDS = 64;
/** How long to wait for more events of a mission, in milliseconds. */
const IDLE_MS = 5;
/** About half a minute. */
const ATTEMPTS = 12;

/** One call of `publish`. */
export class Publication {
  readonly #log: EventLog;
  readonly #admissions: Admissions;
  readonly #options: PublishOptions;
  readonly #packing: Packing;
  readonly #inFlight = new InFlight(MOST_APPENDS);
  readonly #refused: RefusedEvent[] = [];
  #accepted = 0;
  #duplicate = 0;
  #ignored = 0;

  constructor(log: EventLog, admissions: Admissions, options: PublishOptions) {
    this.#log = log;
    this.#admissions = admissions;
    this.#options = options;
    this.#packing = new Packing(log.maxBytes);
  }

  /** Takes all events; resolves once all are stored. */
  async run(events: Iterable<unknown> | AsyncIterable<unknown>): Promise<PublishResult> {
    try {
      let index = 0;
      const { signal } = this.#options;
      for await (const value of withPauses(events, { ms: IDLE_MS, signal })) {
        if (value === PAUSE) await this.#appendAll(this.#packing.takeAll());
        else await this.#take(value, index++);
      }
      await this.#appendAll(this.#packing.takeAll());
    } finally {
      await this.#inFlight.end();
    }
    return {
      accepted: this.#accepted,
      duplicate: this.#duplicate,
      ignored: this.#ignored,
      refused: this.#refused,
    };
  }

  async #take(value: unknown, index: number): Promise<void> {
    const admission = this.#admissions.of(value);
    if (admission.kind === 'event')
      await this.#appendAll(this.#packing.add(admission.route, admission.line));
    else if (admission.kind === 'ignored') this.#ignored += 1;
    else await this.#refuse(admission, value, index);
  }

  async #refuse({ reason, issues, route }: Refused, value: unknown, index: number): Promise<void> {
    const { deadLetters, onRefused } = this.#options;
    const refused = { index, reason, issues };
    if (onRefused) onRefused(refused);
    else this.#refused.push(refused);
    if (deadLetters !== 'keep') return;
    const letter = { reason, route, bytes: bytesOf(value), issues };
    await this.#start(() => this.#log.bury(letter));
  }

  async #appendAll(messages: Iterable<PackedEvents>): Promise<void> {
    for (const message of messages) {
      await this.#start(async () => {
        const outcome = await this.#log.append(message);
        if (outcome === 'stored') this.#accepted += message.count;
        else this.#duplicate += message.count;
      });
    }
  }

  async #start(step: () => Promise<void>): Promise<void> {
    const { signal, onError = () => undefined } = this.#options;
    await this.#inFlight.start(() => persist(step, { attempts: ATTEMPTS, signal, onError }));
  }
}

/** What was given, as it can be published again. */
function bytesOf(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  const text = JSON.stringify(value) as string | undefined;
  // Nothing and functions have no JSON.
  return new TextEncoder().encode(text ?? String(value));
}
