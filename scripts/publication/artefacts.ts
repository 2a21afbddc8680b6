/** Where the packages of a registry are when they are built. */
export interface Artefacts {
  readonly registry: string;
  /** The language in `languages.ts` whose build makes them. */
  readonly language: string;
  /** Folder and names of the files; the version stands in each. */
  readonly folder: string;
  readonly names: readonly string[];
}

/**
 * The packages of other languages. Those of npm are packed from the workspaces.
 * @param version - that of all packages
 */
export function artefactsOf(version: string): readonly Artefacts[] {
  return [
    {
      registry: 'pypi',
      language: 'Python',
      folder: 'languages/python/dist',
      names: [
        `mission_dossier_contracts-${version}-py3-none-any.whl`,
        `mission_dossier_contracts-${version}.tar.gz`,
      ],
    },
    {
      registry: 'go',
      language: 'Go',
      folder: 'languages/go/release/target/proxy',
      names: [`v${version}.zip`],
    },
    {
      registry: 'crates',
      language: 'Rust',
      folder: 'languages/rust/target/package',
      names: [`mission-dossier-contracts-${version}.crate`],
    },
    {
      registry: 'maven',
      language: 'Java',
      folder: 'languages/java/target',
      names: ['', '-sources', '-javadoc'].map(
        (part) => `mission-dossier-contracts-${version}${part}.jar`,
      ),
    },
  ];
}
