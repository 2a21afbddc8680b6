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

/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/test/environment.js',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/packages/*/test/**/*.test.ts'],
  maxWorkers: '100%',
  // What a suite has loaded stays in memory after it.
  workerIdleMemoryLimit: '512MB',
  // No test is about time: this only ends one that hangs, on however slow a machine.
  testTimeout: 120_000,
  // The unpacked package is for programs in other languages.
  modulePathIgnorePatterns: ['<rootDir>/consumers/package/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': compile(false), '\\.tsx$': compile(true) },
  moduleNameMapper: {
    // Tests import the package by its name, as its users do.
    '^mission-dossier-contracts$': '<rootDir>/src/index.ts',
    '^mission-dossier-contracts/(ajv|binary|cloudevents|conformance|reading|tracing)$':
      '<rootDir>/src/$1/index.ts',
    '^mission-dossier-contracts/mission-next$': '<rootDir>/src/families/mission_next/index.ts',
    '^mission-dossier-contracts/(collaboration|gates|glossary|lifecycle|status)$':
      '<rootDir>/src/families/$1/index.ts',
    '^mission-dossier-contracts/spec-kitty$': '<rootDir>/src/specKitty/index.ts',
    '^mission-dossier-contracts/tooling$': '<rootDir>/src/tooling.ts',
    '^mission-dossier-(conformance-runner|indexer|schema-compat)$':
      '<rootDir>/packages/$1/src/index.ts',
    '^test-support/(.*)\\.js$': '<rootDir>/test/support/$1',
    // TypeScript writes imports with the ending that the compiled file will have.
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
