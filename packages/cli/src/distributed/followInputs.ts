import { setTimeout } from 'node:timers/promises';
import type { Input } from '../input/input.js';
import { GrowingFile } from './growingFile.js';
import { publishInput } from './publishInput.js';
import type { PublishingResources } from './publishInput.js';

const POLL_MS = 100;

/** Publishes what inputs have, and then what is appended to those that are files of JSON Lines. */
export class FollowedInputs {
  readonly #resources: PublishingResources;
  /** They are read once, from start to end. */
  readonly #whole: readonly Input[];
  readonly #pipes: readonly Input[];
  readonly #growing: readonly { readonly name: string; readonly file: GrowingFile }[];

  constructor(inputs: readonly Input[], resources: PublishingResources) {
    this.#resources = resources;
    this.#pipes = inputs.filter(({ kind }) => kind === 'pipe');
    this.#whole = inputs.filter((input) => input.kind !== 'pipe' && !grows(input));
    this.#growing = inputs.filter(grows).map((input) => ({
      name: input.name,
      file: new GrowingFile(input, resources.maxLineBytes),
    }));
  }

  /** Publishes what files have now. */
  async publishFiles(): Promise<void> {
    for (const input of this.#whole) await publishInput(this.#resources, input);
    await this.#publishNew();
  }

  /** Publishes what comes after it, until all inputs have ended, or the signal. */
  async follow(signal: AbortSignal): Promise<void> {
    for (const input of this.#pipes) await publishInput(this.#resources, input, true);
    while (this.#growing.length > 0 && !signal.aborted) {
      await setTimeout(POLL_MS, undefined, { signal }).catch(() => undefined);
      await this.#publishNew();
    }
  }

  async #publishNew(): Promise<void> {
    const { publisher } = this.#resources;
    for (const { name, file } of this.#growing)
      for (const records of file.newRecords()) await publisher.addAll(name, records);
    await publisher.flush();
  }
}

/** An empty file has no content yet that shows what it is. */
function grows({ kind, size }: Input): boolean {
  return kind === 'lines' || (kind === 'document' && size === 0);
}
