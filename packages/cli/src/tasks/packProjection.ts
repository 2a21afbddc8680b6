import { DossierProjections, MissionDossierProjection } from 'mission-dossier-contracts';
import { buffersOf, pack, unpack } from 'mission-dossier-contracts/tooling';
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
    projection instanceof MissionDossierProjection
      ? [['', pack(projection)]]
      : [...projection].map(([key, each]) => [key, pack(each)]);
  return { message: contents, transfer: contents.flatMap(([, content]) => buffersOf(content)) };
}

/** Unpacks a projection from another thread. */
export function unpackProjection(message: unknown, options: ReduceTaskOptions): AnyProjection {
  const contents = message as Contents;
  const projection = newProjection(options);
  for (const [key, content] of contents)
    unpack(projection instanceof DossierProjections ? projection.at(key) : projection, content);
  return projection;
}
