import { isEventId } from '../generated/guards.js';
import { canonicalEventId } from '../order/eventId.js';

/** The id of an event as a payload refers to it, in the form in which ids are compared (C10). */
export function comparableId(id: string): string {
  return isEventId(id) ? canonicalEventId(id) : id;
}
