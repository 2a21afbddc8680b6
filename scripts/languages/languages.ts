/** A command with its arguments, run from the root of the repository. */
export type Command = readonly [program: string, ...args: string[]];

/** A program in another language that reads the schemas of the packed package. */
export interface Language {
  readonly language: string;
  /** The programs that must be installed. */
  readonly toolchain: readonly string[];
  /** The commands that build it from the package, one after the other. */
  readonly build: readonly Command[];
  /** The shell commands that start its programs, which implement the conformance protocol. */
  readonly programs: readonly string[];
}

/** In CI, a missing toolchain is an error, and so are files that are out of date; elsewhere, these are written. */
export const IS_CI = Boolean(process.env['CI']);

/** The folder of the unpacked package, which the commands below use. */
export const PACKAGE = 'languages/package';

const cargoBuild = (name: string): Command => [
  ...(['cargo', 'build', '--quiet', '--locked'] as const),
  ...['--manifest-path', 'languages/rust/Cargo.toml', '--package', name],
];

/** The languages. */
export const LANGUAGES: readonly Language[] = [
  {
    language: 'Python',
    toolchain: ['python3', 'sh'],
    build: [['sh', 'languages/python/build.sh', ...(IS_CI ? ['--check'] : [])]],
    programs: ['languages/python/.installed/bin/mission-dossier-contracts conformance'],
  },
  {
    language: 'Go',
    toolchain: ['go', 'npm', 'sh'],
    build: [
      [
        'npm',
        'ci',
        '--prefix',
        'languages/go/types',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
      ],
      ['sh', 'languages/go/types/generate.sh', PACKAGE],
      ['go', 'vet', '-C', 'languages/go', './...'],
      ['go', 'build', '-C', 'languages/go', '-buildvcs=false', '-o', 'bin/', './cmd/...'],
    ],
    programs: [`languages/go/bin/validate ${PACKAGE}`, `languages/go/bin/types ${PACKAGE}`],
  },
  {
    language: 'Rust',
    toolchain: ['cargo'],
    build: [cargoBuild('validator'), cargoBuild('types')],
    programs: [
      `languages/rust/target/debug/validator ${PACKAGE}`,
      `languages/rust/target/debug/types ${PACKAGE}`,
    ],
  },
  {
    language: 'Java',
    toolchain: ['java', 'mvn'],
    build: [
      ['mvn', '-B', '-q', '-f', 'languages/java', 'package', `-Dcontract.package=${PACKAGE}`],
    ],
    programs: [
      `java -jar languages/java/validator/target/validator.jar ${PACKAGE}`,
      `java -jar languages/java/types/target/types.jar ${PACKAGE}`,
    ],
  },
];
