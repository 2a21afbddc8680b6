import { CANONICAL_TO_SYNC_V1 } from '../../generated/families/status/family.js';
import type { Lane, SyncLaneV1 } from '../../generated/families/status/types.js';
import { isLane } from '../../generated/families/guards.js';
import { describe } from '../../issues/wording.js';

/**
 * The lane of version 1 of the sync protocol that stands for a lane.
 *
 * @param lane - a lane by its name of today; `CANONICAL_LANE` has earlier names
 * @throws TypeError for any other value
 */
export function canonicalToSyncV1(lane: Lane): SyncLaneV1 {
  if (!isLane(lane)) throw new TypeError(`found ${describe(lane)}, expected a lane`);
  return CANONICAL_TO_SYNC_V1[lane];
}
