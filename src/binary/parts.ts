import type { CheckpointOptions } from '../projection/checkpoint.js';
import type { Joinable } from '../projection/joinable.js';
import { ByteWriter } from './byteWriter.js';
import { itemsOf } from './contentItems.js';
import type { Item } from './contentItems.js';
import { ContentWriter } from './contentWriter.js';
import { beginBody, ENVELOPE_BYTES, sealed } from './message.js';
import type { InputProgress } from './message.js';

/** The memory of the last message that was written at once, to be used again unless it is large. */
let spare: ByteWriter | null = null;
const LARGEST_SPARE = 65_536;

/** All content in one message; null if only changes are written, and there are none. */
export function wholeOf(joinable: Joinable, onlyChanged: boolean): Uint8Array | null {
  const body = spare ?? new ByteWriter();
  spare = null;
  const message = new GrowingMessage(joinable.form, null, body);
  for (const [key, content] of joinable.contents(onlyChanged))
    for (const item of itemsOf(key, content, onlyChanged)) message.add(item);
  const sealed = message.isEmpty && onlyChanged ? null : message.sealed();
  if (body.capacity <= LARGEST_SPARE) spare = body;
  return sealed;
}

/**
 * All content in messages of limited length, at least one.
 * @param onTooLong - called for a value that is longer alone; it may throw, or else its message is longer
 */
export function* partsOf(
  joinable: Joinable,
  onlyChanged: boolean,
  maxBytes: number,
  onTooLong: () => void,
): Generator<Uint8Array> {
  const body = new ByteWriter();
  let message = new GrowingMessage(joinable.form, null, body);
  for (const item of allItems(joinable, onlyChanged)) {
    const kept = message.length;
    message.add(item);
    if (message.length <= maxBytes) continue;
    if (!message.hadNothingAt(kept)) {
      yield message.sealed(kept);
      message = new GrowingMessage(joinable.form, null, body);
      message.add(item);
    }
    if (message.length > maxBytes) onTooLong();
  }
  if (message.length > maxBytes) onTooLong();
  yield message.sealed();
}

function* allItems(joinable: Joinable, onlyChanged: boolean): Generator<Item> {
  for (const [key, content] of joinable.contents(onlyChanged))
    yield* itemsOf(key, content, onlyChanged);
}

/** A message without content. */
export function progressOf(options: CheckpointOptions, progress: InputProgress): Uint8Array {
  return new GrowingMessage(options, progress).sealed();
}

/** A message to which items are added. */
class GrowingMessage {
  readonly #body: ByteWriter;
  readonly #content: ContentWriter;
  readonly #lengthOfNothing: number;

  /** @param body - is cleared, so that messages can share the memory one after another */
  constructor(
    options: CheckpointOptions,
    progress: InputProgress | null = null,
    body = new ByteWriter(),
  ) {
    beginBody(body, options, progress);
    this.#body = body;
    this.#content = new ContentWriter(this.#body);
    this.#lengthOfNothing = this.length;
  }

  add(item: Item): void {
    item(this.#content);
  }

  /** The length of the sealed message. */
  get length(): number {
    return this.#body.length + ENVELOPE_BYTES;
  }

  get isEmpty(): boolean {
    return this.hadNothingAt(this.length);
  }

  /** Whether it had no items when it had a length. */
  hadNothingAt(length: number): boolean {
    return length === this.#lengthOfNothing;
  }

  /** The message as it was when it had a length. */
  sealed(length = this.length): Uint8Array {
    return sealed(this.#body, length - ENVELOPE_BYTES);
  }
}
