// Generated from schemas/ by `npm run generate`. Do not edit.

/** The names of all generations, from the oldest to the newest. */
export const GENERATIONS = /* @__PURE__ */ Object.freeze(['flat-bare', 'flat-feature', 'hybrid', 'flat-mission', '2.4', '3.0'] as const);

/** The generation that is the form of the contract. */
export const CANONICAL_GENERATION = '2.4';

/** The generations in which events can be written (C35). */
export const WRITABLE = ['2.4', '3.0'] as const;
