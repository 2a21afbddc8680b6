/** The first line of each generated file, so that nobody edits it by hand. */
export const BANNER = 'Generated from schemas/ by `npm run generate`. Do not edit.';
