/** The events of the family "glossary", what the terms of a mission mean: types, guards and constants. */
export type * from '../../generated/families/glossary/types.js';
export * from '../../generated/families/glossary/catalogue.js';
export * from '../../generated/families/glossary/family.js';
export * from '../../generated/families/glossary/guards.js';
