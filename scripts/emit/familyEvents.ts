import { constantCase, pascalCase } from 'change-case';
import type { SiblingFamily } from '../schemas.js';
import { BANNER } from './banner.js';

/** The name and the events of a family, as code for the file that folds them. */
export function emitFamilyEvents({ name, events }: SiblingFamily): string {
  const constants = Object.keys(events).map((type) => constantCase(type));
  return `// ${BANNER}
import * as guards from './guards.js';
import { ${constants.join(', ')} } from './family.js';

/** The name of the family. */
export const NAME = '${name}';

/** Its event types. */
export const TYPES = [${constants.join(', ')}] as const;

/** The guard of the payload of each event type. */
export const PAYLOADS = /* @__PURE__ */ Object.freeze({
${Object.entries(events)
  .map(([type, model]) => `  ${type}: guards.is${pascalCase(model)},`)
  .join('\n')}
});
`;
}
