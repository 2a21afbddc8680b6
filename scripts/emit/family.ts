import { constantCase, pascalCase } from 'change-case';
import type { Family } from '../schemas.js';
import { BANNER } from './banner.js';

/** What a family declares in `schemas/families/`, as code: for the one file that folds it. */
export function emitFamily(family: Family): string {
  const { name, events } = family;
  const [, ...namespace] = family.namespace.split('/');
  const constants = Object.keys(events).map((type) => constantCase(type));
  return `// ${BANNER}
import { ${constants.join(', ')} } from '../catalogue.js';

/** The name of the family. */
export const NAME = '${name}';

/** Its event types. */
export const TYPES = [${constants.join(', ')}] as const;

/** What stands where an event has its namespace. */
export function namespaceOf(event: object): unknown {
  return (event as ${accessType(namespace)}).${namespace.join('?.')};
}
`;
}

/** The type of an object as far as the keys lead into it. */
function accessType(keys: readonly string[]): string {
  return keys.reduceRight((inner, key) => `{ readonly ${key}?: ${inner} | null }`, 'unknown');
}

/** The name of the union of a family's events: of `mission_dossier_state`, `MissionDossierEvent`. */
export function unionName({ state }: Family): string {
  return pascalCase(state.replace(/_state$/, '_event'));
}
