import { quote, segmentsOf } from 'mission-dossier-contracts/tooling';
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  parseDocument,
  visit,
} from 'yaml';
import type { Document, Pair, YAMLMap } from 'yaml';

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
/** Nobody shares more by hand. A short text can otherwise have more values than fit into memory. */
const MAX_ALIASED = 1000;

/** Problems of the YAML library that are mostly due to a text without quotes, such as `[slug]/page.tsx`. */
const UNQUOTED = /^(?:Unexpected scalar at node end|Unresolved tag)/;
const IN_QUOTES = 'a text that begins with "*", "&", "!", "[" or "{" must be in quotes';

/**
 * Parses a YAML 1.2 text; JSON is valid YAML. Rejects what a hostile text may contain: values that aliases
 * multiply, endless nesting, duplicate keys, unknown tags, several documents. Takes time that grows with the
 * length of the text.
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
    message: `not valid YAML: ${message}${UNQUOTED.test(message) ? `; ${IN_QUOTES}` : ''}`,
  }));
  const [first, ...others] = [...inText, ...repeatedKeys(document)];
  if (first) return { problems: [first, ...others] };
  const [badAlias, ...badAliases] = aliasProblems(document);
  if (badAlias) return { problems: [badAlias, ...badAliases] };
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  return { problems: [], value, offsetOf: offsets(document) };
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

/** Aliases that lead to nothing or to a value around them, or multiply values. */
function aliasProblems({ contents }: Document.Parsed): TextProblem[] {
  const problems: TextProblem[] = [];
  /** The number of values of each anchor with all aliases in it replaced; null inside of the anchor's value. */
  const sizes = new Map<string, number | null>();
  let added = 0;
  sizeOf(contents);
  return problems;

  function sizeOf(node: unknown): number {
    if (isAlias(node)) return sizeOfAlias(node.source, startOf(node));
    const anchor = isNode(node) && 'anchor' in node ? node.anchor : undefined;
    if (anchor !== undefined) sizes.set(anchor, null);
    let size = 1;
    for (const item of isCollection(node) ? node.items : [])
      size += isPair(item) ? sizeOf(item.key) + sizeOf(item.value) : sizeOf(item);
    if (anchor !== undefined) sizes.set(anchor, size);
    return size;
  }

  function sizeOfAlias(name: string, offset: number): number {
    const size = sizes.get(name);
    if (size == null) {
      const message =
        size === null
          ? `the alias ${quote(`*${name}`)} is in the value that it stands for`
          : `the alias ${quote(`*${name}`)} has no anchor before it; ${IN_QUOTES}`;
      problems.push({ offset, message });
      return 1;
    }
    const before = added;
    added += size;
    if (before <= MAX_ALIASED && added > MAX_ALIASED) {
      const message = `aliases stand for more than ${MAX_ALIASED.toLocaleString('en-US')} values`;
      problems.push({ offset, message });
    }
    return size;
  }
}

/** Returns a function that looks up the offset of a value or of the name of a property. */
function offsets({ contents }: Document.Parsed): (pointer: string, property?: string) => number {
  // The library looks through all keys of a map for each.
  const known = new Map<YAMLMap, ReadonlyMap<unknown, Pair>>();
  const pairsOf = (map: YAMLMap) => {
    const pairs = known.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair), pair]));
    known.set(map, pairs);
    return pairs;
  };
  return (pointer, property) => {
    let node: unknown = contents;
    for (const segment of segmentsOf(pointer)) {
      const next: unknown = isMap(node)
        ? pairsOf(node).get(segment)?.value
        : isSeq(node) && node.items[Number(segment)];
      // A value behind an alias has no position of its own.
      if (!isNode(next)) break;
      node = next;
    }
    const key = property === undefined || !isMap(node) ? null : pairsOf(node).get(property)?.key;
    return startOf(key ?? node);
  };
}

function nameOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : key;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
