// Generated from schemas/ by `npm run generate`. Do not edit.
import { MISSION_DOSSIER_ARTIFACT_INDEXED, MISSION_DOSSIER_ARTIFACT_MISSING, MISSION_DOSSIER_SNAPSHOT_COMPUTED, MISSION_DOSSIER_PARITY_DRIFT_DETECTED } from '../../catalogue.js';

/** The name of the family. */
export const NAME = 'dossier';

/** Its event types. */
export const TYPES = [MISSION_DOSSIER_ARTIFACT_INDEXED, MISSION_DOSSIER_ARTIFACT_MISSING, MISSION_DOSSIER_SNAPSHOT_COMPUTED, MISSION_DOSSIER_PARITY_DRIFT_DETECTED] as const;

/** Returns the value at the place of the namespace in an event. */
export function namespaceOf(event: object): unknown {
  return (event as { readonly payload?: { readonly namespace?: unknown | null } | null }).payload?.namespace;
}
