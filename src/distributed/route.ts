import { sha256 } from '../families/dossier/parity/sha256.js';
import { CONTRACT_RULES } from '../index.js';
import type { LocalNamespaceTuple, ReducerRules } from '../index.js';
import { describe } from '../issues/wording.js';
import { identityKey } from '../reducer/namespace.js';

/** Where the events and the state of a mission are kept. */
export interface Route {
  /** From 0 to the number of partitions less 1. */
  readonly partition: number;
  /** The SHA-256 of the key of the mission's namespace, cut to 128 bits: 32 lowercase hexadecimal digits. */
  readonly mission: string;
}

/** Options of {@link routeOf}. */
export interface RouteOptions {
  /** How many partitions the log has. */
  readonly partitions: number;
  /** Define when two namespaces are equal (C14, C21). Default: `CONTRACT_RULES`. */
  readonly rules?: ReducerRules;
}

const HEX_DIGITS_OF_128_BITS = 32;
const HEX_DIGITS_OF_32_BITS = 8;

/**
 * Where the events and the state of a mission are kept. It depends on the namespace, the rules and the number of
 * partitions alone, so that programs in any language compute the same.
 *
 * The mission is the SHA-256 of the UTF-8 bytes of `namespaceKey`, cut to 128 bits; if the rules ignore `step_id`, of
 * the namespace without it. The partition is the number that the first 32 bits of the digest are, the highest first,
 * modulo the number of partitions.
 *
 * @param namespace - a valid namespace
 * @throws RangeError for a number of partitions that is not an integer from 1
 */
export function routeOf(
  namespace: LocalNamespaceTuple,
  { partitions, rules = CONTRACT_RULES }: RouteOptions,
): Route {
  if (!(Number.isInteger(partitions) && partitions > 0))
    throw new RangeError(
      `found ${describe(partitions)} for "partitions", expected an integer from 1`,
    );
  return routeOfKey(identityKey(namespace, rules), partitions);
}

/** The route of a namespace by its key. */
export function routeOfKey(key: string, partitions: number): Route {
  const mission = digest128(key);
  return { partition: parseInt(mission.slice(0, HEX_DIGITS_OF_32_BITS), 16) % partitions, mission };
}

/** The SHA-256 of bytes or a text, cut to 128 bits: 32 hex digits. */
export function digest128(content: string | Uint8Array): string {
  return sha256(content).slice(0, HEX_DIGITS_OF_128_BITS);
}
