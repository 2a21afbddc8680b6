import type { FamilyEvent } from './familyEvents.js';

/** Events of one family that name two streams: the first event of each. */
export interface MixedStreams {
  readonly family: string;
  /** The member of payloads that names the streams. */
  readonly field: string;
  readonly first: FamilyEvent;
  readonly other: FamilyEvent;
}

/** The first two streams that the valid events of a family name; null if there are no two. */
export function mixedStreams(family: string, events: readonly FamilyEvent[]): MixedStreams | null {
  const firsts = new Map<string, FamilyEvent>();
  for (const event of events) {
    const { isValid, stream } = event;
    if (!isValid || !stream) continue;
    const first = firsts.get(stream.field);
    if (!first) firsts.set(stream.field, event);
    else if (first.stream?.name !== stream.name)
      return { family, field: stream.field, first, other: event };
  }
  return null;
}
