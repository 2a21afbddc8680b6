/** The events of the family "mission_next", the runs of a mission: types, guards and constants. */
export type * from '../../generated/families/mission_next/types.js';
export * from '../../generated/families/mission_next/catalogue.js';
export * from '../../generated/families/mission_next/family.js';
export * from '../../generated/families/mission_next/guards.js';
