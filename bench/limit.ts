import { createReadStream } from 'node:fs';

const READ_BYTES = 256 * 1024;
const NEWLINE = 10;

/** The lower limit of every pipeline's time: reads the file and parses each line. */
export async function limit(file: string): Promise<void> {
  let head: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: READ_BYTES })) {
    const bytes = chunk as Buffer;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      const isParted = start === 0 && head.length > 0;
      JSON.parse(
        isParted
          ? Buffer.concat([head, bytes.subarray(0, end)]).toString()
          : bytes.toString('utf8', start, end),
      );
      start = end + 1;
    }
    head = start === 0 ? Buffer.concat([head, bytes]) : bytes.subarray(start);
  }
}
