import { oneOf, quote } from 'mission-dossier-contracts/tooling';

/** The family of the events that make a dossier. */
export const DOSSIER_FAMILY = 'dossier';

const SIBLINGS = ['status', 'lifecycle', 'collaboration', 'glossary', 'mission_next'] as const;

/** The name of a sibling family whose events have a state. */
export type SiblingName = (typeof SIBLINGS)[number];

/** The families whose events have a state. They are apart from the reducers, so that help does not load these. */
export const REDUCIBLE = [DOSSIER_FAMILY, ...SIBLINGS] as const;

/** The name of a family whose events have a state. */
export type FamilyName = (typeof REDUCIBLE)[number];

/** Stands for all of them. */
export const ALL_FAMILIES = 'all';

/** The families whose events have no state. */
const STATELESS: readonly string[] = ['gates'];

/**
 * The families of a list such as `dossier,status`, each once, in its order.
 * @throws TypeError for a name of no family that can be reduced
 */
export function familyNames(list: string): readonly FamilyName[] {
  const names = list.split(',').map((each) => each.trim());
  return [
    ...new Set(
      names.flatMap((name): readonly FamilyName[] => {
        if (name === ALL_FAMILIES) return REDUCIBLE;
        const found = REDUCIBLE.find((each) => each === name);
        if (found === undefined) throw new TypeError(unknownFamily(name));
        return [found];
      }),
    ),
  ];
}

function unknownFamily(name: string): string {
  const expected = `Expected ${oneOf([...REDUCIBLE, ALL_FAMILIES])}.`;
  return STATELESS.includes(name)
    ? `The events of ${quote(name)} have no state. ${expected}`
    : `There is no family ${quote(name)}. ${expected}`;
}
