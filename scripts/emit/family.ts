import { constantCase, pascalCase } from 'change-case';
import type { Family } from '../schemas.js';
import { BANNER } from './banner.js';

/** The declaration of a family in `schemas/families/`, as code for the file that folds the family. */
export function emitFamily(family: Family): string {
  const { name, events } = family;
  const [, ...namespace] = family.namespace.split('/');
  const constants = Object.keys(events).map((type) => constantCase(type));
  return `// ${BANNER}
import { ${constants.join(', ')} } from '../../catalogue.js';

/** The name of the family. */
export const NAME = '${name}';

/** Its event types. */
export const TYPES = [${constants.join(', ')}] as const;

/** Returns the value at the place of the namespace in an event. */
export function namespaceOf(event: object): unknown {
  return (event as ${accessType(namespace)}).${namespace.join('?.')};
}
`;
}

/** The type of an object with nested optional keys. */
function accessType(keys: readonly string[]): string {
  return keys.reduceRight((inner, key) => `{ readonly ${key}?: ${inner} | null }`, 'unknown');
}

/** The name of the union of a family's events: of `mission_dossier_state`, `MissionDossierEvent`. */
export function unionName({ state }: Family): string {
  return pascalCase(state.replace(/_state$/, '_event'));
}
