/** The events of the family "gates", whether checks let the work of a mission through: types, guards and constants. */
export type * from '../../generated/families/gates/types.js';
export * from '../../generated/families/gates/catalogue.js';
export * from '../../generated/families/gates/family.js';
export * from '../../generated/families/gates/guards.js';
