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
import { PAYLOAD_GUARDS } from '../guardTables.js';
import type * as types from '../types.js';

/** What the schemas declare of the family \`${name}\`. */
export const ${constantCase(name)}_DECLARATION = {
  name: '${name}',
  /** Its event types. */
  eventTypes: [${constants.join(', ')}] as const,
  /** The guard of an event's payload. */
  payloadGuards: PAYLOAD_GUARDS as Pick<typeof PAYLOAD_GUARDS, types.${pascalCase(name)}EventType>,
  /** What stands where an event has its namespace. */
  namespaceOf: (event: object): unknown =>
    (event as ${accessType(namespace)}).${namespace.join('?.')},
};
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
