import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';

/** The members that have other names since the generation `3.0` (C29), by the member that holds them. */
const NAMES = { feature_slug: 'mission_slug', mission_key: 'mission_type' } as const;
const HOLDERS = [
  ...['namespace', 'artifact_id', 'expected_identity', 'supersedes', 'artifact_ids_changed'],
  // In a state.
  'identity',
];

type Names = Readonly<Record<string, string>>;

/** JSON text with the members' names of `3.0`, also where it is no valid event. The rest is kept as written. */
export function withNamesOf30(json: string): string {
  return renamed(json, NAMES);
}

/** JSON text with the canonical names. */
export function withCanonicalNames(json: string): string {
  return renamed(json, Object.fromEntries(Object.entries(NAMES).map(([to, from]) => [from, to])));
}

/** The JSON text of an object with one more member; other text as it is. */
export function withMember(json: string, name: string, value: string): string {
  const tree = parseTree(json);
  if (tree?.type !== 'object') return json;
  const start = tree.offset + 1;
  const comma = tree.children?.length ? ',' : '';
  return `${json.slice(0, start)}${JSON.stringify(name)}:${JSON.stringify(value)}${comma}${json.slice(start)}`;
}

function renamed(json: string, names: Names): string {
  const tree = parseTree(json);
  let text = json;
  // From the end, so that the places before stay true.
  for (const name of (tree ? namesToChange(tree, names) : []).reverse()) {
    const to = JSON.stringify(names[name.value as string]);
    text = text.slice(0, name.offset) + to + text.slice(name.offset + name.length);
  }
  return text;
}

function namesToChange(node: Node, names: Names, isHeld = false): Node[] {
  if (node.type !== 'object')
    return (node.children ?? []).flatMap((item) => namesToChange(item, names, isHeld));
  return (node.children ?? []).flatMap(({ children: [name, value] = [] }) => {
    if (!name || !value) return [];
    const key = name.value as string;
    const own = isHeld && Object.hasOwn(names, key) ? [name] : [];
    return [...own, ...namesToChange(value, names, HOLDERS.includes(key))];
  });
}
