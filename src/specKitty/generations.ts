import type { AdvisedValues } from '../generated/advised.js';
import { ALL } from '../generated/generations/all.js';
import { CANONICAL_GENERATION, GENERATIONS, WRITABLE } from '../generated/generations/names.js';
import type { Constraints } from '../issues/constraints.js';
import type { ModelGuard } from '../issues/modelGuard.js';

export { CANONICAL_GENERATION, GENERATIONS, WRITABLE };

/** A form in which producers write events. `2.4` is the canonical one. */
export type Generation = (typeof GENERATIONS)[number];

/** A generation in which events can be written (C35). */
export type WritableGeneration = (typeof WRITABLE)[number];

/** What is generated of a generation: its schemas and its table of members (C28). */
export interface GenerationCode {
  readonly name: Generation;
  /** Whether it is the form of the contract; it has nothing of what follows then. */
  readonly isCanonical: boolean;
  /** Whether an event, which may be invalid, has the members by which the generation is recognised. */
  readonly isRecognised: (event: object) => boolean;
  /** How the payload of each event type is written. */
  readonly payloads: Readonly<Partial<Record<string, PayloadCode>>>;
  /** Whether the caller has to give fields of the namespace (C33). */
  readonly takesNamespace?: boolean;
  /** The namespace of any event, in canonical form; something else if it cannot be read. */
  readonly namespaceOf?: (event: object, given: Given) => unknown;
  /** The canonical event with a canonical payload (C31). */
  readonly withPayload?: (event: object, payload: object) => object;
  /** The event as written with a payload as written; absent if events cannot be written (C35). */
  readonly writtenWith?: (event: object, payload: object, given: Given) => object;
}

/** How the payload of an event type is written in a generation. */
export interface PayloadCode {
  readonly isPayload: ModelGuard<object>;
  readonly constraints: Constraints;
  readonly advised: AdvisedValues | undefined;
  /** The canonical payload of a valid event. */
  readonly toCanonical: (event: object, given: Given) => object;
  /** The places of a valid event that the canonical payload leaves out. */
  readonly leftOut: (event: object) => readonly string[];
  /** The payload as written of a valid canonical event; absent if events cannot be written (C35). */
  readonly fromCanonical?: (event: object) => object;
}

/** Values that the caller gives because events do not carry them, by field. */
export type Given = Readonly<Record<string, string | null | undefined>>;

const CODES: readonly GenerationCode[] = ALL;

/** All generations but the canonical one. */
export const WRITTEN: readonly GenerationCode[] = /* @__PURE__ */ CODES.filter(
  ({ isCanonical }) => !isCanonical,
);

/** The canonical generation first, then from the newest to the oldest. */
export const USUAL_FIRST: readonly GenerationCode[] = /* @__PURE__ */ CODES.toSorted(
  (a, b) => Number(b.isCanonical) - Number(a.isCanonical) || CODES.indexOf(b) - CODES.indexOf(a),
);

/**
 * The generation by whose members an event is recognised, or undefined. A valid event is of this one; for
 * a broken event, another may be nearer.
 */
export function recognised(event: object): GenerationCode | undefined {
  return USUAL_FIRST.find(({ isRecognised }) => isRecognised(event));
}

/** The code of a generation. */
export function codeOf(generation: Generation): GenerationCode {
  return CODES[GENERATIONS.indexOf(generation)] as GenerationCode;
}
