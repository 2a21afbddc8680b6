import {
  isMissionDossierState,
  MissionDossierProjection,
  reduceMissionDossier,
  validateEvent,
} from 'mission-dossier-contracts';
import type { MissionDossierEvent, MissionDossierState } from 'mission-dossier-contracts';
import { VALIDATORS } from 'mission-dossier-contracts/ajv';
import type { AjvError } from 'mission-dossier-contracts/ajv';
import { loadExpectedState, loadFixtures } from 'mission-dossier-contracts/conformance';
import { openDossiers } from 'mission-dossier-contracts/distributed';
import type { Dossiers, Engine } from 'mission-dossier-contracts/distributed';
import { readEvents } from 'mission-dossier-contracts/reading';
import type { ByteStream, ReadEventResult } from 'mission-dossier-contracts/reading';
import { eventReader, upcast } from 'mission-dossier-contracts/spec-kitty';
import type { Generation, UpcastResult } from 'mission-dossier-contracts/spec-kitty';
import { traceOf } from 'mission-dossier-contracts/tracing';
import type { StateTrace } from 'mission-dossier-contracts/tracing';

export function pathOf(event: MissionDossierEvent): string | undefined {
  return event.event_type === 'MissionDossierArtifactIndexed'
    ? event.payload.artifact_id.path
    : undefined;
}

export const state: MissionDossierState = reduceMissionDossier([]);
export const expected: MissionDossierState = loadExpectedState('dossier-replay-happy-path');
export const messages: string[] = validateEvent({}).issues.map(({ message }) => message);
export const ids: string[] = loadFixtures('dossier').map(({ id }) => id);

export const ajvErrors: readonly AjvError[] = VALIDATORS.event.errors ?? [];

export const upcastResult: UpcastResult = upcast({}, { namespace: { target_branch: 'main' } });
export const generation: Generation | null = upcastResult.generation;
export const readable: boolean = validateEvent({}, { reader: eventReader() }).valid;

export async function linesOf(stream: ByteStream): Promise<number[]> {
  const lines: number[] = [];
  for await (const result of readEvents(stream, { reader: eventReader() }))
    lines.push(...linesIn(result));
  return lines;
}

function linesIn(result: ReadEventResult): number[] {
  return result.success ? [result.line] : result.problems.map(({ line }) => line);
}

export function accountIn(engine: Engine): Dossiers {
  return openDossiers({ engine, reader: eventReader() });
}

export const trace: StateTrace = traceOf(new MissionDossierProjection());

export function count(value: unknown): number | undefined {
  return isMissionDossierState(value) ? value.event_count : undefined;
}
