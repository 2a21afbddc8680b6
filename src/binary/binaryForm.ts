import { CheckpointError } from '../index.js';
import type { ProjectionOptions } from '../index.js';
import type { CheckpointOptions } from '../projection/checkpoint.js';
import type { Joinable } from '../projection/joinable.js';
import type { AnyProjection } from '../projection/projection.js';
import type { Projections } from '../projection/projections.js';
import { haveEqualPolicies } from '../reducer/rules.js';
import { ContentReader } from './contentReader.js';
import { opened } from './message.js';
import type { Message } from './message.js';
import { PartBuilder } from './partBuilder.js';
import { partsOf, wholeOf } from './parts.js';

/** Projections that have a binary form: `MissionDossierProjection`, `DossierProjections`, and those of other families. */
export type BinaryProjection = AnyProjection | Projections<AnyProjection>;

/**
 * Writes everything that a projection consists of. {@link fromBytes} restores it, and {@link mergeBytes} merges
 * it into another projection. `docs/binary-form.md` describes the bytes.
 *
 * @param projection - one projection, or one for each namespace; it is not changed
 * @returns a message. Except for the order in which events arrived, it depends on the events alone
 */
export function toBytes(projection: BinaryProjection): Uint8Array {
  return wholeOf(joinableOf(projection), false) as Uint8Array;
}

/**
 * Writes the same as {@link toBytes} in parts, for stores that limit the length of a value. Each part is a message
 * that can be merged alone. Merged in any order, any number of times, all parts give the whole projection.
 *
 * @param projection - one projection, or one for each namespace. It must not change until all parts are taken
 * @param maxBytes - how long a part may be
 * @returns the parts, at least one, each made when it is taken
 * @throws RangeError if one event and its value alone take more than `maxBytes`
 */
export function toParts(projection: BinaryProjection, maxBytes: number): Generator<Uint8Array> {
  return partsOf(joinableOf(projection), false, maxBytes, () => {
    throw new RangeError(
      `an event and its value take more than ${maxBytes} bytes, which is the limit of a part`,
    );
  });
}

/**
 * Writes what is new in a projection since the last call, or since {@link trackChanges}. The first call writes
 * everything. What other projections merged into this one counts, too. Merged in any order, any number of times,
 * all deltas of a projection give the projection; the deltas of several projections give those projections
 * merged. It takes time for what is new, not for the whole.
 *
 * @param projection - one projection, or one for each namespace
 * @returns a message; undefined if nothing is new
 */
export function takeDelta(projection: BinaryProjection): Uint8Array | undefined {
  const joinable = joinableOf(projection);
  const delta = wholeOf(joinable, true);
  joinable.trackChanges();
  return delta ?? undefined;
}

/**
 * Leaves what a projection consists of now out of the next {@link takeDelta}: for a projection that was just
 * restored, for example.
 *
 * @param projection - one projection, or one for each namespace
 */
export function trackChanges(projection: BinaryProjection): void {
  joinableOf(projection).trackChanges();
}

/**
 * Merges messages into a projection, as `merge` does with another projection.
 *
 * @param projection - the projection that is changed
 * @param bytes - a result of {@link toBytes}, {@link toParts} or {@link takeDelta}, or several one after another
 * @returns the projection
 * @throws CheckpointError if the bytes are damaged (`corrupt`), something else (`foreign`), of a newer version
 *   (`newer`), or were made of projections with other rules or another policy on namespaces (`options`);
 *   NamespaceMixedStreamError as `merge` does. Nothing is changed then
 */
export function mergeBytes<P extends BinaryProjection>(projection: P, bytes: Uint8Array): P {
  joinMessages(projection, messagesOf(bytes));
  return projection;
}

/**
 * Adds a projection that was stored to those of many namespaces, for example one that was dropped. If there is one
 * with the key, they are merged. Otherwise what is loaded is left out of the next {@link takeDelta}.
 *
 * @param projections - the projections that are changed
 * @param key - the key of the projection, as `keyOf` and `namespaceKey` return it
 * @param bytes - a result of {@link toBytes}, {@link toParts} or {@link takeDelta} of one projection, or several one
 *   after another
 * @returns the projection that the key has now
 * @throws CheckpointError as {@link mergeBytes}, and if the projection has another key (`corrupt`). Nothing is changed
 */
export function loadBytes<P extends AnyProjection>(
  projections: Projections<P>,
  key: string,
  bytes: Uint8Array,
): P {
  const joinable = joinableOf(projections);
  const known = projections.get(key);
  const form: CheckpointOptions = { ...joinable.form, namespaces: 'refuse' };
  const part = partsIn(form, messagesOf(bytes)).get('') ?? new PartBuilder();
  joinable.check(part, key);
  joinable.add(part, key);
  const loaded = projections.get(key) as P;
  if (!known) loaded.trackChanges();
  return loaded;
}

/**
 * Restores a projection from its messages.
 *
 * @param constructor - `MissionDossierProjection` or `DossierProjections`
 * @param bytes - as for {@link mergeBytes}
 * @param expected - `rules` and `namespaces`, if given, must be those of the bytes; the other options apply to the
 *   restored projection
 * @throws CheckpointError as {@link mergeBytes}
 */
export function fromBytes<P extends BinaryProjection>(
  constructor: new (options: ProjectionOptions) => P,
  bytes: Uint8Array,
  expected: ProjectionOptions = {},
): P {
  const [first] = messagesOf(bytes);
  return mergeBytes(emptyOf(constructor, first?.options, expected), bytes);
}

/** An empty projection with the options of a message, which must be those expected. */
export function emptyOf<P extends BinaryProjection>(
  constructor: new (options: ProjectionOptions) => P,
  found: CheckpointOptions | undefined,
  expected: ProjectionOptions,
): P {
  const { rules, namespaces } = found ?? {};
  const projection = new constructor({
    ...expected,
    ...(rules && !expected.rules ? { rules } : {}),
    ...(namespaces && namespaces !== 'partition' && !expected.namespaces ? { namespaces } : {}),
  });
  if (found) assertForm(found, joinableOf(projection).form);
  return projection;
}

/**
 * Merges messages, all or none.
 * @throws CheckpointError as {@link mergeBytes}
 */
export function joinMessages(projection: BinaryProjection, messages: Iterable<Message>): void {
  const joinable = joinableOf(projection);
  const parts = partsIn(joinable.form, messages);
  for (const [key, part] of parts) joinable.check(part, key);
  for (const [key, part] of parts) joinable.add(part, key);
}

/** The parts of projections in messages, by their keys. @throws CheckpointError as {@link assertForm} */
function partsIn(
  form: CheckpointOptions,
  messages: Iterable<Message>,
): ReadonlyMap<string, PartBuilder> {
  const parts = new Map<string, PartBuilder>();
  for (const { content, known, options } of messages) {
    assertForm(options, form);
    new ContentReader(content, known, parts).read();
  }
  return parts;
}

function* messagesOf(bytes: Uint8Array): Generator<Message> {
  let start = 0;
  do {
    const message = opened(bytes, start);
    yield message;
    start = message.end;
  } while (start < bytes.length);
}

/** @throws CheckpointError if a message is of projections with other options */
function assertForm(found: CheckpointOptions, expected: CheckpointOptions): void {
  if (found.family !== expected.family)
    throw new CheckpointError(
      'foreign',
      `the checkpoint is of the family "${found.family}", expected "${expected.family}"`,
    );
  if (!haveEqualPolicies(found.rules, expected.rules))
    throw new CheckpointError('options', 'the checkpoint was made under other rules');
  if (found.namespaces !== expected.namespaces)
    throw new CheckpointError(
      'options',
      `the checkpoint has the policy "${found.namespaces}" on namespaces, expected "${expected.namespaces}"`,
    );
}

/** The internals of a projection that the binary form uses. */
export function joinableOf(projection: BinaryProjection): Joinable {
  if ('trackChanges' in (Object(projection) as object)) return projection;
  throw new TypeError(`found ${String(projection)}, expected a projection`);
}
