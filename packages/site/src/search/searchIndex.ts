import MiniSearch from 'minisearch';
import type { Options } from 'minisearch';

/** A part of a page that can be found. */
export interface Part {
  /** Its place in the site. */
  readonly id: string;
  readonly page: string;
  /** Its heading. */
  readonly section: string;
  readonly text: string;
  /** The start of the text, to show. */
  readonly start: string;
}

/** How parts are indexed and found. The index is made and read with the same options. */
export const OPTIONS: Options<Part> = {
  fields: ['page', 'section', 'text'],
  storeFields: ['page', 'section', 'start'],
  searchOptions: { boost: { page: 3, section: 4 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
};

/** The index of parts, as JSON text. */
export function indexText(parts: readonly Part[]): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(parts);
  return JSON.stringify(index);
}
