// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

export const GATE_PASSED = 'GatePassed';
export const GATE_FAILED = 'GateFailed';

/** The event types of the family "gates". */
export const GATES_EVENT_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set<types.GatesEventType>([
  GATE_PASSED,
  GATE_FAILED,
]);
