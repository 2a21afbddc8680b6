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
import { grouped } from '../../text/grouped.js';

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
  const similar = lookAlikes(entries);
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
            <Row entry={entry} href={hrefOf(entry)} isSimilar={similar.has(entry)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The dossiers that look like another by what a row usually shows. */
function lookAlikes(entries: readonly OverviewEntry[]): ReadonlySet<OverviewEntry> {
  const firsts = new Map<string, OverviewEntry>();
  const similar = new Set<OverviewEntry>();
  for (const entry of entries) {
    const { mission_key, target_branch, step_id } = entry.row.namespace ?? {};
    const look = JSON.stringify([entry.title, mission_key, target_branch, step_id]);
    const first = firsts.get(look);
    if (first) similar.add(first).add(entry);
    else firsts.set(look, entry);
  }
  return similar;
}

function Row({
  entry: { index, title, row },
  href,
  isSimilar,
}: {
  readonly entry: OverviewEntry;
  readonly href: string | undefined;
  /** Whether another one looks the same. */
  readonly isSimilar: boolean;
}) {
  const { namespace, latest_snapshot_at, lastEvent } = row;
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
        {namespace && <Place namespace={namespace} isWhole={isSimilar} />}
      </th>
      <td>
        <ParityBadge status={row.parity_status} hasSigns />
        <Caveats caveats={caveatsOf(row)} />
      </td>
      {[row.artifact_count, row.active_anomalies, row.drift_count, row.event_count].map((count) => (
        <td class="count">{grouped(count)}</td>
      ))}
      <td>{latest_snapshot_at === null ? 'none' : <Day at={latest_snapshot_at} />}</td>
      <td>{lastEvent === null ? 'none' : <Day at={lastEvent.timestamp} />}</td>
    </tr>
  );
}

function Place({
  namespace,
  isWhole,
}: {
  readonly namespace: LocalNamespaceTuple;
  readonly isWhole: boolean;
}) {
  const { mission_key, target_branch, step_id, manifest_version, project_uuid } = namespace;
  return (
    <div class="line">
      <ShortValue text={mission_key} /> into <ShortValue text={target_branch} />
      {step_id != null && (
        <>
          , step <ShortValue text={step_id} />
        </>
      )}
      {isWhole && (
        <>
          , manifest <ShortValue text={manifest_version} />, project{' '}
          <ShortValue text={project_uuid} />
        </>
      )}
    </div>
  );
}
