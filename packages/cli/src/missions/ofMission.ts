import { isOfDossier } from 'mission-dossier-contracts/tooling';
import { missionSlugsOf } from '../folders/eventSelection.js';

/**
 * Whether an event is of another mission. It is then left out, whatever else is wrong with it. An event whose
 * mission cannot be read is not: it may be of the mission that is meant, so its errors are reported.
 */
export function isOfOtherMission(event: object, mission: string): boolean {
  if (!isOfDossier(event)) return false;
  const slugs = missionSlugsOf(event);
  return slugs.length > 0 && !slugs.includes(mission);
}
