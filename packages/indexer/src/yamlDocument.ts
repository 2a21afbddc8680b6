import { quote, segmentsOf } from 'mission-dossier-contracts/tooling';
import { isMap, isNode, isScalar, Lexer, Parser, parseDocument, visit } from 'yaml';
import type { Document, YAMLMap } from 'yaml';

/** A problem at an offset of a text. */
export interface TextProblem {
  readonly offset: number;
  readonly message: string;
}

/** A parsed text: a value with the offsets of its parts, or the problems of the text. */
export type YamlDocument =
  | { readonly problems: readonly [TextProblem, ...TextProblem[]] }
  | {
      readonly problems: readonly [];
      readonly value: unknown;
      /** The offset of a value or property; that of the nearest node around it if it has none. */
      readonly offsetOf: (pointer: string, property?: string) => number;
    };

/** Nobody nests deeper by hand. The limit keeps the recursion of the YAML library from overflowing. */
const MAX_DEPTH = 64;
const MAX_ALIASES = 100;

/**
 * Parses a YAML 1.2 text; JSON is valid YAML. Rejects what a hostile text may contain: values that aliases
 * multiply, endless nesting, duplicate keys, unknown tags, several documents.
 */
export function readYaml(text: string): YamlDocument {
  const deep = tooDeepAt(text);
  if (deep !== null)
    return {
      problems: [{ offset: deep, message: `values are nested more than ${MAX_DEPTH} deep` }],
    };
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    stringKeys: true,
    // The library compares every two keys: a hostile text would take minutes.
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
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
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

/** Uses the low-level parser, which does not recurse. */
function tooDeepAt(text: string): number | null {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme));
    if (parser.stack.length > MAX_DEPTH) return parser.offset;
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
          problems.push({ offset: startOf(key), message: `duplicate key ${quote(key.value)}` });
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
  // A value behind an alias has no position of its own.
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
