import { ID_WORDS, spell } from './idWords.js';
import { wordOf } from './idTable.js';
import type { AnyProjection } from './projection.js';

/** The canonical ids of the events of a projection, each once. */
export function eventIdsOf(projection: AnyProjection): Set<string> {
  const found = new Set<string>();
  for (const [, { ids, held }] of projection.contents(false)) {
    for (let entry = 0; entry < ids.size; entry += 1) {
      const word = wordOf(entry);
      found.add(spell(ids.chunkOf(entry).subarray(word, word + ID_WORDS)));
    }
    for (const { event_id, first_version } of held) if (first_version !== null) found.add(event_id);
  }
  return found;
}
