import type {
  HeldEvent,
  ProjectionContent as ContentModel,
  RegisterContent,
} from '../generated/checkpoint/types.js';
import type { PackedRegister } from '../registers/register.js';
import { decodeIds, encodeIds } from './idRows.js';
import type { IdTableContent } from './idTable.js';

/** All that a projection consists of; `Kept` is the form that its registers are in. */
export interface ProjectionContent<Kept = RegisterContent> {
  readonly namespaces: Kept;
  readonly registers: Readonly<Record<string, Kept>>;
  readonly ids: IdTableContent;
  readonly conflicting_ids: readonly string[];
  readonly unsettled_ids: readonly string[];
  readonly held: readonly HeldEvent[];
}

/** The same as one thread hands it to another: it survives `structuredClone`. */
export type PackedContent = ProjectionContent<PackedRegister>;

/** The buffers that another thread can take over instead of copying; the projection is spent then. */
export function buffersOf({ ids }: PackedContent): ArrayBuffer[] {
  return [ids.index, ...ids.chunks.flatMap(({ words, floats }) => [words, floats])].map(
    ({ buffer }) => buffer,
  );
}

/** The content as a checkpoint has it: the ids as text. */
export function encodeContent(content: ProjectionContent): ContentModel {
  return { ...content, ids: encodeIds(content.ids) };
}

/** @throws CheckpointError where the ids are damaged */
export function decodeContent(content: ContentModel): ProjectionContent {
  return { ...content, ids: decodeIds(content.ids) };
}
