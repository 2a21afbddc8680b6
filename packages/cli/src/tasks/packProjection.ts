import { DossierProjections, MissionDossierProjection } from 'mission-dossier-contracts';
import { buffersOf } from 'mission-dossier-contracts/tooling';
import type { PackedContent } from 'mission-dossier-contracts/tooling';
import { newProjection } from './reduceTask.js';
import type { AnyProjection, ReduceTaskOptions } from './reduceTask.js';

/** A message to another thread, and the memory that is transferred with it instead of copied. */
export interface Packed {
  readonly message: unknown;
  readonly transfer: readonly ArrayBuffer[];
}

type Contents = [key: string, content: PackedContent][];

/** Packs a projection to send it to another thread. It cannot be used any more. */
export function packProjection(projection: AnyProjection): Packed {
  const contents: Contents =
    projection instanceof MissionDossierProjection ? [['', projection.packed]] : projection.packed;
  return { message: contents, transfer: contents.flatMap(([, content]) => buffersOf(content)) };
}

/** Unpacks a projection from another thread. */
export function unpackProjection(message: unknown, options: ReduceTaskOptions): AnyProjection {
  const contents = message as Contents;
  const projection = newProjection(options);
  if (projection instanceof DossierProjections) return projection.unpack(contents);
  const [[, content]] = contents as [Contents[number]];
  return projection.unpack(content);
}
