/** A command with its arguments, run from the root of the repository. */
export type Command = readonly [program: string, ...args: string[]];

/** A program in another language that reads the schemas of the packed package. */
export interface Consumer {
  readonly language: string;
  /** The programs that must be installed. */
  readonly toolchain: readonly string[];
  /** The commands that build it from the package, one after the other. */
  readonly build: readonly Command[];
  /** The shell commands that start its programs, which implement the conformance protocol. */
  readonly programs: readonly string[];
}

/** The folder of the unpacked package, which the commands below use. */
export const PACKAGE = 'consumers/package';

const PYTHON = 'consumers/python/.venv/bin/python';
const cargoBuild = (name: string): Command => [
  ...(['cargo', 'build', '--quiet', '--locked'] as const),
  ...['--manifest-path', 'consumers/rust/Cargo.toml', '--package', name],
];

/** The consumers, one for each language. */
export const CONSUMERS: readonly Consumer[] = [
  {
    language: 'Python',
    toolchain: ['python3'],
    build: [
      ['python3', '-m', 'venv', 'consumers/python/.venv'],
      ...['requirements.txt', 'requirements-types.txt'].map((file): Command => [
        ...([PYTHON, '-m', 'pip', 'install', '--quiet', '--require-hashes'] as const),
        ...['--disable-pip-version-check', '-r', `consumers/python/${file}`],
      ]),
      [PYTHON, 'consumers/python/generate_types.py', PACKAGE],
    ],
    programs: [
      `${PYTHON} consumers/python/main.py ${PACKAGE}`,
      `${PYTHON} consumers/python/types_main.py ${PACKAGE}`,
    ],
  },
  {
    language: 'Go',
    toolchain: ['go', 'npm', 'sh'],
    build: [
      [
        'npm',
        'ci',
        '--prefix',
        'consumers/go/types',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
      ],
      ['sh', 'consumers/go/types/generate.sh', PACKAGE],
      ['go', 'vet', '-C', 'consumers/go', './...'],
      ['go', 'build', '-C', 'consumers/go', '-buildvcs=false', '-o', 'bin/', './cmd/...'],
    ],
    programs: [`consumers/go/bin/validate ${PACKAGE}`, `consumers/go/bin/types ${PACKAGE}`],
  },
  {
    language: 'Rust',
    toolchain: ['cargo'],
    build: [cargoBuild('validator'), cargoBuild('types')],
    programs: [
      `consumers/rust/target/debug/validator ${PACKAGE}`,
      `consumers/rust/target/debug/types ${PACKAGE}`,
    ],
  },
  {
    language: 'Java',
    toolchain: ['java', 'mvn'],
    build: [
      ['mvn', '-B', '-q', '-f', 'consumers/java', 'package', `-Dcontract.package=${PACKAGE}`],
    ],
    programs: [
      `java -jar consumers/java/validator/target/validator.jar ${PACKAGE}`,
      `java -jar consumers/java/types/target/types.jar ${PACKAGE}`,
    ],
  },
];
