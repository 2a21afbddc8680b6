import prettyBytes from 'pretty-bytes';
import { counted } from '../../text/counted.js';
import { printable } from '../../text/printable.js';
import { shorten } from '../../text/shorten.js';
import { titleOf } from '../dossier.js';
import type { Dossier } from '../dossier.js';
import { parityText, rowId } from '../overview.js';
import { documentAround, partOf } from './Document.js';
import { dossierLinks } from './dossierLinks.js';
import { DossierPart } from './DossierPart.js';

/** A page of a dossier is larger only if the dossier has so many artifacts. */
const USUAL_BYTES = 2_000_000;
const ID = 'dossier';

/** Renders the page of one dossier in a folder of pages. */
export function dossierPage(
  dossier: Dossier,
  {
    madeAt,
    index,
    overview,
  }: {
    readonly madeAt: string;
    /** The index of the dossier in the report. */
    readonly index: number;
    /** The link to the overview. */
    readonly overview: string;
  },
): string {
  const { row, invalid } = dossier;
  const [before, after] = documentAround({
    title: `${shorten(printable(titleOf(dossier)))}: ${parityText(row)} – dossier report`,
    madeAt,
    links: [
      { href: `${overview}#${rowId(index)}`, text: 'All dossiers' },
      ...dossierLinks(ID, row),
    ],
  });
  const content = partOf(
    <DossierPart dossier={dossier} level={1} id={ID} now={Date.parse(madeAt)} />,
  );
  const size = Buffer.byteLength(content);
  const notices = partOf(
    <>
      {invalid > 0 && (
        <p class="notice">
          {counted(invalid, 'event is', 'events are')} invalid, and not part of the dossier.{' '}
          <a href={`${overview}#rejected`}>Rejected events</a>
        </p>
      )}
      {size > USUAL_BYTES && (
        <p class="notice">
          This page has {prettyBytes(size)}, because the dossier has{' '}
          {counted(row.artifact_count + row.superseded, 'artifact')}.
        </p>
      )}
    </>,
  );
  return before + notices + content + after;
}
