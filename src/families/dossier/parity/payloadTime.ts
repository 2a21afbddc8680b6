import { isTimestamp } from '../../../generated/guards.js';
import { InvalidEventError } from '../../../validation/invalidEventError.js';
import { timestampOf } from '../../../producing/timestamp.js';

/**
 * A point in time as a field of a payload has it (C6).
 *
 * @throws {@link InvalidEventError} where it is none, as `createEvent` would for a payload with such a value
 */
export function payloadTime(field: string, time: string | Date): string {
  const timestamp = timestampOf(time);
  const issues = isTimestamp.issuesOf(timestamp);
  if (issues.length === 0) return timestamp;
  throw new InvalidEventError(
    issues.map((issue) => ({ ...issue, path: `/payload/${field}` })),
    'the event would be invalid',
  );
}
