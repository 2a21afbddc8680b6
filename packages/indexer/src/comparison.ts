import type { ProvenanceRef } from 'mission-dossier-contracts';
import { changesOf, rolesBy } from './changes.js';
import type { Change } from './changes.js';
import { expectationsOf, REQUIRED_ALWAYS } from './expectations.js';
import type { Expectation } from './expectations.js';
import type { IndexOptions } from './indexOptions.js';
import { checkRequired, withoutKnown } from './missing.js';
import type { Missing } from './missing.js';
import { noHistoryNotice, elsewhereNotice, removedNotice, staysNotice } from './notices.js';
import { placeOf } from './place.js';
import type { Place } from './place.js';
import { previousAccount } from './previousAccount.js';
import type { PreviousAccount } from './previousAccount.js';
import { provenancesOf } from './provenance.js';
import { readFolder } from './readFolder.js';
import type { FolderContent, Listeners } from './readFolder.js';

/** In what a folder differs from the dossier so far. */
export interface Comparison {
  readonly place: Place;
  readonly account: PreviousAccount;
  readonly changes: readonly Change[];
  readonly missing: readonly Missing[];
  /** Where the changed files come from; null outside of a work tree. */
  readonly provenances: ReadonlyMap<string, ProvenanceRef> | null;
}

/** Reads a folder, compares it with the dossier so far, and tells what no event will say. */
export async function compareFolder(folder: string, options: IndexOptions): Promise<Comparison> {
  const { onProblem = () => undefined, onProgress = () => undefined } = options;
  const listeners = { onProblem, onProgress };
  const place = await placeOf(folder, options.basePath, onProblem);
  const account = previousAccount(options.previous ?? null, place.prefix);
  if (account.elsewhere > 0) onProblem(elsewhereNotice(place.prefix, account.elsewhere));
  const content = await readFolder(place, listeners);
  const differences = differencesOf(place, account, content, options, listeners);
  const provenances = await provenancesIn(place, differences.changes, listeners);
  return { place, account, ...differences, provenances };
}

function differencesOf(
  { prefix }: Place,
  account: PreviousAccount,
  content: FolderContent,
  { manifest = null, steps = null }: IndexOptions,
  { onProblem }: Listeners,
): Pick<Comparison, 'changes' | 'missing'> {
  const expectations: Expectation[] = manifest ? expectationsOf(manifest) : [];
  const roleOf = manifest ? rolesBy(expectations, manifest.default_class) : () => undefined;
  // Without a manifest, nothing is looked for.
  const isChecked = (step: string) =>
    manifest !== null && (step === REQUIRED_ALWAYS || (steps?.includes(step) ?? true));
  const { missing, met, open } = checkRequired(expectations, isChecked, content, account);
  const { changes, removed } = changesOf(content, account, open, roleOf);
  const indexed = new Set(changes.map(({ file }) => file.path));
  for (const path of removed) onProblem(removedNotice(prefix + path));
  for (const each of met)
    if (!indexed.has(each.path)) onProblem(staysNotice(prefix + each.path, each));
  return { changes, missing: withoutKnown(missing, account, indexed) };
}

async function provenancesIn(
  { root, prefix, workTree }: Place,
  changes: readonly Change[],
  { onProblem }: Listeners,
): Promise<Comparison['provenances']> {
  if (!workTree) return null;
  const { byPath, unknown, reason } = await provenancesOf(
    workTree,
    root,
    changes.map(({ file }) => file),
  );
  if (unknown > 0) onProblem(noHistoryNotice(prefix, unknown, reason));
  return byPath;
}
