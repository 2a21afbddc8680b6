// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** What a participant does about a warning. */
export const ACKNOWLEDGEMENT_VALUES: readonly types.Acknowledgement[] = /* @__PURE__ */ Object.freeze(["continue","hold","reassign","defer"] as const);

/** Whether a participant wants to make changes. */
export const DRIVE_INTENT_VALUES: readonly types.DriveIntent[] = /* @__PURE__ */ Object.freeze(["active","inactive"] as const);

/** The kind of what a participant works on: a work package, a step or a file. */
export const FOCUS_TARGET_TYPE_VALUES: readonly types.FocusTargetType[] = /* @__PURE__ */ Object.freeze(["wp","step","file"] as const);

/** Who takes part: a person, or the context of a language model. */
export const PARTICIPANT_TYPE_VALUES: readonly types.ParticipantType[] = /* @__PURE__ */ Object.freeze(["human","llm_context"] as const);

/** The direction in which a session was linked. */
export const SESSION_LINK_TYPE_VALUES: readonly types.SessionLinkType[] = /* @__PURE__ */ Object.freeze(["cli_to_saas","saas_to_cli"] as const);

/** How a step ended. */
export const STEP_OUTCOME_VALUES: readonly types.StepOutcome[] = /* @__PURE__ */ Object.freeze(["success","failure","skipped"] as const);

/** How serious a warning is. */
export const WARNING_SEVERITY_VALUES: readonly types.WarningSeverity[] = /* @__PURE__ */ Object.freeze(["info","warning"] as const);
