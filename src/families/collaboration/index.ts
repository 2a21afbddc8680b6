/** The events of the family "collaboration", who works on a mission: types, guards and constants. */
export type * from '../../generated/families/collaboration/types.js';
export * from '../../generated/families/collaboration/catalogue.js';
export * from '../../generated/families/collaboration/family.js';
export * from '../../generated/families/collaboration/guards.js';
