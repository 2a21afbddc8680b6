import { isTimestamp } from '../../../generated/guards.js';
import { InvalidEventError } from '../../../validation/invalidEventError.js';
import { timestampOf } from '../../../producing/timestamp.js';

/**
 * Formats a point in time for a field of a payload (C6).
 *
 * @throws {@link InvalidEventError} if it is not a valid time, as `createEvent` would throw for the payload
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
