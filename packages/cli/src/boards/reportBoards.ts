import { quote } from 'mission-dossier-contracts/tooling';
import type { Io } from '../io.js';
import { notice } from '../notice.js';
import { writeFindings } from '../reduce/writeReports.js';
import { counted } from '../text/counted.js';
import { shorten } from '../text/shorten.js';
import type { Boards } from './boards.js';

/**
 * Reports the transitions that lost against another version (C13), of the boards that were made.
 * @returns their number
 */
export async function writeBoardConflicts(io: Io, boards: Boards): Promise<number> {
  const conflicts = boards.takeConflicts();
  await writeFindings(io, conflicts);
  return conflicts.length;
}

/** More names do not help. */
const MOST_NAMES = 3;

/**
 * Writes a notice about boards of no dossier, which are not shown.
 * @param slugs - the features of the dossiers
 */
export async function noteOtherBoards(
  io: Io,
  boards: Boards,
  slugs: Iterable<string>,
): Promise<void> {
  const known = new Set(slugs);
  const others = [...boards.features].filter((feature) => !known.has(feature));
  if (others.length === 0) return;
  const names = others.slice(0, MOST_NAMES).map((name) => quote(shorten(name)));
  const more = others.length > MOST_NAMES ? ', …' : '';
  await notice(
    io,
    `${counted(others.length, 'feature has', 'features have')} work packages and no dossier ` +
      `(${names.join(', ')}${more}); dossier reduce --family status --partition shows them`,
  );
}
