import type { Dossier } from '../dossier.js';
import { Heading } from './Heading.js';
import { Milestones } from './Milestones.js';
import { Picture } from './Picture.js';

/** Snapshots and drifts, as a picture and as a table. */
export function Timeline({
  dossier,
  level,
  id,
}: {
  readonly dossier: Dossier;
  readonly level: number;
  readonly id: string;
}) {
  const { history } = dossier;
  return (
    <section>
      <Heading level={level} id={id}>
        Timeline
      </Heading>
      {history.validEvents === 0 ? (
        <p class="empty">There are no valid events.</p>
      ) : (
        <Picture dossier={dossier} id={`${id}-picture`} />
      )}
      <Milestones dossier={dossier} />
    </section>
  );
}
