import { concatBytes } from './concatBytes.js';

/**
 * Reads the start of an input.
 * @param isEnough - called for each chunk; whether no more of the start is needed
 * @returns at least `bytes` bytes, if there are so many and they are needed, and all chunks, from the first
 */
export async function peek<Bytes extends Uint8Array>(
  chunks: AsyncIterable<Bytes>,
  bytes: number,
  isEnough: (chunk: Bytes) => boolean = () => false,
): Promise<[head: Uint8Array, all: AsyncIterable<Bytes>]> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Bytes[] = [];
  for (let length = 0; length < bytes;) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
    if (isEnough(next.value)) break;
  }
  return [concatBytes(parts), followedBy(parts, { [Symbol.asyncIterator]: () => iterator })];
}

async function* followedBy<T>(parts: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* parts;
  yield* rest;
}
