import type {
  HeldEvent,
  ProjectionContent as ContentModel,
  RegisterContent,
} from '../generated/checkpoint/types.js';
import type { Columns } from '../registers/register.js';
import { decodeIds, encodeIds } from './idRows.js';
import type { IdTableContent } from './idTable.js';

/** All that a projection consists of; `Value` stands for each value of a register. */
export interface ProjectionContent<Value = RegisterContent['values'][number]> {
  readonly namespaces: Columns<Value>;
  readonly registers: Readonly<Record<string, Columns<Value>>>;
  readonly ids: IdTableContent;
  readonly conflicting_ids: readonly string[];
  readonly unsettled_ids: readonly string[];
  readonly held: readonly HeldEvent[];
}

/** The content as a checkpoint has it: the ids as text. */
export function encodeContent(content: ProjectionContent): ContentModel {
  return { ...content, ids: encodeIds(content.ids) };
}

/** @throws CheckpointError where the ids are damaged */
export function decodeContent(content: ContentModel): ProjectionContent {
  return { ...content, ids: decodeIds(content.ids) };
}
