import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';

/** The text of a member of an object, as it is written. */
export function partOfText(object: string, member: string): string {
  const node = nodeOf(object, member);
  return node ? textOf(object, node) : '';
}

/** The texts of the items of an array in an object, as they are written. */
export function itemTexts(object: string, member: string): string[] {
  return (nodeOf(object, member)?.children ?? []).map((node) => textOf(object, node));
}

function nodeOf(object: string, member: string): Node | undefined {
  const tree = parseTree(object);
  return tree && findNodeAtLocation(tree, [member]);
}

function textOf(object: string, { offset, length }: Node): string {
  return object.slice(offset, offset + length);
}
