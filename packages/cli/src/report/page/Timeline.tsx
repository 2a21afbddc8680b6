import type { Dossier } from '../model.js';
import { timelineOf } from '../timeline.js';
import { Heading } from './Heading.js';
import { Milestones } from './Milestones.js';
import { Picture } from './Picture.js';

/** Snapshots and drifts as a picture, and the same as a table. */
export function Timeline({
  dossier,
  level,
  id,
}: {
  readonly dossier: Dossier;
  readonly level: number;
  readonly id: string;
}) {
  const { history, state } = dossier;
  return (
    <section>
      <Heading level={level} id={id}>
        Timeline
      </Heading>
      {history.steps.length === 0 ? (
        <p class="empty">There are no valid events.</p>
      ) : (
        <Picture
          columns={timelineOf(history, state.event_count)}
          dossier={dossier}
          id={`${id}-picture`}
        />
      )}
      <Milestones milestones={history.milestones} />
    </section>
  );
}
