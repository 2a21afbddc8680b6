import type { ListedMission, MissionList } from '../generated/types.js';
import type { Boards } from '../boards/boards.js';
import { listedMission } from './listedMission.js';
import type { Mission } from './readMissions.js';
import { sortMissions } from './sortMissions.js';
import type { SortKey } from './sortKeys.js';
import { hasTrouble, TROUBLES } from './troubles.js';
import type { Trouble } from './troubles.js';

/** Which missions a list has, and in which order. */
export interface ListSettings {
  /** Only missions with one of these; default: all. */
  readonly only?: readonly Trouble[];
  readonly sort: SortKey;
  /** Only so many, the first ones; default: all. */
  readonly top?: number;
}

/**
 * The list of the missions that are asked for. The numbers count all missions.
 * @param known - `errors`: the number of errors that were reported; `boards`: default: missions have none
 */
export async function missionList(
  missions: AsyncIterable<Mission>,
  { errors, boards }: { readonly errors: number; readonly boards?: Boards },
  { only, sort, top = Infinity }: ListSettings,
): Promise<MissionList> {
  const rows: ListedMission[] = [];
  for await (const mission of missions)
    rows.push(listedMission(mission, boards?.of(mission.slug) ?? null));
  const asked = only ? rows.filter((row) => hasTrouble(row, only)) : rows;
  const count = (trouble: Trouble) => rows.filter((row) => TROUBLES[trouble](row)).length;
  return {
    missions: sortMissions(asked, sort).slice(0, top),
    total: rows.length,
    drifted: count('drifted'),
    hash_mismatches: count('hash-mismatch'),
    with_anomalies: count('anomalies'),
    unknown: count('unknown'),
    errors,
  };
}
