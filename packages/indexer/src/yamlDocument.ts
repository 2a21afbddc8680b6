import { quote, segmentsOf } from 'mission-dossier-contracts/tooling';
import { isMap, isNode, isScalar, Lexer, Parser, parseDocument, visit } from 'yaml';
import type { Document, YAMLMap } from 'yaml';

/** Something wrong with a text, at an offset in it. */
export interface TextProblem {
  readonly offset: number;
  readonly message: string;
}

/** What a text says: a value that knows where its parts stand, or why it is none. */
export type YamlDocument =
  | { readonly problems: readonly [TextProblem, ...TextProblem[]] }
  | {
      readonly problems: readonly [];
      readonly value: unknown;
      /** The offset of what a JSON pointer leads to, or of a property of it; or of what is nearest. */
      readonly offsetOf: (pointer: string, property?: string) => number;
    };

/** Nobody writes deeper, and the library's recursion has an end. */
const DEEPEST = 64;
const MOST_ALIASES = 100;

/**
 * Reads a YAML 1.2 text; JSON is one, too. Refused with all that a hostile text may hold: values that
 * aliases blow up, nesting without end, keys that stand twice, unknown tags, several documents.
 */
export function readYaml(text: string): YamlDocument {
  const deep = tooDeepAt(text);
  if (deep !== null)
    return {
      problems: [{ offset: deep, message: `values are nested more than ${DEEPEST} deep` }],
    };
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    stringKeys: true,
    // The library compares each key with each: a hostile text would take minutes.
    uniqueKeys: false,
  });
  const inText = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    offset: pos[0],
    message: `not valid YAML: ${message}`,
  }));
  const [first, ...others] = [...inText, ...repeatedKeys(document)];
  return first ? { problems: [first, ...others] } : valueOf(document);
}

function valueOf(document: Document.Parsed): YamlDocument {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return {
      problems: [],
      value,
      offsetOf: (pointer, property) => offsetOf(document, pointer, property),
    };
  } catch (error) {
    // An alias without an anchor, or too many of them.
    if (!(error instanceof ReferenceError)) throw error;
    return { problems: [{ offset: firstAlias(document), message: error.message }] };
  }
}

/** The parser itself does not recurse, so it tells how deep a text goes. */
function tooDeepAt(text: string): number | null {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme));
    if (parser.stack.length > DEEPEST) return parser.offset;
  }
  return null;
}

function repeatedKeys(document: Document.Parsed): TextProblem[] {
  const problems: TextProblem[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value))
          problems.push({ offset: startOf(key), message: `the key ${quote(key.value)} repeats` });
        seen.add(key.value);
      }
    },
  });
  return problems;
}

function firstAlias(document: Document.Parsed): number {
  let offset = 0;
  visit(document, {
    Alias(_, alias) {
      offset = startOf(alias);
      return visit.BREAK;
    },
  });
  return offset;
}

function offsetOf(document: Document.Parsed, pointer: string, property?: string): number {
  const segments = segmentsOf(pointer);
  let node = document.getIn(segments, true);
  // What stands behind an alias has no place of its own.
  while (!isNode(node) && segments.length > 0) {
    segments.pop();
    node = document.getIn(segments, true);
  }
  const key = property === undefined || !isMap(node) ? undefined : keyOf(node, property);
  return startOf(key ?? node);
}

function keyOf({ items }: YAMLMap, name: string): unknown {
  return items.map(({ key }) => key).find((key) => isScalar(key) && key.value === name);
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
