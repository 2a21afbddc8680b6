import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import type { ComponentChildren } from 'preact';
import { counted } from '../../text/counted.js';
import { caveatsOf } from '../caveats.js';
import { rowId } from '../overview.js';
import type { OverviewEntry } from '../overview.js';
import { Heading } from './Heading.js';
import { Day } from './Moment.js';
import { Caveats, ParityBadge, ParitySigns } from './Parity.js';
import { Tally } from './Tally.js';
import { ShortValue } from './Value.js';

/** The columns, and how the script of a page sorts them. */
const COLUMNS = [
  ['Dossier', 'text'],
  ['Parity', 'trouble'],
  ['Artifacts', 'number'],
  ['Anomalies', 'number'],
  ['Drifts', 'number'],
  ['Events', 'number'],
  ['Latest snapshot', 'time'],
  ['Last event', 'time'],
] as const;

/** All dossiers at a glance. */
export function Overview({
  entries,
  hrefOf,
  children,
}: {
  /** In the order of the table: the greatest trouble first. */
  readonly entries: readonly OverviewEntry[];
  /** Where the dossier is; undefined if it is not shown. */
  readonly hrefOf: (entry: OverviewEntry) => string | undefined;
  /** What is above the table. */
  readonly children?: ComponentChildren;
}) {
  const fields = DISTINGUISHING.filter((field) => varies(entries, field));
  return (
    <section>
      <Heading level={1} id="overview">
        {counted(entries.length, 'dossier')}
      </Heading>
      <Tally entries={entries} />
      <ParitySigns />
      {children}
      <table class="overview">
        <caption class="visually-hidden">
          The dossiers at a glance, the greatest trouble first
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(([name, sort]) => (
              <th scope="col" data-sort={sort}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row entry={entry} href={hrefOf(entry)} fields={fields} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Fields that are shown if they are not the same everywhere. */
const DISTINGUISHING = ['manifest_version', 'project_uuid'] as const;

type Distinguishing = (typeof DISTINGUISHING)[number];

const NAMES: { readonly [field in Distinguishing]: string } = {
  manifest_version: 'manifest',
  project_uuid: 'project',
};

function varies(entries: readonly OverviewEntry[], field: Distinguishing): boolean {
  const values = entries.flatMap(({ row: { namespace } }) => namespace?.[field] ?? []);
  return new Set(values).size > 1;
}

function Row({
  entry: { index, title, row },
  href,
  fields,
}: {
  readonly entry: OverviewEntry;
  readonly href: string | undefined;
  readonly fields: readonly Distinguishing[];
}) {
  const { namespace, latestSnapshotAt, lastEvent } = row;
  return (
    <tr id={rowId(index)}>
      <th scope="row">
        {href === undefined ? (
          <ShortValue text={title} />
        ) : (
          <a href={href}>
            <ShortValue text={title} />
          </a>
        )}
        {namespace && <Place namespace={namespace} fields={fields} />}
      </th>
      <td>
        <ParityBadge status={row.parity} hasSigns />
        <Caveats caveats={caveatsOf(row)} />
      </td>
      {[row.artifacts, row.activeAnomalies, row.drifts, row.events].map((count) => (
        <td class="count">{count.toLocaleString('en-US')}</td>
      ))}
      <td>{latestSnapshotAt === null ? 'none' : <Day at={latestSnapshotAt} />}</td>
      <td>{lastEvent === null ? 'none' : <Day at={lastEvent.timestamp} />}</td>
    </tr>
  );
}

function Place({
  namespace,
  fields,
}: {
  readonly namespace: LocalNamespaceTuple;
  readonly fields: readonly Distinguishing[];
}) {
  const { mission_key, target_branch, step_id } = namespace;
  return (
    <div class="line">
      <ShortValue text={mission_key} /> into <ShortValue text={target_branch} />
      {step_id != null && (
        <>
          , step <ShortValue text={step_id} />
        </>
      )}
      {fields.map((field) => (
        <>
          , {NAMES[field]} <ShortValue text={namespace[field]} />
        </>
      ))}
    </div>
  );
}
