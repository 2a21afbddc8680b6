import type { DeadLetterReason, StoredDeadLetter } from 'mission-dossier-contracts/distributed';
import type { StoredMessage } from './directRead.js';
import { readIssues } from './issuesHeader.js';
import { DEAD_PREFIX, ISSUES_HEADER, routeOfDead } from './layout.js';

/** TypeScript demands all of them. */
const REASONS: Readonly<Record<DeadLetterReason, true>> = {
  'not-json': true,
  invalid: true,
  'no-namespace': true,
  'too-large': true,
};

/** A letter of its messages, in their order. */
export function storedLetter(parts: readonly StoredMessage[]): StoredDeadLetter {
  const [first] = parts;
  if (!first) throw new RangeError('a letter has at least one part');
  const [, , reason = ''] = first.subject.split('.');
  return {
    id: letterIdOf(first.subject),
    // Another program may have named another reason.
    reason: isReason(reason) ? reason : 'invalid',
    route: routeOfDead(first.subject),
    bytes: parts.length === 1 ? first.bytes : Buffer.concat(parts.map(({ bytes }) => bytes)),
    issues: readIssues(first.header(ISSUES_HEADER)),
    storedAt: first.storedAt,
  };
}

const isReason = (text: string): text is DeadLetterReason => Object.hasOwn(REASONS, text);

/** What the subjects of a letter's parts have in common. */
export const letterIdOf = (subject: string) =>
  subject.slice(DEAD_PREFIX.length, subject.lastIndexOf('.'));
