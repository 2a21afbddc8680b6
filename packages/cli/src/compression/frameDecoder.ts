import { damaged } from './zstdFrame.js';

/** What is used of the library of zstd, compiled to WebAssembly. Places in its memory are numbers. */
interface Zstd {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(bytes: number): number;
  free(place: number): void;
  ZSTD_createDCtx(): number;
  ZSTD_freeDCtx(context: number): void;
  ZSTD_DStreamOutSize(): number;
  /** @returns a negative number if the input is not valid */
  ZSTD_decompressStream(context: number, output: number, input: number): number;
}

/** A `ZSTD_inBuffer` or `ZSTD_outBuffer`: a place, a size and a position, of four bytes each. */
const BUFFER_BYTES = 12;
const [SIZE, POSITION] = [4, 8];

/** Decompresses a frame (RFC 8878) in pieces: the header, the blocks, the checksum. Close it. */
export class FrameDecoder {
  readonly #zstd: Zstd;
  readonly #context: number;
  /** Has room for the content of any block. */
  readonly #content: number;
  /** The input, and then the output. */
  readonly #buffers: number;

  private constructor(zstd: Zstd) {
    this.#zstd = zstd;
    this.#context = zstd.ZSTD_createDCtx();
    this.#content = zstd.malloc(zstd.ZSTD_DStreamOutSize());
    this.#buffers = zstd.malloc(2 * BUFFER_BYTES);
  }

  static async start(): Promise<FrameDecoder> {
    return new FrameDecoder(await loaded());
  }

  /**
   * The content of the next piece.
   * @param problem - what to report if the piece is not valid
   * @throws DamagedInput if it is not
   */
  decode(piece: Uint8Array, problem: string): Uint8Array {
    const [input, output] = [this.#buffers, this.#buffers + BUFFER_BYTES];
    const place = this.#zstd.malloc(piece.length);
    this.#memory().set(piece, place);
    this.#set(input, place, piece.length);
    this.#set(output, this.#content, this.#zstd.ZSTD_DStreamOutSize());
    const result = this.#zstd.ZSTD_decompressStream(this.#context, output, input);
    this.#zstd.free(place);
    if (result < 0 || this.#positionOf(input) < piece.length) throw damaged(problem);
    return this.#memory().slice(this.#content, this.#content + this.#positionOf(output));
  }

  /** Frees the memory. */
  close(): void {
    this.#zstd.free(this.#buffers);
    this.#zstd.free(this.#content);
    this.#zstd.ZSTD_freeDCtx(this.#context);
  }

  #set(buffer: number, place: number, size: number): void {
    const view = new DataView(this.#zstd.memory.buffer);
    view.setUint32(buffer, place, true);
    view.setUint32(buffer + SIZE, size, true);
    view.setUint32(buffer + POSITION, 0, true);
  }

  #positionOf(buffer: number): number {
    return new DataView(this.#zstd.memory.buffer).getUint32(buffer + POSITION, true);
  }

  /** It is another object after the memory has grown. */
  #memory(): Uint8Array {
    return new Uint8Array(this.#zstd.memory.buffer);
  }
}

let library: Promise<Zstd> | undefined;

function loaded(): Promise<Zstd> {
  library ??= load();
  return library;
}

/** The package has a decoder, too, but that keeps the memory of a frame that is not valid. */
async function load(): Promise<Zstd> {
  const { ZSTDDecoder } = await import('zstddec/stream');
  return new Promise((resolve, reject) => {
    class Loader extends ZSTDDecoder {
      override _init(source: Parameters<InstanceType<typeof ZSTDDecoder>['_init']>[0]): void {
        super._init(source);
        resolve(source.instance.exports as unknown as Zstd);
      }
    }
    new Loader().init().catch(reject);
  });
}
