import type { ValidationIssue } from '../issues/validationIssue.js';
import type { Advisory } from './advisories.js';

/**
 * Reads events that producers wrote in other forms than that of the contract (C26). It is passed as the
 * option `reader`; without one, functions accept the canonical form alone. `eventReader` of
 * `mission-dossier-contracts/spec-kitty` makes one.
 */
export interface EventReader {
  /** The generations that it reads; absent: all. */
  readonly generations?: readonly string[] | undefined;
  /**
   * Returns an event in canonical form. An event that cannot be read keeps its place in the order and its
   * namespace, where these are readable, and is never valid (C15).
   *
   * @param value - any value, as `JSON.parse` returns it; it is not mutated
   * @param isCompared - whether the content will be compared with other versions of the event (C34): then
   *   whatever depends on the form alone is left out. Default: true
   */
  read(value: unknown, isCompared?: boolean): unknown;
  /** All issues of an event, at their places as it was written; none if it can be read and is valid. */
  issuesOf(value: unknown): readonly ValidationIssue[];
  /** Advice on an event, at its places as it was written (C7). */
  advisoriesOf(value: unknown): readonly Advisory[];
  /**
   * Reads a list of events.
   * @param onRefused - called for each event that is refused
   * @returns the events as {@link read} returns them, and a function to call for those that are refused: it
   *   passes them on as they were written
   */
  readAll<R extends Refusal>(
    values: Iterable<unknown>,
    onRefused: (refusal: R) => void,
  ): readonly [events: unknown[], onRefused: (refusal: R) => void];
  /**
   * Reads an event and applies it.
   * @param apply - what to do with the event as {@link read} returns it
   * @returns its result, with the issues at their places as the event was written
   */
  apply<R extends { readonly outcome: string }>(
    value: unknown,
    isCompared: boolean,
    apply: (event: unknown) => R,
  ): R;
}

/** What is reported of an event that is refused. */
export interface Refusal {
  readonly event: unknown;
  readonly issues: readonly ValidationIssue[];
  readonly kept?: unknown;
}

/** The option of functions that read events. */
export interface ReaderOption {
  /**
   * Reads events of other forms; default: only the canonical form is accepted. Contents are compared in
   * another way with a reader (C34), so projections that are merged, and those that a checkpoint restores,
   * need one if the others had one.
   */
  readonly reader?: EventReader | undefined;
}
