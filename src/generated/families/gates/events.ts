// Generated from schemas/ by `npm run generate`. Do not edit.
import * as guards from './guards.js';
import { GATE_PASSED, GATE_FAILED } from './family.js';

/** The name of the family. */
export const NAME = 'gates';

/** Its event types. */
export const TYPES = [GATE_PASSED, GATE_FAILED] as const;

/** The guard of the payload of each event type. */
export const PAYLOADS = /* @__PURE__ */ Object.freeze({
  GatePassed: guards.isGatePassedPayload,
  GateFailed: guards.isGateFailedPayload,
});
