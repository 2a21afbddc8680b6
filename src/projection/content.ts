import type {
  HeldEvent,
  ProjectionContent as ContentModel,
  RegisterContent,
} from '../generated/checkpoint/types.js';
import { entriesOf } from '../registers/registers.js';
import type { Columns, KeptValue } from '../registers/register.js';
import { decodeIds, encodeIds } from './idRows.js';
import type { IdTableContent } from './idTable.js';
import type { ProjectionPart } from './joinable.js';

/** The complete content of a projection; `Value` is the type of each register's encoded values. */
export interface ProjectionContent<Value = RegisterContent['values'][number]> {
  readonly namespaces: Columns<Value>;
  readonly registers: Readonly<Record<string, Columns<Value>>>;
  readonly ids: IdTableContent;
  readonly conflicting_ids: readonly string[];
  readonly unsettled_ids: readonly string[];
  readonly held: readonly HeldEvent[];
}

/**
 * The content as a part to be joined.
 * @param names - the names of the registers, in the order of their numbers
 * @param decode - returns the value of an encoded form
 */
export function partOf<Value>(
  { namespaces, registers, ids, ...events }: ProjectionContent<Value>,
  names: readonly string[],
  decode: (value: Value) => KeptValue,
): ProjectionPart {
  const columns = [namespaces, ...names.map((name) => registers[name] as Columns<Value>)];
  return { registers: columns.map((each) => entriesOf(each, decode)), ids: [ids], ...events };
}

/** The content in the form of a checkpoint, with the ids as strings. */
export function encodeContent(content: ProjectionContent): ContentModel {
  return { ...content, ids: encodeIds(content.ids) };
}

/** @throws CheckpointError if the ids are damaged */
export function decodeContent(content: ContentModel): ProjectionContent {
  return { ...content, ids: decodeIds(content.ids) };
}
