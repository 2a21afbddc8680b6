import { MissionDossierProjection } from 'mission-dossier-contracts';
import type { MissionDossierState } from 'mission-dossier-contracts';
import { canonicalJsonParts } from 'mission-dossier-contracts/tooling';
import type { Io } from '../io.js';
import { namespaceOfKey } from '../missions/namespaceOfKey.js';
import type { AnyProjection, ReduceTaskOptions } from '../tasks/reduceTask.js';
import type { dossierText } from '../text/dossier.js';
import { DriftArtifacts } from './driftArtifacts.js';
import { dossiersOf } from './dossiersOf.js';
import type { RereadableInputs } from './rereadInputs.js';

/** How states are printed. */
export interface StateFormat {
  readonly format: 'text' | 'json';
  readonly checkpoint?: string;
  readonly how: ReduceTaskOptions;
}

/** States are written together: a write takes as long as a small state. */
const WRITTEN_CHARACTERS = 64 * 1024;

/**
 * The slugs of the missions of a projection.
 * @throws NamespaceMixedStreamError if one namespace is expected, and there are several
 */
export function slugsOf(projection: AnyProjection): string[] {
  if (!(projection instanceof MissionDossierProjection))
    return [...projection].map(([key]) => namespaceOfKey(key).feature_slug);
  const namespace = projection.readAs((_registers, _rules, stream) => stream.namespace);
  return namespace ? [namespace.feature_slug] : [];
}

/** Prints the states, and returns the number of their events. */
export async function printStates(
  sources: RereadableInputs,
  projection: AnyProjection,
  options: StateFormat,
): Promise<number> {
  const { io, forms } = sources;
  const { mission } = forms;
  const text =
    options.format === 'text' ? (await import('../text/dossier.js')).dossierText : undefined;
  let events = 0;
  let unwritten = '';
  let drifts: DriftArtifacts | undefined;
  for (const [key, dossier] of dossiersOf(projection)) {
    // A checkpoint may have other missions, too.
    if (key !== '' && mission !== undefined && namespaceOfKey(key).feature_slug !== mission)
      continue;
    // Read once: freezing and keeping it would take longer than making it.
    const state = dossier.newState();
    events += state.event_count;
    if (namesDrifts(state, options)) drifts ??= await DriftArtifacts.read(sources, options.how);
    for (const part of render(state, io, text, drifts)) {
      unwritten += part;
      if (unwritten.length < WRITTEN_CHARACTERS) continue;
      await io.stdout.write(unwritten);
      unwritten = '';
    }
  }
  await io.stdout.write(unwritten);
  return events;
}

/** Whether the events are read again for what the text says of drifts. A checkpoint is there to avoid that. */
export function namesDrifts(
  { drift_history }: MissionDossierState,
  { format, checkpoint }: StateFormat,
): boolean {
  return format === 'text' && drift_history.length > 0 && checkpoint === undefined;
}

function* render(
  state: MissionDossierState,
  io: Io,
  text: typeof dossierText | undefined,
  drifts: DriftArtifacts | undefined,
): Generator<string> {
  if (!text) {
    yield* canonicalJsonParts(state);
  } else {
    const driftArtifacts = drifts?.of(state) ?? [];
    yield text(state, io.stdout.colors, io.now(), { driftArtifacts });
  }
  yield '\n';
}
