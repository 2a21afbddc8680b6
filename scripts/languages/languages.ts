import { readFileSync } from 'node:fs';
import { GO } from './goModule.js';

/** A command with its arguments, run from the root of the repository. */
export type Command = readonly [program: string, ...args: string[]];

/** A package in another language, with the schemas in it. */
export interface Language {
  readonly language: string;
  /** The programs that must be installed. */
  readonly toolchain: readonly string[];
  /** The commands that build and install it, one after the other. */
  readonly build: readonly Command[];
  /** The shell commands that start its programs, which implement the conformance protocol. */
  readonly programs: readonly string[];
}

/** In CI, a missing toolchain is an error, and so are files that are out of date; elsewhere, these are written. */
export const IS_CI = Boolean(process.env['CI']);

/** The folder of the installed jar. */
const JAVA = 'languages/java/target/installed';

/** The languages. */
export const LANGUAGES: readonly Language[] = [
  {
    language: 'Python',
    toolchain: ['python3', 'sh'],
    build: [['sh', 'languages/python/build.sh', ...(IS_CI ? ['--check'] : [])]],
    programs: ['languages/python/.installed/bin/mission-dossier-contracts conformance'],
  },
  GO,
  {
    language: 'Rust',
    toolchain: ['cargo', 'sh'],
    build: [['sh', 'languages/rust/build.sh']],
    programs: ['languages/rust/.installed/bin/mission-dossier-conformance'],
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
