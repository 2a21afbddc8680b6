import { MissionDossierProjection } from 'mission-dossier-contracts';
import {
  buffersOf,
  fromContent,
  fromContents,
  packedContentOf,
  packedContentsOf,
} from 'mission-dossier-contracts/tooling';
import type { PackedContent } from 'mission-dossier-contracts/tooling';
import { projectionOptions } from './reduceTask.js';
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
      ? [['', packedContentOf(projected)]]
      : packedContentsOf(projected);
  return { message: contents, transfer: contents.flatMap(([, content]) => buffersOf(content)) };
}

/** The projection that was sent. */
export function unpackedProjection(message: unknown, options: ReduceTaskOptions): Projected {
  const contents = message as Contents;
  const { rules, namespaces } = projectionOptions(options);
  if (options.partition === true) return fromContents(contents, rules);
  const [[, content]] = contents as [Contents[number]];
  return fromContent(content, { rules, namespaces });
}
