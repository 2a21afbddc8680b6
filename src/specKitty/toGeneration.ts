import { event as envelope } from '../generated/constraints.js';
import type { Event } from '../generated/types.js';
import { codeOf, WRITABLE } from './generations.js';
import type { GenerationCode, WritableGeneration } from './generations.js';
import { hasKnownType } from './generationOf.js';
import { upcast } from './upcast.js';
import type { UpcastFailure, UpcastOptions, UpcastSuccess } from './upcast.js';
import { oneOf, describe } from '../issues/wording.js';
import { withoutNulls } from './withoutNulls.js';

/** Options of {@link toGeneration}. */
export interface ToGenerationOptions extends UpcastOptions {
  /**
   * The build that writes the events, which generation 3.0 demands (C35). Default: the `build_id` that the
   * event has.
   */
  readonly buildId?: string | undefined;
}

/** The event in the other generation; `generation` is the one in which it was written before. */
export interface WrittenEvent extends Omit<UpcastSuccess, 'event'> {
  readonly event: Event | object;
}

/**
 * Returns an event of any generation in another one (C35): `2.4` is the canonical form, as {@link upcast}
 * returns it. An event whose payload has no schema is returned as it is. Reading a canonical event back
 * gives the same event, but for nulls, which are left out, and the envelope's `build_id` and
 * `schema_version`, which are those of the generation.
 *
 * @param event - any value, as `JSON.parse` returns it; it is not mutated
 * @param generation - the generation to write
 * @param options - the build id, and what events do not carry
 * @throws TypeError for a generation that cannot be written, and if the option `namespace` is not an object
 */
export function toGeneration(
  event: unknown,
  generation: WritableGeneration,
  { buildId, ...options }: ToGenerationOptions = {},
): WrittenEvent | UpcastFailure {
  const code = writable(generation);
  const result = upcast(event, options);
  if (!result.success || code.isCanonical || !hasKnownType(result.event)) return result;
  const { event: canonical } = result;
  const build_id = buildId ?? ownBuildId(canonical);
  if (typeof build_id !== 'string' || build_id === '')
    return { success: false, generation: result.generation, issues: [NO_BUILD_ID] };
  const payload = code.payloads[canonical.event_type]?.fromCanonical?.(canonical);
  if (!payload) return result;
  const written = code.writtenWith?.(
    knownNullsLeftOut(canonical),
    withoutNulls(payload) as object,
    { build_id },
  );
  return { ...result, event: written ?? canonical };
}

const NO_BUILD_ID = {
  path: '',
  keyword: 'required',
  property: 'build_id',
  schemaPath: 'generations/event.json#/required',
  message:
    'neither the event nor the caller gives a "build_id" that is not empty; generation 3.0 demands one',
} as const;

function writable(generation: string): GenerationCode {
  const known = WRITABLE.find((name) => name === generation);
  if (known) return codeOf(known);
  throw new TypeError(
    `found ${describe(generation)}, expected ${oneOf(WRITABLE)}: the generations that can be written`,
  );
}

function ownBuildId(event: object): string | undefined {
  const { build_id } = event as { build_id?: unknown };
  return typeof build_id === 'string' ? build_id : undefined;
}

/** The envelope without the nulls of members that the contract knows; others are the producer's own. */
function knownNullsLeftOut(event: object): object {
  return Object.fromEntries(
    Object.entries(event).filter(([name, value]) => value !== null || !KNOWN.has(name)),
  );
}

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(Object.keys(envelope.properties));
