import { isCloudEvent } from '../generated/tools/guards.js';
import type { CloudEvent } from '../generated/tools/types.js';
import { InvalidEventError, validateEvent } from '../index.js';
import type { Event, ValidationIssue } from '../index.js';
import { quote } from '../issues/wording.js';

/**
 * Returns the event that a CloudEvent carries. The event is taken from the data alone: software on the way may
 * change attributes, such as the digits of `time`. But `id` and `type` must be those of the event, because others
 * deduplicate and route by them.
 *
 * @param cloudEvent - in the JSON format, as `JSON.parse` returns it, or as an SDK has it
 * @returns the data itself, not a copy
 * @throws InvalidEventError with all issues, if it is no CloudEvent 1.0 with a valid event (C9) as its data
 */
export function fromCloudEvent(cloudEvent: unknown): Event {
  const set = withoutUnset(cloudEvent);
  const issues = isCloudEvent(set) ? issuesOf(set) : isCloudEvent.issuesOf(set);
  if (issues.length > 0) throw new InvalidEventError(issues, 'the CloudEvent is invalid');
  return (set as CloudEvent).data;
}

/** Without the attributes that are null or undefined: in CloudEvents, that is the same as their absence. */
function withoutUnset(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).filter(([, each]) => each != null),
  );
}

function issuesOf({ id, type, data }: CloudEvent): ValidationIssue[] {
  return [
    ...differing('id', id, 'event_id', data.event_id),
    ...differing('type', type, 'event_type', data.event_type),
    ...validateEvent(data).issues.map((issue) => ({ ...issue, path: `/data${issue.path}` })),
  ];
}

function differing(
  attribute: string,
  found: string,
  member: string,
  expected: string,
): ValidationIssue[] {
  if (found === expected) return [];
  return [
    {
      path: `/${attribute}`,
      keyword: 'const',
      message: `found ${quote(found)}, expected ${quote(expected)}, the ${member} of the data`,
      schemaPath: `tools/cloud_event.json#/properties/${attribute}`,
    },
  ];
}
