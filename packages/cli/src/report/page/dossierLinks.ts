import type { OverviewRow } from '../overviewRow.js';
import type { PageLink } from './Document.js';

/** The links to the sections of a dossier on its page. */
export function dossierLinks(id: string, row: OverviewRow): PageLink[] {
  return [
    { href: `#${id}-anomalies`, text: 'Anomalies', count: row.active_anomalies },
    ...(row.workPackages === null
      ? []
      : [{ href: `#${id}-work-packages`, text: 'Work packages', count: row.workPackages }]),
    { href: `#${id}-timeline`, text: 'Timeline' },
    { href: `#${id}-artifacts`, text: 'Artifacts', count: row.artifact_count + row.superseded },
  ];
}
