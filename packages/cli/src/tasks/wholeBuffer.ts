/** The memory of bytes, if nothing else is in it. It can be transferred to another thread instead of being copied. */
export function wholeBuffer({ buffer, byteLength }: Uint8Array<ArrayBuffer>): ArrayBuffer[] {
  return buffer.byteLength === byteLength ? [buffer] : [];
}
