import { counted } from '../../text/counted.js';
import type { OverviewEntry } from '../overview.js';
import type { EventsRead } from '../eventsRead.js';
import { documentAround, partOf } from './Document.js';
import { ErrorNotice } from './ErrorNotice.js';
import { Overview } from './Overview.js';
import { OVERVIEW_SCRIPT } from './overviewScript.js';
import { Rejected } from './Rejected.js';
import { SearchBar } from './SearchBar.js';
import { Sources } from './Sources.js';

/**
 * Renders the first page of a folder of pages: an overview that can be sorted and searched.
 * @param hrefOf - the page of a dossier
 */
export function overviewPage(
  entries: readonly OverviewEntry[],
  read: EventsRead,
  madeAt: string,
  hrefOf: (entry: OverviewEntry) => string,
): string {
  const [before, after] = documentAround({
    title: `${counted(entries.length, 'dossier')} – dossier report`,
    madeAt,
    links: [
      { href: '#overview', text: 'Overview', count: entries.length },
      { href: '#rejected', text: 'Rejected', count: read.errors.total },
      { href: '#files', text: 'Files' },
    ],
    script: OVERVIEW_SCRIPT,
  });
  const content = partOf(
    <>
      <ErrorNotice errors={read.errors.total} href="#rejected" isOne={entries.length === 1} />
      <Overview entries={entries} hrefOf={hrefOf}>
        <SearchBar />
      </Overview>
      <Rejected errors={read.errors} advisories={read.advisories} />
      <Sources read={read} />
    </>,
  );
  return before + content + after;
}
