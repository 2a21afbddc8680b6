/** The family "gates": the results of checks that others run. It has no state. */
export type * from '../../generated/families/gates/types.js';
export * from '../../generated/families/gates/catalogue.js';
export * from '../../generated/families/gates/family.js';
export * from '../../generated/families/gates/guards.js';
