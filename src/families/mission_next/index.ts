/** The family "mission_next": the steps and decisions of a run. */
export type * from '../../generated/families/mission_next/types.js';
export type * from '../../generated/families/mission_next/completeTypes.js';
export * from '../../generated/families/mission_next/catalogue.js';
export * from '../../generated/families/mission_next/family.js';
export * from '../../generated/families/mission_next/guards.js';

export { reduceMissionRun } from './reduceMissionRun.js';
export { MissionRunProjection } from './missionRunProjection.js';
