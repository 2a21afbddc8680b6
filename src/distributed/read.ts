import type { MissionDossierProjection } from '../index.js';
import type { Context } from './context.js';
import { rebuild } from './rebuild.js';
import type { Route } from './route.js';
import { isNothing, projectionOf } from './storedProjection.js';

/**
 * Reads the projection of a mission. If a wrong version of an event may be in it, it is rebuilt (C13).
 * @returns null if nothing is stored
 */
export async function readSettled(
  context: Context,
  route: Route,
): Promise<MissionDossierProjection | null> {
  const stored = await context.states.read(route);
  if (isNothing(stored)) return null;
  const projection = projectionOf(stored, context.projection);
  return projection.isSettled ? projection : rebuild(context, route);
}
