import { ARTIFACT_CLASS_VALUES } from 'mission-dossier-contracts';
import type { ArtifactEntry } from 'mission-dossier-contracts';
import { commonFolder } from '../../text/commonFolder.js';
import { counted } from '../../text/counted.js';
import type { Dossier } from '../dossier.js';
import { ArtifactRow } from './ArtifactRow.js';
import { Heading } from './Heading.js';
import { ShortValue } from './Value.js';
import { versionsOnPage } from './versionsOnPage.js';

/** A class with more artifacts is folded, so that the page stays short. */
const MAX_OPEN = 200;
/** Rows are laid out in chunks, when they come into view. The style sheet has the height of a full chunk. */
const CHUNK = 50;
/** Browsers show more only slowly. */
const MAX_ON_PAGE = 10_000;

/** The artifacts of a dossier, by class. */
export function Artifacts({
  dossier,
  level,
  id,
}: {
  readonly dossier: Dossier;
  readonly level: number;
  readonly id: string;
}) {
  const artifacts = Object.values(dossier.state.artifacts).sort((a, b) =>
    a.identity.path < b.identity.path ? -1 : 1,
  );
  const onPage = artifacts.slice(0, MAX_ON_PAGE);
  const folder = commonFolder(onPage.map(({ identity }) => identity.path));
  const versions = versionsOnPage(dossier.history);
  const groups = ARTIFACT_CLASS_VALUES.map((name) => ({
    name,
    ofClass: onPage.filter(({ identity }) => identity.artifact_class === name),
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
        <details class="group" open={ofClass.length <= MAX_OPEN}>
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
              {chunk.map((entry) => (
                <ArtifactRow
                  dossier={dossier}
                  entry={entry}
                  folder={folder}
                  versionsOnPage={versions}
                />
              ))}
            </div>
          ))}
        </details>
      ))}
      {artifacts.length > onPage.length && (
        <p class="left-out">
          {counted(artifacts.length - onPage.length, 'more artifact is', 'more artifacts are')} not
          on this page, which has the first by path; <code>dossier reduce</code> prints all.
        </p>
      )}
    </section>
  );
}

function chunksOf(artifacts: readonly ArtifactEntry[]): ArtifactEntry[][] {
  return Array.from({ length: Math.ceil(artifacts.length / CHUNK) }, (_, i) =>
    artifacts.slice(i * CHUNK, (i + 1) * CHUNK),
  );
}
