/**
 * The mission dossier event contract: types, guards and constants generated from its JSON Schemas,
 * validation with issues for people, the reducer, and functions that create events, snapshots and drifts.
 */
export type * from './generated/types.js';
export type * from './generated/completeTypes.js';
export * from './generated/catalogue.js';
export * from './generated/guards.js';

export { DossierError, isDossierError } from './errors/dossierError.js';
export type { DossierErrorCode } from './errors/dossierError.js';

export type { ModelGuard } from './issues/modelGuard.js';
export type { StandardSchemaV1 } from './issues/standardSchema.js';
export type { ValidationIssue } from './issues/validationIssue.js';

export type { Advisory } from './validation/advisories.js';
export { InvalidEventError } from './validation/invalidEventError.js';
export { parseEvent, safeParseEvent } from './validation/parseEvent.js';
export type {
  SafeParseFailure,
  SafeParseResult,
  SafeParseSuccess,
} from './validation/parseEvent.js';
export { UnknownEventTypeError } from './validation/unknownEventTypeError.js';
export { isEventType } from './validation/eventType.js';
export {
  isDossierEventType,
  isMissionDossierEvent,
} from './families/dossier/missionDossierEvent.js';
export { validateEvent, validateModel, validatePayload } from './validation/validate.js';
export type { ValidationResult } from './validation/validate.js';
export type { EventReader, ReaderOption } from './validation/eventReader.js';

export { canonicalJson } from './json/canonicalJson.js';

export { normalizeEventId } from './order/eventId.js';
export { namespaceKey, NamespaceMixedStreamError } from './reducer/namespace.js';
export { compareEvents } from './order/order.js';
export type { Orderable } from './order/order.js';
export { partitionByNamespace } from './families/dossier/partitionByNamespace.js';
export type { NamespacePartition } from './families/dossier/partitionByNamespace.js';
export { reduceMissionDossier } from './families/dossier/reduceMissionDossier.js';
export type { ReduceOptions, Rejection, RejectionReason } from './reducer/reduce.js';
export { CONTRACT_RULES, SPEC_KITTY_EVENTS_2_4_RULES } from './reducer/rules.js';
export type { ReducerRules } from './reducer/rules.js';

export { createEvent } from './producing/createEvent.js';
export type { CreateEventOptions } from './producing/createEvent.js';
export type { EventOf } from './validation/eventGuard.js';
export { LamportClock } from './producing/lamportClock.js';

export { checkSnapshotHash } from './families/dossier/parity/checkSnapshotHash.js';
export type { SnapshotHashCheck } from './families/dossier/parity/checkSnapshotHash.js';
export { computeContentsHash } from './families/dossier/parity/contentsHash.js';
export { NamespaceMismatchError } from './families/dossier/parity/namespaceMismatchError.js';
export { detectParityDrift } from './families/dossier/parity/parityDrift.js';
export type { ParityDrift } from './families/dossier/parity/parityDrift.js';
export type {
  AnomalyFinding,
  ArtifactFinding,
  ManifestVersionFinding,
  ParityFinding,
} from './families/dossier/parity/parityFinding.js';
export { presentArtifacts } from './families/dossier/parity/presentArtifacts.js';
export { computeSnapshotHash } from './families/dossier/parity/snapshotHash.js';
export { snapshotHashForm } from './families/dossier/parity/snapshotHashForm.js';
export type { SnapshotHashForm } from './families/dossier/parity/snapshotHashForm.js';
export { snapshotPayload } from './families/dossier/parity/snapshotPayload.js';
export type { SnapshotPayloadOptions } from './families/dossier/parity/snapshotPayload.js';

export { MissionDossierProjection } from './families/dossier/missionDossierProjection.js';
export { DossierProjections } from './families/dossier/dossierProjections.js';
export type { ApplyResult, ProjectionOptions } from './projection/projection.js';
export type { ProjectionsOptions } from './projection/projections.js';
export { contentFingerprint } from './families/dossier/contentFingerprint.js';
export type { Fingerprint } from './projection/fingerprint.js';
export type { Checkpoint } from './generated/checkpoint/types.js';
export { CheckpointError } from './projection/checkpointError.js';
export type { CheckpointErrorReason } from './projection/checkpointError.js';
export { UnsettledProjectionError } from './projection/unsettledProjectionError.js';
