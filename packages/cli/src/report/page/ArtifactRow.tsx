import prettyBytes from 'pretty-bytes';
import { counted } from '../../text/counted.js';
import { printable } from '../../text/printable.js';
import { shortHash } from '../../text/shortHash.js';
import type { Artifact } from '../model.js';
import { Day } from './Moment.js';
import { isLong, ShortPath, ShortValue, Value } from './Value.js';
import { Versions } from './Versions.js';

/** An artifact in a line, from which its versions can be folded out. */
export function ArtifactRow({
  artifact,
  folder,
  eventCount,
}: {
  readonly artifact: Artifact;
  /** What the paths of all artifacts begin with. */
  readonly folder: string;
  readonly eventCount: number;
}) {
  const { entry, versions, supersededBy } = artifact;
  const { size_bytes, hash } = entry.content_ref;
  return (
    <details class={entry.superseded ? 'artifact superseded' : 'artifact'}>
      <summary>
        <span class="name">
          <ShortPath text={entry.identity.path.slice(folder.length)} />
          {supersededBy !== undefined && (
            <span class="by">
              superseded by{' '}
              <ShortValue text={supersededBy.slice(commonStart(supersededBy, folder))} />
            </span>
          )}
        </span>
        <span class="course">
          <Strip artifact={artifact} eventCount={eventCount} />
          {counted(versions.length, 'version')}
        </span>
        <span class="size">{size_bytes === null ? '' : prettyBytes(size_bytes)}</span>
        <code>{shortHash(hash)}</code>
        <Day at={entry.indexed_at} />
      </summary>
      {isLong(entry.identity.path) && (
        <div class="whole">
          <Value text={entry.identity.path} />
        </div>
      )}
      <Versions versions={versions} of={printable(entry.identity.path)} />
    </details>
  );
}

function commonStart(path: string, folder: string): number {
  return path.startsWith(folder) ? folder.length : 0;
}

const WIDTH = 100;

/** A dot for each version, at its place among all events. */
function Strip({
  artifact: { versions },
  eventCount,
}: {
  readonly artifact: Artifact;
  readonly eventCount: number;
}) {
  const places = versions.map(({ position }) =>
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
