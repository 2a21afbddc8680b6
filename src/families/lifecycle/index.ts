/** The events of the family "lifecycle", how a mission goes on: types, guards and constants. */
export type * from '../../generated/families/lifecycle/types.js';
export * from '../../generated/families/lifecycle/catalogue.js';
export * from '../../generated/families/lifecycle/family.js';
export * from '../../generated/families/lifecycle/guards.js';
