import { DossierProjections, MissionDossierProjection } from 'mission-dossier-contracts';
import { buffersOf, pack, unpack } from 'mission-dossier-contracts/tooling';
import type { PackedContent } from 'mission-dossier-contracts/tooling';
import { newProjection } from './reduceTask.js';
import type { Projected, ReduceTaskOptions } from './reduceTask.js';

/** A message, and the memory that moves with it instead of being copied. */
export interface Packed {
  readonly message: unknown;
  readonly transfer: readonly ArrayBuffer[];
}

type Contents = [key: string, content: PackedContent][];

/** A projection on its way from one thread to another; it is spent then. */
export function packedProjection(projected: Projected): Packed {
  const contents: Contents =
    projected instanceof MissionDossierProjection
      ? [['', pack(projected)]]
      : [...projected].map(([key, projection]) => [key, pack(projection)]);
  return { message: contents, transfer: contents.flatMap(([, content]) => buffersOf(content)) };
}

/** The projection that was sent. */
export function unpackedProjection(message: unknown, options: ReduceTaskOptions): Projected {
  const contents = message as Contents;
  const projected = newProjection(options);
  for (const [key, content] of contents)
    unpack(projected instanceof DossierProjections ? projected.at(key) : projected, content);
  return projected;
}
