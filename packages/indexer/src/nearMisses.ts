import { quote } from 'mission-dossier-contracts/tooling';
import type { FoundFile } from './foundFile.js';
import { patternFault, PathPattern } from './pathPattern.js';
import { problemOf } from './problem.js';
import type { IndexProblem, IndexProblemKind } from './problem.js';

type Located = Pick<FoundFile, 'path'>;

/** Another reading of a pattern, under which it may match a file that is there. */
interface Reading {
  readonly kind: IndexProblemKind;
  /** What is compared instead of the path. */
  readonly path: (path: string) => string;
  /** What is compared instead of the pattern. */
  readonly text: (pattern: string) => string;
  /** Why the pattern does not match the path. */
  readonly reason: (pattern: string, path: string) => string;
}

const asIs = (text: string): string => text;
const composed = (text: string): string => text.normalize('NFC');
const caseless = (text: string): string => composed(text).toLowerCase();
/** Escapes the brackets and braces that are not escaped. */
const escaped = (pattern: string): string =>
  pattern.replace(/\\.|[[\]{}]/gsu, (part) => (part.startsWith('\\') ? part : `\\${part}`));
const slashed = (pattern: string): string => pattern.replaceAll('\\', '/');
/** A text in which characters that look the same differ. */
const codes = (text: string): string =>
  quote(text).replace(
    /[^ -~]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  );

const READINGS: readonly Reading[] = [
  {
    kind: 'pattern_brackets',
    path: asIs,
    text: escaped,
    reason: (pattern) =>
      `because brackets stand for one of the characters in them, and braces for alternatives; for the characters themselves, write '${escaped(pattern)}'`,
  },
  {
    kind: 'pattern_backslash',
    path: asIs,
    text: slashed,
    reason: (pattern) =>
      `because a backslash escapes the next character; folders are separated by "/": '${slashed(pattern)}'`,
  },
  {
    kind: 'look_alike',
    path: composed,
    text: composed,
    reason: (pattern, path) => `although they look the same: ${codes(pattern)} and ${codes(path)}`,
  },
  {
    kind: 'other_case',
    path: caseless,
    text: caseless,
    reason: () => 'because upper and lower case differ',
  },
];

/**
 * The notices for required patterns that match no file, but would in another reading: one for each pattern.
 *
 * @param patterns - patterns that match no file
 */
export function nearMissNotices(
  prefix: string,
  patterns: readonly PathPattern[],
  files: readonly Located[],
): IndexProblem[] {
  const notices: IndexProblem[] = [];
  const rest = new Set(patterns.map(({ text }) => text));
  for (const { kind, path: pathOf, text, reason } of READINGS) {
    const paths = files.map(({ path }) => pathOf(path));
    for (const pattern of rest) {
      const other = text(pattern);
      if (patternFault(other) !== undefined) continue;
      const glob = new PathPattern(other);
      const path = files[paths.findIndex((each) => glob.matches(each))]?.path;
      if (path === undefined) continue;
      rest.delete(pattern);
      const message = `the required pattern '${pattern}' does not match it, ${reason(pattern, path)}`;
      notices.push(problemOf(kind, prefix + path, message));
    }
  }
  return notices;
}

/**
 * The notices for paths that look the same as another one and have other characters: composed and decomposed
 * Unicode.
 *
 * @param removed - paths of artifacts that are no longer in the folder
 */
export function lookAlikeNotices(
  prefix: string,
  removed: readonly string[],
  files: readonly Located[],
): IndexProblem[] {
  const gone = new Set(removed);
  const seen = new Map(removed.map((path) => [composed(path), path]));
  const notices: IndexProblem[] = [];
  for (const { path } of files) {
    const other = seen.get(composed(path));
    seen.set(composed(path), path);
    if (other === undefined) continue;
    const where = gone.has(other) ? 'in the dossier' : 'in the folder';
    const message = `looks the same as another path ${where}, but is not: ${codes(path)} and ${codes(other)}`;
    notices.push(problemOf('look_alike', prefix + path, message));
  }
  return notices;
}
