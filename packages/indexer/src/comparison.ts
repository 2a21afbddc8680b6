import type { ProvenanceRef } from 'mission-dossier-contracts';
import { changesOf, rolesBy } from './changes.js';
import type { Change } from './changes.js';
import { expectationsOf, REQUIRED_ALWAYS } from './expectations.js';
import type { Expectation } from './expectations.js';
import type { IndexOptions } from './indexOptions.js';
import { checkRequired, withoutKnown } from './missing.js';
import type { Missing } from './missing.js';
import { lookAlikeNotices, nearMissNotices } from './nearMisses.js';
import {
  anomalyStaysNotice,
  lfsPointerNotice,
  lineEndingsNotice,
  missionTypeNotice,
  noHistoryNotice,
  outsideNotice,
  removedNotice,
} from './notices.js';
import { resolveFolder } from './indexedFolder.js';
import type { IndexedFolder } from './indexedFolder.js';
import { previousDossier } from './previousDossier.js';
import type { PreviousDossier } from './previousDossier.js';
import { provenancesOf } from './provenance.js';
import { readFolder } from './readFolder.js';
import type { FolderContent, Listeners } from './readFolder.js';

/** The differences between a folder and the dossier so far. */
export interface Comparison {
  readonly folder: IndexedFolder;
  readonly dossier: PreviousDossier;
  readonly changes: readonly Change[];
  readonly missing: readonly Missing[];
  /** The provenance of each changed file; null outside of a work tree. */
  readonly provenances: ReadonlyMap<string, ProvenanceRef> | null;
}

/** Reads a folder and compares it with the dossier so far. Reports differences that no event describes. */
export async function compareFolder(path: string, options: IndexOptions): Promise<Comparison> {
  const { onProblem = () => undefined, onProgress = () => undefined } = options;
  const listeners = { onProblem, onProgress };
  const folder = await resolveFolder(path, options.basePath, onProblem);
  const missionType = options.manifest?.mission_type ?? null;
  const { mission_key } = options.namespace;
  if (missionType !== null && missionType !== mission_key)
    onProblem(missionTypeNotice(folder.prefix, missionType, mission_key));
  const dossier = previousDossier(options.previous ?? null, folder.prefix);
  if (dossier.elsewhere > 0) onProblem(outsideNotice(folder.prefix, dossier.elsewhere));
  const content = await readFolder(folder, listeners);
  const differences = differencesOf(folder, dossier, content, options, listeners);
  const provenances = await provenancesIn(folder, differences.changes, listeners);
  return { folder, dossier, ...differences, provenances };
}

function differencesOf(
  { prefix }: IndexedFolder,
  dossier: PreviousDossier,
  content: FolderContent,
  { manifest = null, steps = null }: IndexOptions,
  { onProblem }: Listeners,
): Pick<Comparison, 'changes' | 'missing'> {
  const expectations: Expectation[] = manifest ? expectationsOf(manifest) : [];
  const roleOf = manifest ? rolesBy(expectations, manifest.default_class) : () => undefined;
  // Without a manifest, no artifact is required.
  const isChecked = (step: string) =>
    manifest !== null && (step === REQUIRED_ALWAYS || (steps?.includes(step) ?? true));
  const { missing, met, open, unmatched } = checkRequired(
    expectations,
    isChecked,
    content,
    dossier,
  );
  const { changes, removed } = changesOf(content, dossier, open, roleOf);
  const indexed = new Set(changes.map(({ file }) => file.path));
  for (const path of removed) onProblem(removedNotice(prefix + path));
  for (const notice of [
    ...nearMissNotices(prefix, unmatched, content.files),
    ...lookAlikeNotices(prefix, removed, content.files),
  ])
    onProblem(notice);
  for (const each of met)
    if (!indexed.has(each.path)) onProblem(anomalyStaysNotice(prefix + each.path, each));
  return { changes, missing: withoutKnown(missing, dossier, indexed) };
}

async function provenancesIn(
  { root, prefix, workTree }: IndexedFolder,
  changes: readonly Change[],
  { onProblem }: Listeners,
): Promise<Comparison['provenances']> {
  const files = changes.map(({ file }) => file);
  const pointers = files.filter(({ content }) => content.isLfsPointer);
  if (pointers.length > 0) onProblem(lfsPointerNotice(prefix, pointers));
  if (!workTree) return null;
  const { byPath, unknown, reason, converted } = await provenancesOf(workTree, root, files);
  if (converted.length > 0) onProblem(lineEndingsNotice(prefix, converted));
  if (unknown > 0) onProblem(noHistoryNotice(prefix, unknown, reason));
  return byPath;
}
