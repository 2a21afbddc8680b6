import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { segmentsOf } from '../issues/jsonPointer.js';

/** A syntax tree; undefined if the text is nested too deeply. */
export type SyntaxTree = Node | undefined;

/**
 * The syntax tree of valid JSON, which has the offsets of values. Undefined if the text is nested too
 * deeply for a recursive parser; offsets are then not available.
 */
export function syntaxTreeOf(text: string): SyntaxTree {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The offset of the value at a JSON pointer; of its closest ancestor, if it is not in the tree. */
export function offsetOf(tree: SyntaxTree, pointer: string): number {
  return tree ? nodeAt(tree, pointer).offset : 0;
}

/** The offset of a property's name in the object at a JSON pointer; of the object, if it has none. */
export function offsetOfName(tree: SyntaxTree, pointer: string, name: string): number {
  const object = tree && nodeAt(tree, pointer);
  const property = object && propertiesOf(object).get(name);
  return (property ?? object)?.offset ?? 0;
}

/** All nodes of a tree, in the order of the text. */
export function nodesOf(tree: Node): Node[] {
  const nodes: Node[] = [];
  const open = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node);
    for (const child of (node.children ?? []).toReversed()) open.push(child);
  }
  return nodes;
}

function nodeAt(tree: Node, pointer: string): Node {
  let node = tree;
  for (const segment of segmentsOf(pointer)) {
    const child = childOf(node, segment);
    if (!child) break;
    node = child;
  }
  return node;
}

function childOf(node: Node, segment: string): Node | undefined {
  if (node.type === 'array') return node.children?.[Number(segment)];
  return propertiesOf(node).get(segment)?.children?.[1];
}

/** The properties of each object by name. Without it, locating many takes quadratic time. */
const properties = new WeakMap<Node, ReadonlyMap<unknown, Node>>();

function propertiesOf(object: Node): ReadonlyMap<unknown, Node> {
  let byName = properties.get(object);
  if (!byName) {
    // If a key occurs several times, the last one counts, as in `JSON.parse`.
    byName = new Map(object.children?.map((property) => [property.children?.[0]?.value, property]));
    properties.set(object, byName);
  }
  return byName;
}
