/** The first page of a report in a folder. */
export const INDEX = 'index.html';
/** The folder of the pages of dossiers. */
export const PAGES = 'dossiers';

/** A page with more dossiers takes long to open. The others are in its overview, and in a folder of pages. */
export const MAX_DOSSIERS_ON_PAGE = 100;
