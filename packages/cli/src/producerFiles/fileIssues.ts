import type { ValidationIssue } from 'mission-dossier-contracts';
import { describe } from 'mission-dossier-contracts/tooling';
import type { ProducerFileKind } from './producerFiles.js';
import { timestampOf } from './scanTime.js';

/** Something in a file of a producer that its schema cannot express. */
export function fileIssue(path: string, message: string): ValidationIssue {
  return { path, keyword: 'format', message, schemaPath: '' };
}

/** The issue of a file of a producer among events. */
export function notEventsIssue(kind: ProducerFileKind): ValidationIssue {
  return fileIssue('', `this is a ${KINDS[kind]}, expected events`);
}

const KINDS: Readonly<Record<ProducerFileKind, string>> = {
  scan: 'saved scan',
  baseline: 'parity baseline',
};

/** The issue of a time that is not one, if it is there. */
export function timeIssues(path: string, time: string | null | undefined): ValidationIssue[] {
  if (time == null || timestampOf(time) !== null) return [];
  return [fileIssue(path, `found ${describe(time)}, expected a date-time with an offset`)];
}

/** The issue of a file that has none of some members. */
export function missingIssues(
  path: string,
  found: string | null | undefined,
  names: readonly string[],
): ValidationIssue[] {
  if (found != null && found !== '') return [];
  return [
    fileIssue(
      path,
      `required property ${names.map((name) => `"${name}"`).join(' or ')} is missing`,
    ),
  ];
}

/** An issue of a file in words, with its place. */
export function issueText(file: string, { path, message }: ValidationIssue): string {
  return [file, path, message].filter(Boolean).join(': ');
}
