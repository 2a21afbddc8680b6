import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { segmentsOf } from '../issues/jsonPointer.js';

/**
 * The syntax tree of valid JSON, for offsets; undefined where it is nested too deeply for a
 * recursive parser, so that a place cannot be named.
 */
export function syntaxTreeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where the value that a JSON pointer leads to starts in the text; as near as the tree goes. */
export function offsetOf(tree: Node | undefined, pointer: string): number {
  let node = tree;
  for (const segment of segmentsOf(pointer)) {
    const child = childOf(node, segment);
    if (!child) break;
    node = child;
  }
  return node?.offset ?? 0;
}

/** All nodes of a tree. */
export function* nodesOf(tree: Node): Generator<Node> {
  yield tree;
  for (const child of tree.children ?? []) yield* nodesOf(child);
}

function childOf(node: Node | undefined, segment: string): Node | undefined {
  if (node?.type === 'array') return node.children?.[Number(segment)];
  // Of equal keys the last counts, as in `JSON.parse`.
  return node?.children?.findLast(({ children }) => children?.[0]?.value === segment)
    ?.children?.[1];
}
