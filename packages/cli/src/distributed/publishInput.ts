import type { Input } from '../input/input.js';
import { recordsOf } from '../input/inputRecords.js';
import type { Io } from '../io.js';
import type { ReadingResources } from '../withReadingResources.js';
import type { RecordPublisher } from './recordPublisher.js';

/** What inputs are read with, and where their records go. */
export interface PublishingResources extends ReadingResources {
  readonly io: Io;
  readonly publisher: RecordPublisher;
}

/**
 * Publishes the records of an input, from start to end.
 * @param isLive - whether each part is published as soon as it is read; default: many parts at once
 * @throws CommandError if it cannot be read
 */
export async function publishInput(
  { io, publisher, ...reading }: PublishingResources,
  input: Input,
  isLive = false,
): Promise<void> {
  for await (const records of recordsOf(io, input, reading)) {
    await publisher.addAll(input.name, records);
    if (isLive) await publisher.flush();
  }
  for (const { name, kind, record } of reading.producerFiles.splice(0))
    await publisher.add({ file: name, kind, record });
}
