import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * Data flows one way: schemas → scripts → generated → library → tools. Each folder of the library with
 * those that it may import from; the guards, which are generated, call `issues/`.
 */
const READER = 'validation/eventReader.ts';

const LAYERS = {
  errors: [],
  generated: ['issues'],
  issues: ['generated', 'json'],
  validation: ['errors', 'generated', 'issues'],
  json: [],
  order: ['generated', 'issues'],
  registers: ['generated', 'order', 'json'],
  reducer: ['errors', 'generated', 'issues', 'order', 'registers', 'json', READER],
  projection: [
    'errors',
    'generated',
    'issues',
    'order',
    'registers',
    'reducer',
    'json',
    'mixHash.ts',
    READER,
  ],
  producing: ['generated', 'issues', 'validation', 'order', 'json'],
  families: [
    'errors',
    'generated',
    'issues',
    'validation',
    'order',
    'registers',
    'reducer',
    'projection',
    'producing',
    'specKitty',
    'json',
  ],
  jsonl: ['issues', 'json', 'mixHash.ts'],
  binary: ['generated', 'order', 'projection', 'reducer', 'index.ts'],
  distributed: [
    'generated/families',
    'generated/tools',
    'issues',
    'json',
    'jsonl',
    'projection',
    'reducer',
    'families/dossier/parity/sha256.ts',
    'reading/untilAborted.ts',
    'binary/index.ts',
    'index.ts',
  ],
  specKitty: ['generated', 'issues', 'validation', 'json'],
  reading: ['issues', 'jsonl', 'index.ts'],
  cloudevents: ['generated', 'issues', 'index.ts'],
  tracing: ['families', 'generated/tools'],
  ajv: ['generated'],
  conformance: [
    'issues',
    'generated/tools',
    'generated/families',
    'families',
    'specKitty',
    'json',
    'index.ts',
  ],
};

/** What `src/index.ts` is made of. */
const CORE = Object.keys(LAYERS).filter(
  (layer) => !['ajv', 'binary', 'conformance', 'distributed'].includes(layer),
);

const layerZones = Object.entries(LAYERS).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, ...allowed].map((folder) => `./${folder}`),
  message: `src/${layer} may import from ${allowed.map((folder) => `src/${folder}`).join(', ')} alone.`,
}));

const TOOLS = readdirSync('packages').map((name) => `./packages/${name}`);

/** A tool imports from others, and from the library, by their names alone. */
const packageZones = TOOLS.map((tool) => ({
  target: tool,
  from: [
    './src',
    './scripts',
    './bench',
    './test',
    ...TOOLS.filter((other) => other !== tool).flatMap((other) => [
      `${other}/src`,
      `${other}/test`,
    ]),
  ],
  message: 'Import what is of another package by the name of that package.',
}));

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      'coverage/',
      'src/generated/validators.ts',
      'test/package/',
      'test/support/implementations/',
      'languages/',
      'integrations/',
      'interop/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'packages/*/test/support/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    settings: {
      // Imports name the file as it is when compiled.
      'import-x/resolver-next': [
        createNodeResolver({ extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } }),
      ],
      'import-x/extensions': ['.ts', '.tsx', '.js'],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...layerZones,
            ...packageZones,
            {
              target: ['./src/*.ts', ...CORE.map((layer) => `./src/${layer}`)],
              from: ['./src/ajv', './src/generated/validators.ts'],
              message: 'The code that Ajv generates is five times the size of the core.',
            },
            {
              target: './src',
              from: ['./scripts', './bench', './test', './packages'],
              message: 'src/ is what is shipped.',
            },
            {
              target: './scripts',
              from: ['./src', './packages'],
              message: 'scripts/ makes generated code from schemas/ alone.',
            },
          ],
        },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // `{ a: _, ...rest }` leaves a property out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Index signatures of parsed JSON; TypeScript demands the brackets.
      '@typescript-eslint/dot-notation': 'off',
      // `as T` where a value is known to be there; `!` is not allowed.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Error messages describe values of any type.
      '@typescript-eslint/no-base-to-string': 'off',
      // `{ readonly [code: string]: … }` says what the key is.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    // The core runs in browsers, too.
    files: [
      'src/*.ts',
      `src/{${[...CORE, 'ajv', 'binary', 'distributed'].join()}}/**/*.ts`,
      'packages/schema-compat/src/**/*.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['node:*'], message: 'The core runs in browsers.' }],
          paths: builtinModules.map((name) => ({ name, message: 'The core runs in browsers.' })),
        },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname', 'require', 'global'],
    },
  },
  {
    // Nothing but the command line prints, and only its entry ends the process.
    files: ['src/**/*.ts', 'packages/*/src/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // Its style is the generators'; where it may import from is ours.
    files: ['src/generated/**', 'packages/*/src/generated/**', 'bench/baselines/generated/**'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      // A value that is asked about may have an iterator of its own.
      '@typescript-eslint/prefer-for-of': 'off',
      // The source of a regular expression has every "/" escaped.
      'no-useless-escape': 'off',
    },
  },
);
