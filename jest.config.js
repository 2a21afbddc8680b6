import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';

/** Compiles TypeScript, or TypeScript with elements of a page in it. */
const compile = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx },
      experimental: { keepImportAttributes: true },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    module: { type: 'es6' },
  },
];

/** The source of each entry of the library, by a pattern of the name that is imported. */
function sourcesOfEntries() {
  const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.fromEntries(
    Object.entries(exports)
      .filter(([, files]) => typeof files === 'object')
      .map(([entry, files]) => [
        `^${join(name, entry)}$`,
        files.default.replace(/^\.\/dist\/(.*)\.js$/, '<rootDir>/src/$1.ts'),
      ]),
  );
}

/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/test/environment.js',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/packages/*/test/**/*.test.ts'],
  maxWorkers: '100%',
  // What a suite has loaded stays in memory after it.
  workerIdleMemoryLimit: '512MB',
  // No test is about time: this only ends one that hangs, on however slow a machine.
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/test/hangingSuites.js'],
  // The files that the site has copies of are not modules of this repository.
  modulePathIgnorePatterns: ['<rootDir>/packages/site/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': compile(false), '\\.tsx$': compile(true) },
  moduleNameMapper: {
    // Tests import the package by its name, as its users do.
    ...sourcesOfEntries(),
    '^mission-dossier-contracts/tooling$': '<rootDir>/src/tooling.ts',
    '^mission-dossier-cli/reporting$': '<rootDir>/packages/cli/src/reporting.ts',
    '^mission-dossier-(conformance-runner|indexer|jetstream|schema-compat)$':
      '<rootDir>/packages/$1/src/index.ts',
    '^test-support/(.*)\\.js$': '<rootDir>/test/support/$1',
    // TypeScript writes imports with the ending that the compiled file will have.
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
