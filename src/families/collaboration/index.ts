/** The family "collaboration": who takes part in a mission. */
export type * from '../../generated/families/collaboration/types.js';
export type * from '../../generated/families/collaboration/completeTypes.js';
export * from '../../generated/families/collaboration/catalogue.js';
export * from '../../generated/families/collaboration/family.js';
export * from '../../generated/families/collaboration/guards.js';

export { reduceCollaboration } from './reduceCollaboration.js';
export { CollaborationProjection } from './collaborationProjection.js';
export type { CollaborationOptions } from './reduceCollaboration.js';
export type { Roster } from './collaboration.js';
export { UnfittingEventError } from '../unfittingEvents.js';
export type { FoldMode, ModeOption } from '../unfittingEvents.js';
