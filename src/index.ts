/**
 * The mission dossier event contract: types, guards and constants generated from its JSON Schemas,
 * validation with errors for people, the reducer, and the making of events, snapshots and drifts.
 */
export type * from './generated/types.js';
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
export { isMissionDossierEvent } from './validation/eventGuard.js';
export { isDossierEventType } from './validation/eventType.js';
export { validateEvent, validateModel, validatePayload } from './validation/validate.js';
export type { ValidationResult } from './validation/validate.js';

export { canonicalJson } from './canonicalJson.js';

export { normalizeEventId } from './reducer/eventId.js';
export { namespaceKey, NamespaceMixedStreamError } from './reducer/namespace.js';
export { compareEvents } from './reducer/order.js';
export type { Orderable } from './reducer/order.js';
export { partitionByNamespace } from './reducer/partition.js';
export type { NamespacePartition } from './reducer/partition.js';
export { reduceMissionDossier } from './reducer/reduce.js';
export type { CompleteState, ReduceOptions, Rejection, RejectionReason } from './reducer/reduce.js';
export { CONTRACT_RULES, SPEC_KITTY_EVENTS_2_4_RULES } from './reducer/rules.js';
export type { ReducerRules } from './reducer/rules.js';

export { createEvent } from './producing/createEvent.js';
export type { CreateEventOptions, EventOf } from './producing/createEvent.js';
export { LamportClock } from './producing/lamportClock.js';

export { NamespaceMismatchError } from './parity/namespaceMismatchError.js';
export { detectParityDrift } from './parity/parityDrift.js';
export type { ParityDrift } from './parity/parityDrift.js';
export type {
  AnomalyFinding,
  ArtifactFinding,
  ManifestVersionFinding,
  ParityFinding,
} from './parity/parityFinding.js';
export { presentArtifacts } from './parity/presentArtifacts.js';
export { computeSnapshotHash } from './parity/snapshotHash.js';
export { snapshotPayload } from './parity/snapshotPayload.js';
export type { SnapshotPayloadOptions } from './parity/snapshotPayload.js';

export { MissionDossierProjection } from './projection/projection.js';
export type { ApplyResult, ProjectionOptions } from './projection/projection.js';
export { DossierProjections } from './projection/projections.js';
export { CheckpointError } from './projection/checkpointError.js';
export type { CheckpointErrorReason } from './projection/checkpointError.js';
export { UnsettledProjectionError } from './projection/unsettledProjectionError.js';
