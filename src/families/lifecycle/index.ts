/** The family "lifecycle": the course of a mission. */
export type * from '../../generated/families/lifecycle/types.js';
export type * from '../../generated/families/lifecycle/completeTypes.js';
export * from '../../generated/families/lifecycle/catalogue.js';
export * from '../../generated/families/lifecycle/family.js';
export * from '../../generated/families/lifecycle/guards.js';

export { reduceLifecycle } from './reduceLifecycle.js';
export { LifecycleProjection } from './lifecycleProjection.js';
export type { MissionCourseEvent } from './lifecycle.js';
