import type { ArtifactEntry } from 'mission-dossier-contracts';
import prettyBytes from 'pretty-bytes';
import { counted } from '../../text/counted.js';
import { printable } from '../../text/printable.js';
import { shortHash } from '../../text/shortHash.js';
import type { Dossier } from '../dossier.js';
import { Day } from './Moment.js';
import { isLong, ShortPath, ShortValue, Value } from './Value.js';
import { Versions } from './Versions.js';

/** An artifact on one line, which unfolds to show its versions. */
export function ArtifactRow({
  dossier,
  entry,
  folder,
  versionsOnPage,
}: {
  readonly dossier: Dossier;
  readonly entry: ArtifactEntry;
  /** The folder that contains all artifacts. */
  readonly folder: string;
  /** How many of its versions are on the page. */
  readonly versionsOnPage: number;
}) {
  const { path } = entry.identity;
  const { size_bytes, hash } = entry.content_ref;
  const positions = dossier.history.versions.get(path) ?? [];
  const supersededBy = dossier.history.supersededBy.get(path);
  return (
    <details class={entry.superseded ? 'artifact superseded' : 'artifact'}>
      <summary>
        <span class="name">
          <ShortPath text={path.slice(folder.length)} />
          {supersededBy !== undefined && (
            <span class="by">
              superseded by{' '}
              <ShortValue text={supersededBy.slice(commonStart(supersededBy, folder))} />
            </span>
          )}
        </span>
        <span class="course">
          <Strip positions={positions} eventCount={dossier.state.event_count} />
          {counted(positions.length, 'version')}
        </span>
        <span class="size">{size_bytes == null ? '' : prettyBytes(size_bytes)}</span>
        <code>{shortHash(hash)}</code>
        <Day at={entry.indexed_at} />
      </summary>
      {isLong(path) && (
        <div class="whole">
          <Value text={path} />
        </div>
      )}
      <Versions
        dossier={dossier}
        positions={positions}
        atMost={versionsOnPage}
        of={printable(path)}
      />
    </details>
  );
}

function commonStart(path: string, folder: string): number {
  return path.startsWith(folder) ? folder.length : 0;
}

const WIDTH = 100;

/** Draws a dot for each version, at its position among all events. */
function Strip({
  positions,
  eventCount,
}: {
  readonly positions: readonly number[];
  readonly eventCount: number;
}) {
  const places = positions.map((position) =>
    Math.round((position * WIDTH) / Math.max(1, eventCount - 1)),
  );
  const dots = [...new Set(places)].map((x) => `M${x} 0h0`).join('');
  return (
    <svg
      class="strip"
      viewBox={`-4 -5 ${WIDTH + 8} 10`}
      width={WIDTH + 8}
      height="10"
      aria-hidden="true"
    >
      <path class="track" d={`M0 0H${WIDTH}`} />
      <path d={dots} />
    </svg>
  );
}
