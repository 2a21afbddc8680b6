import { ByteReader } from './byteReader.js';
import { FrameDecoder } from './frameDecoder.js';
import { damaged, exactly, numberOf, readBlocks, readFrameHeader } from './zstdFrame.js';
import type { FrameHeader } from './zstdFrame.js';

const MAGIC_BYTES = 4;
const FRAME_MAGIC = 0xfd2fb528;
/** 16 magic numbers, from this one, of frames that decoders skip. */
const SKIPPABLE_MAGIC = 0x184d2a50;
const CHECKSUM_BYTES = 4;
/** The limit of the command `zstd`, too. A frame could ask for terabytes. */
const MAX_WINDOW_BYTES = 128n * 1024n * 1024n;

/**
 * Decompresses zstd, with one or several frames (RFC 8878).
 * @throws DamagedInput where the data are damaged or end too early, after what is before that place
 */
export async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = new ByteReader(chunks);
  try {
    for (;;) {
      const magic = await input.take(MAGIC_BYTES);
      if (magic.length === 0) return;
      if (magic.length < MAGIC_BYTES) throw damaged('unexpected end of file');
      const number = numberOf(magic);
      if (number === FRAME_MAGIC) yield* frame(await readFrameHeader(magic, input), input);
      else if ((number & ~0xf) >>> 0 === SKIPPABLE_MAGIC) await skipFrame(input);
      else throw damaged('what follows a frame is not a frame');
    }
  } finally {
    await input.close();
  }
}

async function skipFrame(input: ByteReader): Promise<void> {
  const length = numberOf(await exactly(4, input));
  if ((await input.skip(length)) < length) throw damaged('unexpected end of file');
}

async function* frame(header: FrameHeader, input: ByteReader): AsyncGenerator<Uint8Array> {
  if (header.needsDictionary) throw damaged('they were compressed with a dictionary');
  if (header.windowBytes > MAX_WINDOW_BYTES) {
    throw damaged(
      `they need ${header.windowBytes} bytes of memory, more than the limit of ${MAX_WINDOW_BYTES}`,
    );
  }
  const decoder = await FrameDecoder.start();
  try {
    decoder.decode(header.bytes, 'the header of a frame is not valid');
    for await (const { bytes, isLast } of readBlocks(input)) {
      yield decoder.decode(bytes, isLast ? lastBlockIsNotValid(header) : 'a block is not valid');
    }
    if (header.hasChecksum) {
      decoder.decode(await exactly(CHECKSUM_BYTES, input), 'incorrect checksum');
    }
  } finally {
    decoder.close();
  }
}

function lastBlockIsNotValid({ contentBytes }: FrameHeader): string {
  const block = 'the last block is not valid';
  return contentBytes === null ? block : `${block}, or the content has not ${contentBytes} bytes`;
}
