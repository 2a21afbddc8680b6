import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { segmentsOf } from '../issues/jsonPointer.js';

/** Of a text that is nested too deeply there is none. */
export type SyntaxTree = Node | undefined;

/**
 * The syntax tree of valid JSON, for offsets; undefined where it is nested too deeply for a
 * recursive parser, so that a place cannot be named.
 */
export function syntaxTreeOf(text: string): SyntaxTree {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where the value that a JSON pointer leads to starts in the text; as near as the tree goes. */
export function offsetOf(tree: SyntaxTree, pointer: string): number {
  return tree ? nodeAt(tree, pointer).offset : 0;
}

/** Where a property's name starts, in the object that a JSON pointer leads to; else the object. */
export function offsetOfName(tree: SyntaxTree, pointer: string, name: string): number {
  const object = tree && nodeAt(tree, pointer);
  const property = object?.children?.findLast(({ children }) => children?.[0]?.value === name);
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
  // Of equal keys the last counts, as in `JSON.parse`.
  return node.children?.findLast(({ children }) => children?.[0]?.value === segment)?.children?.[1];
}
