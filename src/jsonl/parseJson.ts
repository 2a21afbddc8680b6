import { getNodePath, parse, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { pointerOf } from '../issues/jsonPointer.js';
import { excerpt, quote } from '../issues/wording.js';
import { INEXACT_NUMBER } from './inputProblem.js';
import type { InputProblem } from './inputProblem.js';
import { nodesOf, syntaxTreeOf } from './syntaxTree.js';

/** The result of parsing a text: its value and problems. There is no value if the text is not JSON. */
export interface ParsedJson {
  readonly value?: unknown;
  readonly problems: readonly InputProblem[];
}

const NONE: readonly InputProblem[] = Object.freeze([]);
const TOO_DEEP: readonly InputProblem[] = Object.freeze([
  { offset: 0, message: 'the value is nested too deeply to be checked' },
]);
const MOST_PROBLEMS = 100;

const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;

/**
 * Parses JSON and reports strings with a lone surrogate, which UTF-8 cannot encode. Such a text has no
 * value, and neither has one that is nested too deeply to be checked.
 */
export function parseJson(text: string): ParsedJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: [syntaxProblem(text)] };
  }
  if (!mayHoldSurrogate(text)) return { value, problems: NONE };
  const tree = syntaxTreeOf(text);
  if (!tree) return { problems: TOO_DEEP };
  const surrogates = problemsIn(tree, ({ value }) => loneSurrogate(value));
  // No value: a lone surrogate could not be written as UTF-8 again.
  return surrogates.length > 0
    ? { problems: [...surrogates, ...inexactNumbersIn(tree, text)] }
    : { value, problems: NONE };
}

/**
 * The numbers in valid JSON that JavaScript cannot hold exactly, although other languages may (C8). The
 * schema decides whether they are valid. Slow: call it only if there may be one (see `LARGE_EXPONENT`).
 */
export function inexactNumbers(text: string): readonly InputProblem[] {
  const tree = syntaxTreeOf(text);
  return tree ? inexactNumbersIn(tree, text) : TOO_DEEP;
}

function inexactNumbersIn(tree: Node, text: string): InputProblem[] {
  return problemsIn(tree, (node) =>
    node.type === 'number' ? inexactNumber(sourceOf(node, text)) : undefined,
  );
}

/** Only escaped surrogates need a check: UTF-8 cannot contain others. */
function mayHoldSurrogate(text: string): boolean {
  // `includes` first: the regular expression takes four times as long.
  return text.includes('\\u') && SURROGATE_ESCAPE.test(text);
}

/** At most one problem for each node. Above the limit, only the number of further problems is reported. */
function problemsIn(tree: Node, check: (node: Node) => string | undefined): InputProblem[] {
  const problems: InputProblem[] = [];
  let more = 0;
  for (const node of nodesOf(tree)) {
    const message = check(node);
    if (message === undefined) continue;
    if (problems.length < MOST_PROBLEMS) {
      problems.push({ offset: node.offset, message, path: pointerOf(getNodePath(node)) });
    } else {
      more += 1;
    }
  }
  return more === 0
    ? problems
    : [...problems, { offset: 0, message: `and ${more} more of this kind` }];
}

function sourceOf(node: Node, text: string): string {
  return text.slice(node.offset, node.offset + node.length);
}

function inexactNumber(source: string): string | undefined {
  const held = String(Number(source));
  if (decimalOf(source) === decimalOf(held)) return undefined;
  return `${INEXACT_NUMBER}${excerpt(source)}, which JavaScript cannot hold exactly (it would become ${held})`;
}

/** A number's significant digits and power of ten: the same for all spellings of the number. */
function decimalOf(source: string): string {
  const [, whole = '', fraction = '', exponent = '0'] =
    /^-?([0-9]+)(?:[.]([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(source) ?? [undefined, source];
  const digits = whole + fraction;
  // By hand: the regular expression `0+$` takes quadratic time on hostile input.
  let [start, end] = [0, digits.length];
  while (digits[start] === '0') start += 1;
  if (start === end) return '0';
  while (digits[end - 1] === '0') end -= 1;
  return `${digits.slice(start, end)}e${Number(exponent) - fraction.length + digits.length - end}`;
}

/** The problem of a string with a lone surrogate, which UTF-8 cannot encode. */
export function loneSurrogate(value: unknown): string | undefined {
  return typeof value !== 'string' || value.isWellFormed()
    ? undefined
    : `found a lone surrogate in ${quote(value)}, which UTF-8 cannot carry`;
}

/** Where and why a text is not JSON. The messages of `JSON.parse` are not used: they differ by version. */
function syntaxProblem(text: string): InputProblem {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    // The text is nested too deeply for a recursive parser.
  }
  const [error] = errors;
  if (!error) return { offset: 0, message: 'not valid JSON' };
  const rest = text.slice(error.offset);
  const isCutOff = /^[ \t\r\n]*$/.test(rest);
  const hasCommaBefore = text.slice(0, error.offset).trimEnd().endsWith(',');
  if (isCutOff)
    return { offset: error.offset, message: 'the JSON is cut off: it ends before its value does' };
  const reason =
    hasCommaBefore && /^[}\]]/.test(rest)
      ? `a comma may not stand before ${quote(rest[0])}`
      : (SYNTAX_ERRORS[printParseErrorCode(error.error)] ??
        `unexpected ${quote(rest.slice(0, error.length))}`);
  return { offset: error.offset, message: `not valid JSON: ${reason}` };
}

const SYNTAX_ERRORS: { readonly [code: string]: string } = {
  InvalidNumberFormat: 'a number is malformed',
  PropertyNameExpected: 'expected a property name in double quotes',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected a colon',
  CommaExpected: 'expected a comma',
  CloseBraceExpected: 'expected a comma or "}"',
  CloseBracketExpected: 'expected a comma or "]"',
  EndOfFileExpected: 'the value is complete, but more text follows',
  InvalidCommentToken: 'comments are not part of JSON',
  UnexpectedEndOfString: 'a string is not closed, or the line is cut off',
  UnexpectedEndOfNumber: 'a number is not complete',
  InvalidUnicode: 'a \\u escape needs four hex digits',
  InvalidEscapeCharacter: 'a string has an escape that JSON does not know',
  InvalidCharacter: 'a string has a control character that must be escaped',
};
