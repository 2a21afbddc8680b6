import type { HeldEvent } from '../generated/checkpoint/types.js';
import type { CheckpointOptions } from './checkpoint.js';
import type { KeyedEntry, Placed } from '../registers/register.js';
import type { IdTable, IdTableContent } from './idTable.js';

/**
 * What the binary form uses of one projection, or of many: what they consist of, and how parts are added. Both have
 * these members; their published types do not.
 */
export interface Joinable {
  /** The options, which parts to be joined must share. */
  readonly form: CheckpointOptions;
  /**
   * What it consists of, by namespace; a single projection has the key `""`.
   * @param onlyChanged - whether what did not change since {@link trackChanges} is left out
   */
  contents(onlyChanged: boolean): Iterable<[key: string, content: WrittenContent]>;
  /** From now on, only what changes later counts as changed. Before the first call, everything does. */
  trackChanges(): void;
  /**
   * Reads the values of a part, before it is added. A single projection has one part at most.
   * @param key - the key of its projection
   * @throws CheckpointError if the part is damaged. Nothing is changed
   */
  check(part: ProjectionPart, key: string): void;
  /**
   * Adds a part that was checked.
   * @throws NamespaceMixedStreamError as `merge` does. Nothing is changed
   */
  add(part: ProjectionPart, key: string): void;
}

/** An entry of a register, whose value is not checked yet. */
export type PartEntry = KeyedEntry;

/** What was read of a projection, to be joined. The projection that joins it takes it over. */
export interface ProjectionPart {
  /** Entries of the registers, by the registers' numbers; there may be fewer registers than the family has. */
  readonly registers: readonly (readonly PartEntry[])[];
  /** Tables in each of which an id is once. */
  readonly ids: readonly IdTableContent[];
  readonly conflicting_ids: readonly string[];
  readonly unsettled_ids: readonly string[];
  readonly held: readonly HeldEvent[];
}

/** The content of a projection, ready to be written. It is not a copy, so it is to be written at once. */
export interface WrittenContent {
  /** Whether it was never written before, so that it counts even if it is empty. */
  readonly isNew: boolean;
  /** The registers: that of the namespaces, then the others in the order in which the family declares them. */
  readonly registers: readonly WrittenEntries[];
  readonly ids: IdTable;
  readonly conflicting_ids: readonly string[];
  readonly unsettled_ids: readonly string[];
  readonly held: readonly HeldEvent[];
}

/** The keys of a register with their places and values, sorted by key. */
export type WrittenEntries = readonly (readonly [key: string, placed: Placed<unknown>])[];
