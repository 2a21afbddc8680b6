import { listed_mission } from '../generated/constraints.js';
import type { ListedMission } from '../generated/types.js';
import type { Board } from '../boards/boards.js';
import { laneCounts } from '../boards/lanes.js';
import { missionFacts } from './missionFacts.js';
import type { Mission } from './readMissions.js';

/** The fields of a row, in the order of the schema. */
export const LISTED_MISSION_FIELDS = Object.keys(
  listed_mission.properties,
) as readonly (keyof ListedMission)[];

/**
 * The row of a mission in a list.
 * @param board - its work packages; null if the input has none
 */
export function listedMission(
  { slug, state: stateOf, lastEvent }: Mission,
  board: Board | null,
): ListedMission {
  const state = stateOf();
  const { namespace } = state;
  const last = lastEvent();
  return {
    mission_slug: slug,
    project_uuid: namespace?.project_uuid ?? null,
    target_branch: namespace?.target_branch ?? null,
    mission_key: namespace?.mission_key ?? null,
    manifest_version: namespace?.manifest_version ?? null,
    step_id: namespace?.step_id ?? null,
    ...missionFacts(state),
    work_packages: board && laneCounts(board.wp_states),
    rejected_transitions: board?.anomalies.length ?? null,
    last_event_at: last?.timestamp ?? null,
    last_event_id: last?.id ?? null,
  };
}
