import { inTurns } from '../inTurns.js';
import type { Io } from '../io.js';
import { counted } from '../text/counted.js';
import { printable } from '../text/printable.js';
import { writeAtomically } from '../writeAtomically.js';
import { byTrouble, entryOf, overviewText } from './overview.js';
import { singlePage } from './page/singlePage.js';
import { MAX_DOSSIERS_ON_PAGE } from './places.js';
import type { OverviewEntry } from './overview.js';
import type { ReportContent } from './reportContent.js';

/**
 * Writes a report on one page.
 * @param output - the file; `-` for standard output
 * @param read - reads the content
 */
export async function writeSinglePage(
  { stdout, notices }: Io,
  output: string,
  read: () => Promise<ReportContent>,
): Promise<ReportContent> {
  const content = await read();
  const entries = byTrouble(await entriesOf(content));
  const page = singlePage({ ...content, entries });
  if (output === '-') for (const part of page) await stdout.write(part);
  else await writeAtomically(output, parts(page));
  if (output !== '-') await notices.write(`${printable(output)}: ${overviewText(entries)}\n`);
  if (entries.length > MAX_DOSSIERS_ON_PAGE)
    await notices.write(
      `${notices.colors.yellow('notice:')} the page shows ${MAX_DOSSIERS_ON_PAGE} of ` +
        `${counted(entries.length, 'dossier')}; -o FOLDER/ writes a page for each\n`,
    );
  return content;
}

/** The entries of all dossiers. Each is made, and then free, before the next one. */
async function entriesOf({ dossiers }: ReportContent): Promise<OverviewEntry[]> {
  const entries: OverviewEntry[] = [];
  for await (const index of inTurns(Array(dossiers.length).keys()))
    entries.push(entryOf(dossiers.at(index), index));
  return entries;
}

// eslint-disable-next-line @typescript-eslint/require-await -- the parts are made when they are written
async function* parts(page: Iterable<string>): AsyncGenerator<string> {
  yield* page;
}
