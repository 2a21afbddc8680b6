import { join } from 'node:path';
import type { Io } from '../io.js';
import { StatusLine } from '../statusLine.js';
import { counted } from '../text/counted.js';
import { printable } from '../text/printable.js';
import { byTrouble, entryOf, overviewText } from './overview.js';
import type { OverviewEntry } from './overview.js';
import { dossierPage } from './page/dossierPage.js';
import { overviewPage } from './page/overviewPage.js';
import { PageNames } from './pageNames.js';
import type { ReportContent } from './reportContent.js';
import { INDEX, PAGES } from './places.js';
import { ReportFolder } from './reportFolder.js';

/**
 * Writes a report as a folder of pages: an overview, and a page for each dossier.
 * @param read - reads the content, once it is known that the folder can be written
 */
export async function writeFolder(
  io: Io,
  output: string,
  read: () => Promise<ReportContent>,
): Promise<ReportContent> {
  const folder = await ReportFolder.begin(output);
  try {
    const content = await read();
    const entries = await writePages(io, folder, content);
    await io.notices.write(
      `${printable(join(output, INDEX))}: ${overviewText(entries)}, ${counted(entries.length, 'page')}\n`,
    );
    return content;
  } finally {
    await folder.discard();
  }
}

async function writePages(
  io: Io,
  folder: ReportFolder,
  { read, dossiers, madeAt }: ReportContent,
): Promise<OverviewEntry[]> {
  const names = new PageNames();
  const pages: string[] = [];
  const entries: OverviewEntry[] = [];
  const status = new StatusLine(io);
  for (let index = 0; index < dossiers.length; index += 1) {
    status.show(() => `page ${index + 1} of ${dossiers.length}`);
    const dossier = dossiers.at(index);
    const name = names.next(dossier);
    pages.push(name);
    entries.push(entryOf(dossier, index));
    await folder.addPage(name, dossierPage(dossier, { madeAt, index, overview: `../${INDEX}` }));
  }
  await status.clear();
  const sorted = byTrouble(entries);
  const hrefOf = ({ index }: OverviewEntry) => `${PAGES}/${pages[index] ?? ''}`;
  await folder.finish(overviewPage(sorted, read, madeAt, hrefOf));
  return sorted;
}
