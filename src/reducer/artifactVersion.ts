import type { ArtifactEntry, MissionDossierArtifactIndexedPayload } from '../generated/types.js';
import type { Complete } from './complete.js';
import { artifactEntryOf } from './entries.js';
import type { OrderKey } from './order.js';

/** What an entry is made of. */
type Indexed = Pick<
  MissionDossierArtifactIndexedPayload,
  'artifact_id' | 'content_ref' | 'indexed_at' | 'provenance' | 'step_id'
>;

/**
 * A version of an artifact with its place in the order. One object, and the entry is made of it when the
 * state is told: of all that is kept, versions are replaced most often, and each object that is replaced
 * after a while is work for the collection of garbage.
 */
interface ReadVersion extends OrderKey, Indexed {}

/** A version that came from another thread. It is read when its entry is asked for. */
interface PackedVersion extends OrderKey {
  readonly text: string;
}

/** A version of an artifact (C16). */
export type ArtifactVersion = ReadVersion | PackedVersion;

/**
 * Versions on their way to another thread, in columns. A text is copied there in a tenth of the time that
 * an object takes, and most are never read, because another thread has a later version.
 */
export interface PackedVersions {
  readonly paths: readonly string[];
  readonly lamportClocks: readonly number[];
  readonly seconds: readonly number[];
  readonly nanoseconds: readonly number[];
  readonly eventIds: readonly string[];
  readonly texts: readonly string[];
}

/**
 * The version that an event brings.
 *
 * @param staysAsItIs - whether nobody changes the payload later, so that parts of it can be kept
 */
export function versionOf(key: OrderKey, payload: Indexed, staysAsItIs: boolean): ArtifactVersion {
  const { lamportClock, seconds, nanoseconds, eventId } = key;
  const { artifact_id, content_ref, indexed_at, provenance, step_id } = staysAsItIs
    ? payload
    : copyOf(payload);
  // Written out: spreading takes far longer, and this is done for every event.
  return {
    lamportClock,
    seconds,
    nanoseconds,
    eventId,
    artifact_id,
    content_ref,
    indexed_at,
    provenance: provenance ?? null,
    step_id: step_id ?? null,
  };
}

/** The version that an entry came from. */
export function versionOfEntry(key: OrderKey, entry: ArtifactEntry): ArtifactVersion {
  return versionOf(key, { ...entry, artifact_id: entry.identity }, false);
}

/** The entry of a version, which shares nothing with it. */
export function entryOf(version: ArtifactVersion, superseded = false): Complete<ArtifactEntry> {
  const indexed = 'text' in version ? (JSON.parse(version.text) as Indexed) : version;
  return artifactEntryOf(indexed, superseded);
}

/** Versions for another thread, each with its path. */
export function packVersions(
  versions: Iterable<readonly [path: string, version: ArtifactVersion]>,
): PackedVersions {
  const all = [...versions];
  return {
    paths: all.map(([path]) => path),
    lamportClocks: all.map(([, { lamportClock }]) => lamportClock),
    seconds: all.map(([, { seconds }]) => seconds),
    nanoseconds: all.map(([, { nanoseconds }]) => nanoseconds),
    eventIds: all.map(([, { eventId }]) => eventId),
    texts: all.map(([, version]) => textOf(version)),
  };
}

/** The versions that {@link packVersions} was given. */
export function* unpackVersions({
  paths,
  lamportClocks,
  seconds,
  nanoseconds,
  eventIds,
  texts,
}: PackedVersions): Generator<[path: string, version: ArtifactVersion]> {
  for (const [i, path] of paths.entries()) {
    yield [
      path,
      {
        lamportClock: lamportClocks[i] as number,
        seconds: seconds[i] as number,
        nanoseconds: nanoseconds[i] as number,
        eventId: eventIds[i] as string,
        text: texts[i] as string,
      },
    ];
  }
}

function textOf(version: ArtifactVersion): string {
  if ('text' in version) return version.text;
  const { artifact_id, content_ref, indexed_at, provenance, step_id } = version;
  return JSON.stringify({ artifact_id, content_ref, indexed_at, provenance, step_id });
}

function copyOf(indexed: Indexed): Indexed {
  const { identity, ...rest } = artifactEntryOf(indexed);
  return { ...rest, artifact_id: identity };
}
