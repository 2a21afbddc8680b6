import type { ProjectionContent as Model } from '../generated/types.js';
import type { PackedDossier } from '../reducer/projectedDossier.js';
import { decodeIds, encodeIds } from './idRows.js';
import type { IdTableContent } from './idTable.js';

/** All that a projection consists of, as data; with its ids as text, what a checkpoint holds. */
export interface ProjectionContent extends Omit<Model, 'ids'> {
  readonly ids: IdTableContent;
}

/** The same as a worker hands it to another thread: it survives `structuredClone`. */
export type PackedContent = ProjectionContent & PackedDossier;

/** The buffers that another thread can take over instead of copying; the projection is spent then. */
export function buffersOf({ ids }: PackedContent): ArrayBuffer[] {
  return [ids.index, ...ids.chunks.flatMap(({ words, floats }) => [words, floats])].map(
    ({ buffer }) => buffer,
  );
}

/** The content as a checkpoint has it. */
export function encodeContent(content: ProjectionContent): Model {
  return { ...content, ids: encodeIds(content.ids) };
}

/** @throws CheckpointError where the ids are damaged */
export function decodeContent(content: Model): ProjectionContent {
  return { ...content, ids: decodeIds(content.ids) };
}
