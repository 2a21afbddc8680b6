import { DossierProjections, MissionDossierProjection } from 'mission-dossier-contracts';
import { buffersOf } from 'mission-dossier-contracts/tooling';
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
    projected instanceof MissionDossierProjection ? [['', projected.packed]] : projected.packed;
  return { message: contents, transfer: contents.flatMap(([, content]) => buffersOf(content)) };
}

/** The projection that was sent. */
export function unpackedProjection(message: unknown, options: ReduceTaskOptions): Projected {
  const contents = message as Contents;
  const projected = newProjection(options);
  if (projected instanceof DossierProjections) return projected.unpack(contents);
  const [[, content]] = contents as [Contents[number]];
  return projected.unpack(content);
}
