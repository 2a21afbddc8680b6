/** Which event made each entry of a state. */
export { traceOf } from '../families/dossier/traceOf.js';
export type { ArtifactTrace, StateTrace, TracedEvent } from '../generated/tools/types.js';
