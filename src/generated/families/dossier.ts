// Generated from schemas/ by `npm run generate`. Do not edit.
import { MISSION_DOSSIER_ARTIFACT_INDEXED, MISSION_DOSSIER_ARTIFACT_MISSING, MISSION_DOSSIER_SNAPSHOT_COMPUTED, MISSION_DOSSIER_PARITY_DRIFT_DETECTED } from '../catalogue.js';
import { PAYLOAD_GUARDS } from '../guardTables.js';
import type * as types from '../types.js';

/** What the schemas declare of the family `dossier`. */
export const DOSSIER_DECLARATION = {
  name: 'dossier',
  /** Its event types. */
  eventTypes: [MISSION_DOSSIER_ARTIFACT_INDEXED, MISSION_DOSSIER_ARTIFACT_MISSING, MISSION_DOSSIER_SNAPSHOT_COMPUTED, MISSION_DOSSIER_PARITY_DRIFT_DETECTED] as const,
  /** The guard of an event's payload. */
  payloadGuards: PAYLOAD_GUARDS as Pick<typeof PAYLOAD_GUARDS, types.DossierEventType>,
  /** What stands where an event has its namespace. */
  namespaceOf: (event: object): unknown =>
    (event as { readonly payload?: { readonly namespace?: unknown | null } | null }).payload?.namespace,
};
