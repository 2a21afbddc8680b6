import type { Io } from '../io.js';
import { counted } from '../text/counted.js';
import { printable } from '../text/printable.js';
import { writeAtomically } from '../writeAtomically.js';
import { byTrouble, entryOf, overviewText } from './overview.js';
import { MAX_DOSSIERS_ON_PAGE, singlePage } from './page/singlePage.js';
import type { ReportContent } from './reportContent.js';

/**
 * Writes a report on one page.
 * @param output - the file; `-` for standard output
 * @param read - reads the content
 */
export async function writeSinglePage(
  { stdout, stderr }: Io,
  output: string,
  read: () => Promise<ReportContent>,
): Promise<ReportContent> {
  const content = await read();
  const { dossiers } = content;
  const entries = byTrouble(
    Array.from({ length: dossiers.length }, (_, index) => entryOf(dossiers.at(index), index)),
  );
  const page = singlePage({ ...content, entries });
  if (output === '-') for (const part of page) await stdout.write(part);
  else await writeAtomically(output, parts(page));
  if (output !== '-') await stderr.write(`${printable(output)}: ${overviewText(entries)}\n`);
  if (entries.length > MAX_DOSSIERS_ON_PAGE)
    await stderr.write(
      `${stderr.colors.yellow('notice:')} the page shows ${MAX_DOSSIERS_ON_PAGE} of ` +
        `${counted(entries.length, 'dossier')}; -o FOLDER/ writes a page for each\n`,
    );
  return content;
}

// eslint-disable-next-line @typescript-eslint/require-await -- the parts are made when they are written
async function* parts(page: Iterable<string>): AsyncGenerator<string> {
  yield* page;
}
