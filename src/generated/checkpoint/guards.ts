// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from '../../issues/modelGuard.js';
import type { ModelGuard } from '../../issues/modelGuard.js';
import * as constraints from './constraints.js';
import type * as types from './types.js';

/** Whether a value is a valid `anomaly_policy`. */
export const isAnomalyPolicy: ModelGuard<types.AnomalyPolicy> = /* @__PURE__ */ modelGuard(constraints.anomaly_policy);

/** Whether a value is a valid `checkpoint`. */
export const isCheckpoint: ModelGuard<types.Checkpoint> = /* @__PURE__ */ modelGuard(constraints.checkpoint);

/** Whether a value is a valid `checkpoint_rules`. */
export const isCheckpointRules: ModelGuard<types.CheckpointRules> = /* @__PURE__ */ modelGuard(constraints.checkpoint_rules);

/** Whether a value is a valid `drift_policy`. */
export const isDriftPolicy: ModelGuard<types.DriftPolicy> = /* @__PURE__ */ modelGuard(constraints.drift_policy);

/** Whether a value is a valid `held_event`. */
export const isHeldEvent: ModelGuard<types.HeldEvent> = /* @__PURE__ */ modelGuard(constraints.held_event);

/** Whether a value is a valid `id_table`. */
export const isIdTable: ModelGuard<types.IdTable> = /* @__PURE__ */ modelGuard(constraints.id_table);

/** Whether a value is a valid `namespace_identity`. */
export const isNamespaceIdentity: ModelGuard<types.NamespaceIdentity> = /* @__PURE__ */ modelGuard(constraints.namespace_identity);

/** Whether a value is a valid `namespace_policy`. */
export const isNamespacePolicy: ModelGuard<types.NamespacePolicy> = /* @__PURE__ */ modelGuard(constraints.namespace_policy);

/** Whether a value is a valid `projection_content`. */
export const isProjectionContent: ModelGuard<types.ProjectionContent> = /* @__PURE__ */ modelGuard(constraints.projection_content);

/** Whether a value is a valid `register_content`. */
export const isRegisterContent: ModelGuard<types.RegisterContent> = /* @__PURE__ */ modelGuard(constraints.register_content);
