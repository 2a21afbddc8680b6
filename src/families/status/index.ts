/** The family "status": the lanes of work packages. */
export type * from '../../generated/families/status/types.js';
export type * from '../../generated/families/status/completeTypes.js';
export * from '../../generated/families/status/catalogue.js';
export * from '../../generated/families/status/family.js';
export * from '../../generated/families/status/guards.js';

export { reduceStatus } from './reduceStatus.js';
export { StatusProjection } from './statusProjection.js';
export { canonicalToSyncV1 } from './canonicalToSyncV1.js';

// The models that it shares with other families.
export * from '../../generated/families/catalogue.js';
export * from '../../generated/families/guards.js';
