import type { CompleteMissionDossierState } from '../index.js';
import type { Context } from './context.js';
import type { Route } from './route.js';
import { WatchedMission } from './watchedMission.js';

/**
 * The states of a mission: the one now, if there is one, and those that come. States that come faster than they are
 * taken are left out, but never the last one.
 */
export async function* watch(
  context: Context,
  route: Route,
  signal: AbortSignal,
): AsyncGenerator<CompleteMissionDossierState> {
  const mission = new WatchedMission(context, route);
  const leaving = new AbortController();
  const leave = () => {
    leaving.abort();
  };
  signal.addEventListener('abort', leave);
  if (signal.aborted) leave();
  const following = mission.follow(leaving.signal);
  try {
    while (!leaving.signal.aborted) {
      const state = mission.takeState();
      if (state) yield state;
      else await mission.changes.next(leaving.signal);
    }
  } finally {
    leave();
    signal.removeEventListener('abort', leave);
    await following;
  }
}
