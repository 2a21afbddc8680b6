import { mergeBytes, toParts } from '../binary/index.js';
import { MissionDossierProjection } from '../index.js';
import type { ProjectionOptions } from '../index.js';
import type { StoredState } from './stateStore.js';

/** Merges what a store has of a mission. */
export function projectionOf(
  { base, deltas }: StoredState,
  options: ProjectionOptions,
): MissionDossierProjection {
  const projection = new MissionDossierProjection(options);
  for (const message of base) mergeBytes(projection, message);
  for (const { bytes } of deltas) mergeBytes(projection, bytes);
  return projection;
}

/** The messages of a projection, each no longer than a store allows. */
export function messagesOf(projection: MissionDossierProjection, maxBytes: number): Uint8Array[] {
  return [...toParts(projection, maxBytes)];
}

/** Whether a store has nothing of a mission. */
export function isNothing({ base, deltas }: StoredState): boolean {
  return base.length === 0 && deltas.length === 0;
}

/** How many bytes messages have. */
export function bytesIn(messages: Iterable<Uint8Array>): number {
  let bytes = 0;
  for (const { length } of messages) bytes += length;
  return bytes;
}
