import { CheckpointError, MissionDossierProjection } from '../index.js';
import { eventCountOf } from '../projection/eventCount.js';
import { eventIdsOf } from '../projection/eventIds.js';
import type { Context } from './context.js';
import { linesOf } from './eventLine.js';
import { LostEventsError } from './lostEventsError.js';
import type { Route } from './route.js';
import type { StoredState } from './stateStore.js';
import { messagesOf, projectionOf } from './storedProjection.js';

/**
 * Makes the projection of a mission from its events anew, and stores it instead of what was stored before. The
 * versions of ids with several contents are kept separate, so that it is settled (C13).
 *
 * @returns the projection; null if there are no events
 * @throws LostEventsError if the log has no longer all events that are in the stored state
 */
export async function rebuild(
  context: Context,
  route: Route,
): Promise<MissionDossierProjection | null> {
  const { states } = context;
  for (;;) {
    // Its events are in the log before they are in the state: the replay must be the later one.
    const stored = await states.read(route);
    const projection = await replayed(context, route, readable(stored, context));
    if (eventCountOf(projection) === 0) return null;
    const isStored = await states.compact(route, {
      revision: stored.revision,
      base: messagesOf(projection, states.maxBytes),
      folded: stored.deltas.map(({ id }) => id),
    });
    if (isStored) return projection;
  }
}

/** What is stored of a mission. What is damaged, or of other rules, is made anew without it. */
function readable(stored: StoredState, { projection }: Context): MissionDossierProjection {
  try {
    return projectionOf(stored, projection);
  } catch (error) {
    if (error instanceof CheckpointError && error.reason !== 'newer')
      return new MissionDossierProjection(projection);
    throw error;
  }
}

/** Applies all events of a mission, until every id with several contents is kept separate. */
async function replayed(
  context: Context,
  route: Route,
  known: MissionDossierProjection,
): Promise<MissionDossierProjection> {
  let projection = known;
  do {
    projection = projection.restart();
    await applyAll(context, route, projection);
  } while (!projection.isSettled);
  const replayedIds = eventIdsOf(projection);
  for (const id of eventIdsOf(known))
    if (!replayedIds.has(id)) throw new LostEventsError(route.mission, id);
  return projection;
}

async function applyAll(
  { log, admissions }: Context,
  route: Route,
  projection: MissionDossierProjection,
): Promise<void> {
  for await (const message of log.replay(route)) {
    for (const line of linesOf(message)) {
      const admission = admissions.of(line);
      // Others are published again where they belong.
      if (admission.kind === 'event' && admission.route.mission === route.mission)
        projection.apply(admission.event);
    }
  }
}
