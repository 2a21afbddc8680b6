import type {
  HeldEvent,
  ProjectionContent as ContentModel,
  RegisterContent,
} from '../generated/checkpoint/types.js';
import type { Columns } from '../registers/register.js';
import { decodeIds, encodeIds } from './idRows.js';
import type { IdTableContent } from './idTable.js';

/** The complete content of a projection; `Value` is the type of each register's encoded values. */
export interface ProjectionContent<Value = RegisterContent['values'][number]> {
  readonly namespaces: Columns<Value>;
  readonly registers: Readonly<Record<string, Columns<Value>>>;
  readonly ids: IdTableContent;
  readonly conflicting_ids: readonly string[];
  readonly unsettled_ids: readonly string[];
  readonly held: readonly HeldEvent[];
}

/** The content in the form of a checkpoint, with the ids as strings. */
export function encodeContent(content: ProjectionContent): ContentModel {
  return { ...content, ids: encodeIds(content.ids) };
}

/** @throws CheckpointError if the ids are damaged */
export function decodeContent(content: ContentModel): ProjectionContent {
  return { ...content, ids: decodeIds(content.ids) };
}
