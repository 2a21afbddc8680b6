import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import type { Dossiers } from 'mission-dossier-contracts/distributed';
import { didYouMean, quote } from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import { readNamespace } from '../indexFolder/readNamespace.js';

/** Which mission is meant. */
export interface MissionSettings {
  /** The slug of the mission. */
  readonly mission?: string | undefined;
  /** The whole namespace: JSON text, or the name of a JSON file. */
  readonly namespace?: string | undefined;
}

/** The nearest of so many names is suggested. */
const MOST_NAMES = 10_000;

/**
 * The namespace of the mission that is meant: the one that is given, or the only one with the slug. To find a slug,
 * the states of all missions are read.
 *
 * @param namespaceHint - what to do if several namespaces have the slug
 * @returns null if there is no mission
 * @throws CommandError if there are several, or a namespace is wrong
 */
export async function findMission(
  dossiers: Pick<Dossiers, 'states'>,
  { mission, namespace }: MissionSettings,
  namespaceHint = '--namespace, with all of its fields, selects one',
): Promise<LocalNamespaceTuple | null> {
  if (namespace !== undefined)
    return readNamespace(namespace, { ofDossier: null, manifestVersion: undefined });
  let found: LocalNamespaceTuple | null = null;
  for await (const each of namespacesOf(dossiers)) {
    if (mission !== undefined && each.feature_slug !== mission) continue;
    if (found) throw severalMissions(found, each, namespaceHint);
    found = each;
  }
  return found;
}

/**
 * The same, if there has to be one.
 * @param name - the name of the server
 * @throws CommandError if there is none
 */
export async function theMission(
  dossiers: Pick<Dossiers, 'states'>,
  settings: MissionSettings,
  name: string,
): Promise<LocalNamespaceTuple> {
  const found = await findMission(dossiers, settings);
  if (found) return found;
  if (settings.mission === undefined) throw new CommandError(`${name} has no mission`);
  throw await noMission(dossiers, settings.mission, name);
}

/** The error of a slug that a server does not have. */
export async function noMission(
  dossiers: Pick<Dossiers, 'states'>,
  mission: string,
  name: string,
): Promise<CommandError> {
  const slugs = new Set<string>();
  for await (const { feature_slug } of namespacesOf(dossiers))
    if (slugs.size < MOST_NAMES) slugs.add(feature_slug);
  return new CommandError(
    `${name} has no mission ${quote(mission)}${didYouMean(mission, [...slugs])}`,
  );
}

/** The namespaces of all missions that have a state. */
export async function* namespacesOf(
  dossiers: Pick<Dossiers, 'states'>,
): AsyncGenerator<LocalNamespaceTuple> {
  for await (const { namespace } of dossiers.states()) if (namespace) yield namespace;
}

function severalMissions(
  a: LocalNamespaceTuple,
  b: LocalNamespaceTuple,
  namespaceHint: string,
): CommandError {
  const isOneSlug = a.feature_slug === b.feature_slug;
  const [first, second] = [a, b].map((each) =>
    isOneSlug ? JSON.stringify(each) : quote(each.feature_slug),
  ) as [string, string];
  const hint = isOneSlug ? namespaceHint : '--mission selects one';
  return new CommandError(`there are several missions, such as ${first} and ${second}; ${hint}`);
}
