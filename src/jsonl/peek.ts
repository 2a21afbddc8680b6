/**
 * Reads the start of an input.
 * @returns at least `bytes` bytes, if there are so many, and the chunks after them
 */
export async function peek(
  chunks: AsyncIterable<Buffer>,
  bytes: number,
): Promise<[head: Buffer, rest: AsyncIterable<Buffer>]> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Buffer[] = [];
  for (let length = 0; length < bytes;) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return [Buffer.concat(parts), { [Symbol.asyncIterator]: () => iterator }];
}

/** Puts the start of an input, which was read, before the rest. */
export async function* followedBy(
  head: Buffer,
  rest: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}
