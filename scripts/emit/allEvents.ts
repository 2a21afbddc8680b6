import { camelCase, pascalCase } from 'change-case';
import type { Contract } from '../schemas.js';
import { BANNER } from './banner.js';
import { unionName } from './family.js';

/** The events of all families as one table of guards and one union of types. */
export function emitAllEvents({ families, siblings: { all } }: Contract): string {
  const names = all.map(({ name }) => name);
  const unions = [
    ...families.map((family) => `contract.${unionName(family)}`),
    ...names.map((name) => `${typesOf(name)}.${pascalCase(name)}Event`),
  ];
  return `// ${BANNER}
import { PAYLOAD_GUARDS as ofContract } from '../guardTables.js';
import type * as contract from '../types.js';
${names
  .map(
    (name) => `import { PAYLOADS as ${name} } from './${name}/events.js';
import type * as ${typesOf(name)} from './${name}/types.js';`,
  )
  .join('\n')}

/**
 * Any event of any family; \`event_type\` discriminates.
 */
export type KnownEvent =
${unions.map((union) => `  | ${union}`).join('\n')};

/**
 * The event of each type of all families.
 */
export interface EventsByType extends contract.EventsByType {
${all
  .flatMap(({ name, events }) =>
    Object.keys(events).map((type) => `  readonly ${type}: ${typesOf(name)}.${type}Event;`),
  )
  .join('\n')}
}

/**
 * An event type of any family.
 */
export type EventType = keyof EventsByType;

/** The guard of the payload of each event type of all families. */
export const PAYLOAD_GUARDS = /* @__PURE__ */ Object.freeze({
  ...ofContract,
${names.map((name) => `  ...${name},`).join('\n')}
});

/** The event types of all families. */
export const EVENT_TYPES: readonly EventType[] = /* @__PURE__ */ Object.freeze(Object.keys(PAYLOAD_GUARDS) as EventType[]);
`;
}

/** The name under which the types of a family are imported. */
function typesOf(name: string): string {
  return camelCase(`${name}_types`);
}
