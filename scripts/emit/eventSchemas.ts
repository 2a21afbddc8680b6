import type { Contract } from '../schemas.js';
import { BANNER } from './banner.js';
import { eventBundles } from './wholeEvents.js';

/** The ids of the schemas of whole events, as code. */
export function emitEventSchemas(contract: Contract): string {
  const ids = eventBundles(contract).map(([, { $id = '' }]) => $id);
  const folder = ids[0]?.replace(/[^/]+$/, '') ?? '';
  const names = ids.map((id) => id.slice(folder.length));
  return `// ${BANNER}

/** The place of the schemas of whole events. */
export const EVENT_SCHEMAS = '${folder}';

/** Their files: one for each event type of any family, and one for any event. */
export const EVENT_SCHEMA_FILES: ReadonlySet<string> = /* @__PURE__ */ new Set(${JSON.stringify(names)});
`;
}
