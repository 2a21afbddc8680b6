import { NamespaceMixedStreamError } from 'mission-dossier-contracts';
import { mixedNamespacesText } from '../text/mixedNamespaces.js';
import { firstPlaces } from './rereadInputs.js';
import type { RereadableInputs } from './rereadInputs.js';

/**
 * Runs a function that uses the state of the events. If they belong to two namespaces, reports both on
 * standard error, with the first place of each.
 *
 * @returns the result of the function; null if there are two namespaces
 */
export async function catchMixedNamespaces<T>(
  sources: RereadableInputs,
  use: () => Promise<T> | T,
): Promise<T | null> {
  try {
    return await use();
  } catch (error) {
    if (!(error instanceof NamespaceMixedStreamError)) throw error;
    const places = await firstPlaces(sources, [error.expected, error.actual]);
    const { stderr } = sources.io;
    await stderr.write(mixedNamespacesText(error, places, stderr.colors));
    return null;
  }
}
