/** Compiled, never run: closed objects, optional fields and enums in the generated types. */
import type {
  ArtifactClass,
  ArtifactIdentity,
  Event,
  MissionDossierState,
} from 'mission-dossier-contracts';

const required = { mission_key: 'm', path: 'a', artifact_class: 'output' } as const;

/** Absent and null are both accepted (C5). */
export const absent: ArtifactIdentity = required;
export const explicitNull: ArtifactIdentity = { ...required, run_id: null, wp_id: null };

// @ts-expect-error -- undefined is neither absent nor null (exactOptionalPropertyTypes)
export const explicitUndefined: ArtifactIdentity = { ...required, run_id: undefined };

export const typo: ArtifactIdentity = {
  mission_key: 'm',
  path: 'a',
  artifact_class: 'output',
  // @ts-expect-error -- the object is closed (C4): a typo is an error
  run_idd: 'x',
};

// @ts-expect-error -- `path` is required
export const incomplete: ArtifactIdentity = { mission_key: 'm', artifact_class: 'output' };

// @ts-expect-error -- null is for optional fields alone
export const nullRequired: ArtifactIdentity = { ...required, path: null };

// @ts-expect-error -- not one of the six classes
export const unknownClass: ArtifactClass = 'outputs';

/** The envelope alone is open (C4). */
export const open: Event = {
  event_id: '01KJ08Q7Y11XVPXHMVF0RGDF20',
  event_type: 'Any',
  aggregate_id: 'a',
  timestamp: '2026-02-21T15:12:40Z',
  node_id: 'n',
  lamport_clock: 1,
  project_uuid: 'c683f2f1-744b-5ffd-9f08-b34c49b01e57',
  correlation_id: '01KJ08Q7Y11XVPXHMVF0RGDF20',
  build_id: 'b',
};

/** A path may have no artifact (noUncheckedIndexedAccess). */
export function classOf(state: MissionDossierState, path: string): ArtifactClass | undefined {
  return state.artifacts[path]?.identity.artifact_class;
}
