import type { StoredDeadLetter } from 'mission-dossier-contracts/distributed';
import { isDeadLetterReason } from 'mission-dossier-contracts/tooling';
import type { StoredMessage } from './directRead.js';
import { readIssues } from './issuesHeader.js';
import { DEAD_PREFIX, ISSUES_HEADER, routeOfDead } from './layout.js';

/** A letter of its messages, in their order. */
export function storedLetter(parts: readonly StoredMessage[]): StoredDeadLetter {
  const [first] = parts;
  if (!first) throw new RangeError('a letter has at least one part');
  const [, , reason = ''] = first.subject.split('.');
  return {
    id: letterIdOf(first.subject),
    // Another program may have named another reason.
    reason: isDeadLetterReason(reason) ? reason : 'invalid',
    route: routeOfDead(first.subject),
    bytes: parts.length === 1 ? first.bytes : Buffer.concat(parts.map(({ bytes }) => bytes)),
    issues: readIssues(first.header(ISSUES_HEADER)),
    storedAt: first.storedAt,
  };
}

/** What the subjects of a letter's parts have in common. */
export const letterIdOf = (subject: string) =>
  subject.slice(DEAD_PREFIX.length, subject.lastIndexOf('.'));
