import { damagedDatabase } from './database.js';

/** The file format of SQLite (1.3, 1.6): the first page begins with the header of the file. */
const FILE_HEADER_BYTES = 100;
const PAGE_SIZE_AT = 16;
/** In two bytes, 1 stands for the largest size. */
const LARGEST_PAGE = 65_536;
/** The first byte of a page of a table that leads to other pages. */
const INTERIOR = 5;
const [CELL_COUNT_AT, LAST_CHILD_AT, CELLS_AT] = [3, 8, 12];

/** Bytes of a database from an offset; fewer at its end. */
export type BytesAt = (offset: number, length: number) => Uint8Array;

/**
 * The schema is a table, too, and SQLite reads all of it before anything else. Pages of a damaged one can lead to
 * each other, so it would be read without end. Whatever else is wrong with the pages, SQLite reports.
 * @throws DamagedInput if a page of the schema is reached twice
 */
export function assertSchemaEnds(bytesAt: BytesAt): void {
  const size = viewOf(bytesAt(0, FILE_HEADER_BYTES)).getUint16(PAGE_SIZE_AT);
  const pageSize = size === 1 ? LARGEST_PAGE : size;
  const reached = new Set([1]);
  // A set is iterated to its end, also over what is added meanwhile.
  for (const page of reached) {
    const content = viewOf(bytesAt((page - 1) * pageSize, pageSize));
    for (const child of childrenOf(content, page === 1 ? FILE_HEADER_BYTES : 0, pageSize)) {
      if (reached.has(child)) {
        const found = `found pages of its schema that lead to page ${child} again`;
        throw damagedDatabase(`${found}, expected each page once`);
      }
      // A page that the file does not have leads nowhere.
      if (bytesAt((child - 1) * pageSize, 1).length > 0) reached.add(child);
    }
  }
}

/** The numbers of the pages that a page of a table leads to; none if it has rows, or is cut. */
function childrenOf(page: DataView, start: number, pageSize: number): number[] {
  if (page.byteLength < start + CELLS_AT || page.getUint8(start) !== INTERIOR) return [];
  const children = [page.getUint32(start + LAST_CHILD_AT)];
  const cells = page.getUint16(start + CELL_COUNT_AT);
  for (let cell = 0; cell < cells; cell += 1) {
    const at = start + CELLS_AT + 2 * cell;
    if (at + 2 > page.byteLength) break;
    // As in SQLite, a place outside of the page is one in it.
    const place = page.getUint16(at) % pageSize;
    if (place + 4 <= page.byteLength) children.push(page.getUint32(place));
  }
  return children.filter((child) => child > 0);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
