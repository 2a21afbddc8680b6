// Generated from schemas/ by `npm run generate`. Do not edit.
import { entriesNotIn } from '../../../issues/ruledGuard.js';
import type { NamedRule } from '../../../issues/ruledGuard.js';
import { isNotBlankText } from './predicates.js';
import * as above from '../predicates.js';

export const status_transition_payload: readonly NamedRule[] = [
  { id: 'status/forced-transition-needs-reason', description: "a forced transition needs a reason that is not blank", brokenAt: (value) => value.force === true && !(isNotBlankText(value.reason)) ? [''] : [] },
  { id: 'status/done-needs-evidence', description: "a transition to the lane \"done\" needs evidence", brokenAt: (value) => value.to_lane === "done" && !(above.isDoneEvidence(value.evidence)) ? [''] : [] },
];

export const lane_mapping: readonly NamedRule[] = [
  { id: 'status/lanes-are-mapped-to-sync-v1', description: "a lane is mapped to the lane of version 1 of the sync protocol that stands for it", brokenAt: (value) => entriesNotIn(value, {"planned":"planned","claimed":"planned","in_progress":"doing","for_review":"for_review","done":"done","blocked":"doing","canceled":"planned"}) },
];
