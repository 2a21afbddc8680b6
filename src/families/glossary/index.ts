/** The family "glossary": the terms of a mission. */
export type * from '../../generated/families/glossary/types.js';
export type * from '../../generated/families/glossary/completeTypes.js';
export * from '../../generated/families/glossary/catalogue.js';
export * from '../../generated/families/glossary/family.js';
export * from '../../generated/families/glossary/guards.js';

export { reduceGlossary } from './reduceGlossary.js';
export { GlossaryProjection } from './glossaryProjection.js';
export { UnfittingEventError } from '../unfittingEvents.js';
export type { FoldMode, ModeOption } from '../unfittingEvents.js';
