import { counted } from '../../text/counted.js';
import { printable } from '../../text/printable.js';
import { shorten } from '../../text/shorten.js';
import type { Dossiers } from '../dossiers.js';
import { parityText } from '../overview.js';
import type { OverviewEntry } from '../overview.js';
import { MAX_DOSSIERS_ON_PAGE } from '../places.js';
import type { EventsRead } from '../eventsRead.js';
import { documentAround, partOf } from './Document.js';
import type { PageLink } from './Document.js';
import { dossierLinks } from './dossierLinks.js';
import { DossierPart } from './DossierPart.js';
import { ErrorNotice } from './ErrorNotice.js';
import { Overview } from './Overview.js';
import { Rejected } from './Rejected.js';
import { Sources } from './Sources.js';
import { grouped } from '../../text/grouped.js';

/** A report on one page. */
export interface SinglePage {
  readonly dossiers: Dossiers;
  /** All dossiers, in the order in which they are shown. */
  readonly entries: readonly OverviewEntry[];
  readonly read: EventsRead;
  /** The time of the report: an RFC 3339 date-time. */
  readonly madeAt: string;
}

/**
 * Renders a report as one self-contained HTML document, part by part. Of many dossiers, those with the greatest
 * trouble are shown; all are in the overview.
 */
export function* singlePage({ dossiers, entries, read, madeAt }: SinglePage): Generator<string> {
  const isOne = entries.length === 1;
  const shown = entries.slice(0, MAX_DOSSIERS_ON_PAGE);
  const places = new Map(shown.map(({ index }, i) => [index, `dossier-${i + 1}`]));
  const [before, after] = documentAround({
    title: titleFor(entries),
    madeAt,
    links: linksFor(entries, read),
  });
  yield before;
  yield partOf(
    <>
      <ErrorNotice errors={read.errors.total} href="#rejected" isOne={isOne} />
      {!isOne && (
        <Overview
          entries={entries}
          hrefOf={({ index }) => (places.has(index) ? `#${places.get(index)}` : undefined)}
        />
      )}
      {shown.length < entries.length && (
        <p class="left-out">
          This page shows the {shown.length} dossiers with the greatest trouble.{' '}
          <code>dossier report -o FOLDER/</code> writes a page for each of the{' '}
          {grouped(entries.length)}.
        </p>
      )}
    </>,
  );
  for (const { index } of shown)
    yield partOf(
      <DossierPart
        dossier={dossiers.at(index)}
        level={isOne ? 1 : 2}
        id={places.get(index) ?? ''}
        now={Date.parse(madeAt)}
      />,
    );
  yield partOf(
    <>
      <Rejected errors={read.errors} advisories={read.advisories} />
      <Sources read={read} />
    </>,
  );
  yield after;
}

function titleFor(entries: readonly OverviewEntry[]): string {
  const [entry, ...others] = entries;
  if (!entry || others.length > 0) return `${counted(entries.length, 'dossier')} – dossier report`;
  return `${shorten(printable(entry.title))}: ${parityText(entry.row)} – dossier report`;
}

function linksFor(entries: readonly OverviewEntry[], { errors }: EventsRead): PageLink[] {
  const [entry, ...others] = entries;
  const links: PageLink[] =
    entry && others.length === 0
      ? dossierLinks('dossier-1', entry.row)
      : [{ href: '#overview', text: 'Overview', count: entries.length }];
  return [
    ...links,
    { href: '#rejected', text: 'Rejected', count: errors.total },
    { href: '#files', text: 'Files' },
  ];
}
