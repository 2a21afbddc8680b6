import type { MissionDossierProjection } from 'mission-dossier-contracts';
import { assertHasMission } from '../missions/unknownMission.js';
import { DriftArtifacts } from '../reduce/driftArtifacts.js';
import { namesDrifts } from '../reduce/printStates.js';
import type { StateFormat } from '../reduce/printStates.js';
import type { RereadableInputs } from '../reduce/rereadInputs.js';
import { settleConflicts } from '../reduce/settleConflicts.js';
import { writeErrorCount, writeFindings } from '../reduce/writeReports.js';
import type { AnyProjection } from '../tasks/reduceTask.js';
import { dossierText } from '../text/dossier.js';
import { mixedStreamsText } from '../text/families/mixedStreams.js';
import { DOSSIER_FAMILY } from './familyNames.js';
import type { FamilyName } from './familyNames.js';
import { siblingStates } from './familyStates.js';
import type { FamilyStates, NamedState } from './familyStates.js';
import { mixedStreams } from './mixedStreams.js';
import type { FamiliesRead } from './readFamilies.js';
import type { SiblingName } from './familyNames.js';
import { eventsOf } from './reduceSiblings.js';

/** The states of what was read, and the number of all errors. */
export interface ReducedRead {
  readonly streams: readonly FamilyStates[];
  readonly errors: number;
}

/**
 * Makes the states of what was read, and reports conflicting events and the number of errors on standard error.
 * @returns null if the events of a family are of several streams, which is reported, too
 * @throws CommandError if there is no event of the mission that is meant; NamespaceMixedStreamError if the dossier's
 *   events have several namespaces
 */
export async function reduceRead(
  sources: RereadableInputs,
  families: readonly FamilyName[],
  { siblings, dossier, errors }: FamiliesRead,
  { partition = false, ...options }: StateFormat & { readonly partition?: boolean | undefined },
): Promise<ReducedRead | null> {
  const names = families.filter((name): name is SiblingName => name !== DOSSIER_FAMILY);
  const { streams, conflicts } = siblingStates(names, siblings.events, partition);
  await writeFindings(sources.io, conflicts);
  const { state, ...reported } = await settleDossier(
    sources,
    dossier,
    errors + conflicts.length,
    options,
  );
  if (partition) return { streams, ...reported };
  const mixed = names.flatMap((name) => mixedStreams(name, eventsOf(name, siblings.events)) ?? []);
  const { stderr } = sources.io;
  for (const each of mixed) await stderr.write(mixedStreamsText(each, stderr.colors));
  if (mixed.length > 0) return null;
  if (siblings.events.length === 0 && state?.name !== sources.forms.mission)
    await assertHasMission(sources, siblings.otherStreams);
  const [first] = streams;
  return {
    streams: [{ stream: null, states: inOrder(families, first?.states ?? new Map(), state) }],
    ...reported,
  };
}

/** The state of the dossier, if it is asked for, and the number of all errors, which is written. */
async function settleDossier(
  sources: RereadableInputs,
  projection: AnyProjection | null,
  errors: number,
  options: StateFormat,
): Promise<{ readonly state: NamedState | null; readonly errors: number }> {
  const settled =
    projection && (await settleConflicts(sources, { projection, errors }, options.how));
  await writeErrorCount(sources.io, settled?.errors ?? errors);
  if (!settled) return { state: null, errors };
  const state = (settled.projection as MissionDossierProjection).state();
  const drifts = namesDrifts(state, options)
    ? await DriftArtifacts.read(sources, options.how)
    : undefined;
  const text: NamedState['text'] = (_, colors, now) =>
    dossierText(state, colors, now, { driftArtifacts: drifts?.of(state) ?? [] });
  return {
    state: { state, text, name: state.namespace?.feature_slug ?? '' },
    errors: settled.errors,
  };
}

/** The states in the order in which they were asked for. */
function inOrder(
  families: readonly FamilyName[],
  siblings: FamilyStates['states'],
  dossier: NamedState | null,
): FamilyStates['states'] {
  return new Map(
    families.flatMap((family) => {
      const state = family === DOSSIER_FAMILY ? dossier : siblings.get(family);
      return state ? [[family, state] as const] : [];
    }),
  );
}
