import { readFileSync } from 'node:fs';
import { GO } from './goModule.js';

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

/** The folder of the unpacked package, which the commands below use. */
export const PACKAGE = 'languages/package';

const PYTHON = 'languages/python/.venv/bin/python';
/** The folder of the installed jar. */
const JAVA = 'languages/java/target/installed';
const cargoBuild = (name: string): Command => [
  ...(['cargo', 'build', '--quiet', '--locked'] as const),
  ...['--manifest-path', 'languages/rust/Cargo.toml', '--package', name],
];

/** The languages. */
export const LANGUAGES: readonly Language[] = [
  {
    language: 'Python',
    toolchain: ['python3'],
    build: [
      ['python3', '-m', 'venv', 'languages/python/.venv'],
      ...['requirements.txt', 'requirements-types.txt'].map((file): Command => [
        ...([PYTHON, '-m', 'pip', 'install', '--quiet', '--require-hashes'] as const),
        ...['--disable-pip-version-check', '-r', `languages/python/${file}`],
      ]),
      [PYTHON, 'languages/python/generate_types.py', PACKAGE],
    ],
    programs: [
      `${PYTHON} languages/python/main.py ${PACKAGE}`,
      `${PYTHON} languages/python/types_main.py ${PACKAGE}`,
    ],
  },
  GO,
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
      ['mvn', '-B', '-q', '-f', 'languages/java', 'clean', 'install'],
      [
        ...(['mvn', '-B', '-q', 'dependency:copy', '-Dmdep.stripVersion=true'] as const),
        `-DoutputDirectory=${JAVA}`,
        `-Dartifact=mission-dossier-contracts:mission-dossier-contracts:${version()}:jar:all`,
      ],
    ],
    programs: [`java -jar ${JAVA}/mission-dossier-contracts-all.jar`],
  },
];

function version(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}
