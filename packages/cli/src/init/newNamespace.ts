import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { isLocalNamespaceTuple } from 'mission-dossier-contracts';
import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import { CommandError } from '../commandError.js';

/** What is given of a namespace. */
export interface NamespaceSettings {
  readonly projectUuid?: string;
  readonly featureSlug?: string;
  readonly targetBranch?: string;
  readonly missionKey: string;
}

/** A namespace whose `manifest_version` is that of the manifest, so that it is in one place. */
export type NewNamespace = Omit<LocalNamespaceTuple, 'manifest_version'>;

/**
 * The namespace of a mission folder.
 * @throws CommandError if what is given is invalid
 */
export function newNamespace(folder: string, given: NamespaceSettings): NewNamespace {
  const namespace = {
    project_uuid: given.projectUuid ?? randomUUID(),
    feature_slug: given.featureSlug ?? basename(resolve(folder)),
    target_branch: given.targetBranch ?? branchOf(folder) ?? 'main',
    mission_key: given.missionKey,
  };
  const issues = isLocalNamespaceTuple.issuesOf({ ...namespace, manifest_version: '1.0.0' });
  if (issues.length > 0)
    throw new CommandError(issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return namespace;
}

/** @returns undefined if there is no branch, or no git */
function branchOf(folder: string): string | undefined {
  try {
    const branch = execFileSync('git', ['branch', '--show-current'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return branch.trim() || undefined;
  } catch {
    return undefined;
  }
}
