import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { reduceMissionDossier } from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import { ajv } from './baselines/ajv.js';

/** A program that validates with Ajv, loads all events, and sorts them before it reduces them. */
export async function loadAllAndSort(file: string): Promise<MissionDossierState> {
  const events: unknown[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const event: unknown = JSON.parse(line);
    if (!ajv.acceptsEvent(event)) throw new Error(`a generated event is invalid: ${line}`);
    events.push(event);
  }
  return reduceMissionDossier(events);
}
