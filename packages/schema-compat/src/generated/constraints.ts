// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from 'mission-dossier-contracts/tooling';

export const approved_break = { model: 'approved_break', type: ["object"], properties: {
  rule: { type: ["string"], minLength: 1 },
  schema: { type: ["string"], minLength: 1 },
  pointer: { type: ["string"] },
  version: { type: ["string"], minLength: 1 },
  reason: { type: ["string"], minLength: 1 },
}, additionalProperties: false } satisfies Constraints;

export const approved_breaks = { model: 'approved_breaks', type: ["object"], properties: {
  approvals: { type: ["array"], items: approved_break },
}, additionalProperties: false } satisfies Constraints;
