import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { reduceMissionDossier } from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import { ajv } from './baselines/ajv.js';

const READ_BYTES = 256 * 1024;
const NEWLINE = 10;

/** What no pipeline can be faster than: reads the file, and parses each line. */
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

/** What a program does that has Ajv and a reducer of lists, which sorts. */
export async function loadAllAndSort(file: string): Promise<MissionDossierState> {
  const events: unknown[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const event: unknown = JSON.parse(line);
    if (!ajv.acceptsEvent(event)) throw new Error(`a generated event is invalid: ${line}`);
    events.push(event);
  }
  return reduceMissionDossier(events);
}
