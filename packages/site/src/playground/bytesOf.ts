import { foreignFormat, HEAD_BYTES } from 'mission-dossier-contracts/tooling';

/** A larger input is for the command line. */
export const MAX_MIB = 64;
const MAX_BYTES = MAX_MIB * 1024 * 1024;

/** An input that cannot be read here. */
export class UnreadableInput extends Error {}

/** What only the command line reads. */
const ELSEWHERE = { sqlite: 'an SQLite database', zstd: 'compressed with zstd' } as const;

/**
 * The bytes of an input, decompressed if they are compressed with gzip.
 * @throws UnreadableInput if they are too many, damaged, or of a format that a browser cannot read
 */
export async function bytesOf(source: string | Blob): Promise<Uint8Array> {
  if (typeof source === 'string') return limited(new TextEncoder().encode(source));
  const head = new Uint8Array(await source.slice(0, HEAD_BYTES).arrayBuffer());
  const format = foreignFormat(head);
  if (format === 'sqlite' || format === 'zstd')
    throw new UnreadableInput(
      `The file is ${ELSEWHERE[format]}, which this page cannot read. dossier validate FILE can.`,
    );
  if (format !== 'gzip') return limited(new Uint8Array(await limitedBlob(source).arrayBuffer()));
  return decompressed(source.stream().pipeThrough(new DecompressionStream('gzip')));
}

function limitedBlob(source: Blob): Blob {
  if (source.size > MAX_BYTES) throw tooLarge();
  return source;
}

function limited(bytes: Uint8Array): Uint8Array {
  if (bytes.length > MAX_BYTES) throw tooLarge();
  return bytes;
}

function tooLarge(): UnreadableInput {
  return new UnreadableInput(
    `The input has more than ${MAX_MIB} MiB. dossier validate FILE has no limit.`,
  );
}

/** A small file can be gigabytes when it is decompressed, so the limit holds for each part. */
async function decompressed(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new UnreadableInput('The file is compressed with gzip, and damaged or cut off.');
    });
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    length += value.length;
    if (length > MAX_BYTES) throw tooLarge();
    parts.push(value as Uint8Array<ArrayBuffer>);
  }
}
