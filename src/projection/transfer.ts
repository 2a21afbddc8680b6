import { ValueText } from '../registers/valueText.js';
import type { ProjectionContent } from './content.js';
import type { AnyProjection } from './projection.js';

/**
 * All that a projection consists of, as one thread hands it to another: it survives `structuredClone`.
 * Values are texts, which are copied in a tenth of the time that objects take.
 */
export type PackedContent = ProjectionContent<string>;

/** Packs a projection for another thread; the projection is spent once its buffers have moved there. */
export function pack(projection: AnyProjection): PackedContent {
  return projection.contentWith((value) =>
    value instanceof ValueText ? value.text : JSON.stringify(value),
  );
}

/** The buffers that another thread can take over instead of copying. */
export function buffersOf({ ids }: PackedContent): ArrayBuffer[] {
  return [ids.index, ...ids.chunks.flatMap(({ words, floats }) => [words, floats])].map(
    ({ buffer }) => buffer,
  );
}

/** Makes an empty projection consist of what was packed; it takes over the buffers. */
export function unpack<P extends AnyProjection>(projection: P, packed: PackedContent): P {
  projection.addContent(packed, () => (text) => new ValueText(text));
  return projection;
}
