import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The schema of manifests, in the package of the contract. */
export const MANIFEST_SCHEMA = 'schemas/bundled/tools/expected_artifacts_manifest.json';

/**
 * A manifest to begin with.
 * @param schema - the file of its schema, from the folder of the manifest
 */
export function manifestText(schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# The artifacts that the mission is expected to have. Patterns are relative to the mission folder.
manifest_version: 1.0.0

required_always:
  - artifact_class: input
    path_pattern: spec.md
    remediation_hint: Write down what the mission is for.

required_by_step:
  plan:
    - artifact_class: workflow
      path_pattern: plan.md

optional_always:
  - artifact_class: evidence
    path_pattern: 'evidence/**'
`;
}

/** The schema of the package that is installed for a folder, as a path from it; undefined if none is. */
export function installedSchema(folder: string): string | undefined {
  const path = join('node_modules', 'mission-dossier-contracts', MANIFEST_SCHEMA);
  const above = foldersAbove(resolve(folder)).find((place) => existsSync(join(place, path)));
  if (above === undefined) return undefined;
  const way = relative(folder, join(above, path)).split(sep).join('/');
  return way.startsWith('.') ? way : `./${way}`;
}

function foldersAbove(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}
