import { DamagedInput, unzstd } from 'mission-dossier-cli/reporting';
import { concatBytes, foreignFormat, HEAD_BYTES } from 'mission-dossier-contracts/tooling';
import { MAX_BYTES } from './limits.js';
import { tooLarge, UnreadableInput } from './unreadableInput.js';

const CHUNK_BYTES = 256 * 1024;

/**
 * The bytes of an input, decompressed if they are compressed with gzip or zstd.
 * @throws UnreadableInput if they are too many, or damaged
 */
export async function bytesOf(source: string | Blob): Promise<Uint8Array> {
  if (typeof source === 'string') return limited(new TextEncoder().encode(source));
  const format = foreignFormat(new Uint8Array(await source.slice(0, HEAD_BYTES).arrayBuffer()));
  if (format === 'gzip') return collected(gunzip(source));
  if (format === 'zstd') return collected(decompressedZstd(source));
  if (source.size > MAX_BYTES) throw tooLarge();
  return new Uint8Array(await source.arrayBuffer());
}

function limited(bytes: Uint8Array): Uint8Array {
  if (bytes.length > MAX_BYTES) throw tooLarge();
  return bytes;
}

/** A small file can be gigabytes when it is decompressed, so the limit holds for each part. */
async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_BYTES) throw tooLarge();
    parts.push(chunk);
  }
  return concatBytes(parts);
}

async function* gunzip(source: Blob): AsyncGenerator<Uint8Array> {
  const reader = source.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new UnreadableInput('The file is compressed with gzip, and damaged or cut off.');
    });
    if (done) return;
    yield value;
  }
}

async function* decompressedZstd(source: Blob): AsyncGenerator<Uint8Array> {
  try {
    yield* unzstd(chunksOf(source));
  } catch (error) {
    if (!(error instanceof DamagedInput)) throw error;
    throw new UnreadableInput(
      `The file is compressed with zstd, and damaged or cut off: ${error.message}.`,
    );
  }
}

async function* chunksOf(source: Blob): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < source.size; start += CHUNK_BYTES)
    yield new Uint8Array(await source.slice(start, start + CHUNK_BYTES).arrayBuffer());
}
