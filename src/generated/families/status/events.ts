// Generated from schemas/ by `npm run generate`. Do not edit.
import * as guards from './guards.js';
import { WP_STATUS_CHANGED } from './family.js';

/** The name of the family. */
export const NAME = 'status';

/** Its event types. */
export const TYPES = [WP_STATUS_CHANGED] as const;

/** The guard of the payload of each event type. */
export const PAYLOADS = /* @__PURE__ */ Object.freeze({
  WPStatusChanged: guards.isStatusTransitionPayload,
});
