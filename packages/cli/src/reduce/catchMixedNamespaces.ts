import { NamespaceMixedStreamError } from 'mission-dossier-contracts';
import type { RuleSetName } from 'mission-dossier-contracts/conformance';
import { MixedNamespaces } from './namespaceWatch.js';
import { firstMix, firstPlaces } from './rereadInputs.js';
import type { RereadableInputs } from './rereadInputs.js';

/**
 * Runs a function that reads events or uses their state. If they belong to two namespaces, reports both on
 * standard error, with the first place of each.
 *
 * @returns the result of the function; null if there are two namespaces
 */
export async function catchMixedNamespaces<T>(
  sources: RereadableInputs,
  use: () => Promise<T> | T,
  rules: RuleSetName = 'contract',
): Promise<T | null> {
  const { stderr } = sources.io;
  try {
    return await use();
  } catch (error) {
    const mix = await mixOf(sources, error, rules);
    if (!mix) throw error;
    const { mixedNamespacesText } = await import('../text/mixedNamespaces.js');
    await stderr.write(mixedNamespacesText(mix.error, mix.places, stderr.colors));
    return null;
  }
}

async function mixOf(sources: RereadableInputs, error: unknown, rules: RuleSetName) {
  if (error instanceof MixedNamespaces) return firstMix(sources, rules);
  if (!(error instanceof NamespaceMixedStreamError)) return null;
  return { error, places: await firstPlaces(sources, [error.expected, error.actual]) };
}
