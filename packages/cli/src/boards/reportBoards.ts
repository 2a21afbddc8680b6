import { quote } from 'mission-dossier-contracts/tooling';
import type { Io } from '../io.js';
import type { Missions } from '../missions/readMissions.js';
import { notice } from '../notice.js';
import { writeErrorCount, writeFindings } from '../reduce/writeReports.js';
import { counted } from '../text/counted.js';
import { shorten } from '../text/shorten.js';
import type { Boards } from './boards.js';

/**
 * Reports what is wrong with boards, and which ones are of no mission.
 * @param errors - the number of all errors of the input
 */
export async function reportBoards(
  io: Io,
  { conflicts, features }: Boards,
  errors: number,
  { byKey }: Missions,
): Promise<void> {
  await writeFindings(io, conflicts);
  if (conflicts.length > 0) await writeErrorCount(io, errors);
  const slugs = new Set([...byKey.values()].map(({ slug }) => slug));
  const others = [...features].filter((feature) => !slugs.has(feature));
  if (others.length > 0) await notice(io, otherBoardsText(others));
}

/** More names do not help. */
const MOST_NAMES = 3;

function otherBoardsText(features: readonly string[]): string {
  const names = features.slice(0, MOST_NAMES).map((name) => quote(shorten(name)));
  const more = features.length > MOST_NAMES ? ', …' : '';
  return (
    `${counted(features.length, 'feature has', 'features have')} work packages and no dossier (${names.join(', ')}${more}); ` +
    'dossier reduce --family status --partition shows them'
  );
}
