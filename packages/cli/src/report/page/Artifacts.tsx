import { ARTIFACT_CLASS_VALUES } from 'mission-dossier-contracts';
import { commonFolder } from '../../text/commonFolder.js';
import type { Artifact, Dossier } from '../model.js';
import { ArtifactRow } from './ArtifactRow.js';
import { Heading } from './Heading.js';
import { ShortValue } from './Value.js';

/** A class with more than this is folded up, so that the page can be overlooked. */
const MOST_OPEN = 200;
/** So many rows are laid out at a time, when they come into view; the style sheet knows how high they are. */
const CHUNK = 50;

/** The artifacts of a dossier, by class. */
export function Artifacts({
  dossier: { artifacts, state },
  level,
  id,
}: {
  readonly dossier: Dossier;
  readonly level: number;
  readonly id: string;
}) {
  const folder = commonFolder(artifacts.map(({ entry }) => entry.identity.path));
  const groups = ARTIFACT_CLASS_VALUES.map((name) => ({
    name,
    ofClass: artifacts.filter(({ entry }) => entry.identity.artifact_class === name),
  })).filter(({ ofClass }) => ofClass.length > 0);
  return (
    <section>
      <Heading level={level} id={id} count={artifacts.length}>
        Artifacts
      </Heading>
      {artifacts.length === 0 && <p class="empty">No artifact has been indexed.</p>}
      {folder !== '' && (
        <p class="below">
          All below <ShortValue text={folder} />
        </p>
      )}
      {groups.map(({ name, ofClass }) => (
        <details class="group" open={ofClass.length <= MOST_OPEN}>
          <summary>
            <Heading level={level + 1} count={ofClass.length}>
              {name}
            </Heading>
          </summary>
          <div class="columns" aria-hidden="true">
            <span>Path</span>
            <span>Versions over the events</span>
            <span>Size</span>
            <span>Hash</span>
            <span>Indexed</span>
          </div>
          {chunksOf(ofClass).map((chunk) => (
            <div class={chunk.length === CHUNK ? 'chunk' : undefined}>
              {chunk.map((artifact) => (
                <ArtifactRow artifact={artifact} folder={folder} eventCount={state.event_count} />
              ))}
            </div>
          ))}
        </details>
      ))}
    </section>
  );
}

function chunksOf(artifacts: readonly Artifact[]): Artifact[][] {
  return Array.from({ length: Math.ceil(artifacts.length / CHUNK) }, (_, i) =>
    artifacts.slice(i * CHUNK, (i + 1) * CHUNK),
  );
}
