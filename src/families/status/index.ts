/** The events of the family "status", how work packages move over the board: types, guards and constants. */
export type * from '../../generated/families/status/types.js';
export * from '../../generated/families/status/catalogue.js';
export * from '../../generated/families/status/family.js';
export * from '../../generated/families/status/guards.js';

// The models that it shares with other families.
export * from '../../generated/families/catalogue.js';
export * from '../../generated/families/guards.js';
