/**
 * Writes everything that is generated from `schemas/`. With `--check`, writes nothing, and fails if a generated
 * file is out of date, missing, or superfluous.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { emitAdvised } from './emit/advised.js';
import { asyncApiDocument } from './emit/asyncApi.js';
import { emitBaselines } from './emit/baselines.js';
import { modelBundles } from './emit/bundles.js';
import type { Bundle } from './emit/bundles.js';
import { emitCatalogue } from './emit/catalogue.js';
import { emitComplete, emitCompleteTypes } from './emit/complete.js';
import { emitConstraints } from './emit/constraints.js';
import { CONTRACT_FILES, contractFile } from './emit/contractFile.js';
import { draft07Bundles } from './emit/draft07.js';
import { emitEventSchemas } from './emit/eventSchemas.js';
import { emitFamily } from './emit/family.js';
import { emitFamilyPages } from './emit/familyPages.js';
import { emitGenerationsPage } from './emit/generationsPage.js';
import { emitGenerations } from './emit/generations.js';
import { emitGoTypes } from './emit/goTypes.js';
import { emitGuards } from './emit/guards.js';
import { emitGuardTables } from './emit/guardTables.js';
import { emitJavaTypes, JAVA_TYPES } from './emit/javaTypes.js';
import { emitSiblings } from './emit/siblings.js';
import { emitMessages } from './emit/messages.js';
import { emitPredicates } from './emit/predicates.js';
import { emitParts, PACKAGE_FOLDERS } from './emit/parts.js';
import { emitRust, RUST_LICENCE, RUST_ROUND_TRIPS, RUST_TYPES } from './emit/rust.js';
import { emitTypes } from './emit/types.js';
import { emitValidators } from './emit/validators.js';
import { eventBundles } from './emit/wholeEvents.js';
import { emitWords, emitWordsPage, knownVocabulary } from './emit/words.js';
import { readExamples } from './examples.js';
import { lintContract } from './lint/lint.js';
import { identifiedFiles } from './publication/identifiedFiles.js';
import { readIdentity, UnusableHomepageError } from './publication/identity.js';
import { EVENT_MAP_FILE, modelFolders, readContract, UnreadableSchemaError } from './schemas.js';
import type { Contract } from './schemas.js';

const SCHEMAS = 'schemas';
const FIXTURES = 'fixtures';
const BUNDLES = join(SCHEMAS, 'bundled');
const DRAFT_07_BUNDLES = join(SCHEMAS, 'draft-07');
const ASYNC_API = join(SCHEMAS, 'asyncapi', 'asyncapi.json');
const CODE = join('src', 'generated');
const FAMILY_CODE = join(CODE, 'families');
const EVENT_MAP = join(SCHEMAS, EVENT_MAP_FILE);
const GENERATIONS_PAGE = join('docs', 'generation-tables.md');
const FAMILY_PAGES = join('docs', 'families');
const WORDS = join(CODE, 'words.ts');
const WORDS_PAGE = join('docs', 'binary-words.md');
const GO = join('languages', 'go');
const LICENCE = 'LICENSE';
const BASELINES = join('bench', 'baselines', 'generated');

async function generate(contract: Contract): Promise<Map<string, string>> {
  const states = contract.families.map(({ state }) => state);
  const bundles = [...modelBundles(contract), ...eventBundles(contract)];
  const known = knownVocabulary(readIfThere(WORDS_PAGE));
  const embedded = contractFile(SCHEMAS, readIdentity().version, {
    [EVENT_MAP_FILE]: contract.eventTypeToSchema,
  });
  return new Map([
    [EVENT_MAP, jsonText(contract.eventTypeToSchema)],
    [join(CODE, 'types.ts'), await emitTypes(contract)],
    [join(CODE, 'predicates.ts'), emitPredicates(contract)],
    [join(CODE, 'constraints.ts'), emitConstraints(contract)],
    [join(CODE, 'validators.ts'), emitValidators(contract)],
    [join(CODE, 'guards.ts'), emitGuards(contract)],
    [join(CODE, 'guardTables.ts'), emitGuardTables(contract)],
    [join(CODE, 'catalogue.ts'), emitCatalogue(contract)],
    [join(CODE, 'completeTypes.ts'), emitCompleteTypes(contract.schemas, states)],
    [join(CODE, 'complete.ts'), emitComplete(contract.schemas, states)],
    [join(CODE, 'eventSchemas.ts'), emitEventSchemas(contract)],
    [join(CODE, 'advised.ts'), emitAdvised(contract)],
    [join(CODE, 'messages.ts'), emitMessages(contract)],
    [WORDS, emitWords(contract, known)],
    [WORDS_PAGE, emitWordsPage(contract, known)],
    ...inFolder(
      FAMILY_CODE,
      contract.families.map((family) => [`${family.name}/family.ts`, emitFamily(family)]),
    ),
    ...(await emitParts(contract)),
    ...(await emitGenerations(contract)),
    ...(await emitSiblings(contract)),
    ...emitRust(contract),
    ...inFolder(FAMILY_PAGES, emitFamilyPages(contract, readExamples(FIXTURES))),
    [GENERATIONS_PAGE, emitGenerationsPage(contract.generations.all)],
    ...inFolder(BUNDLES, asJson(bundles)),
    ...inFolder(DRAFT_07_BUNDLES, asJson(draft07Bundles(bundles))),
    [ASYNC_API, jsonText(asyncApiDocument(contract, readIdentity().version))],
    ...inFolder(BASELINES, emitBaselines(contract)),
    ...inFolder(JAVA_TYPES, emitJavaTypes(contract)),
    ...CONTRACT_FILES.map((file): [string, string] => [file, embedded]),
    ...inFolder(GO, emitGoTypes(contract)),
    // Each module has its own, because it is copied without the rest of the repository.
    [join(GO, LICENCE), readFileSync(LICENCE, 'utf8')],
    [RUST_LICENCE, readFileSync(LICENCE, 'utf8')],
  ]);
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function asJson(bundles: readonly Bundle[]): [string, string][] {
  return bundles.map(([file, schema]) => [file, jsonText(schema)]);
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function inFolder(
  folder: string,
  files: Iterable<[file: string, text: string]>,
): [string, string][] {
  return [...files].map(([file, text]) => [join(folder, file), text]);
}

function generatedFiles(): string[] {
  const folders = [BUNDLES, DRAFT_07_BUNDLES, BASELINES, FAMILY_PAGES, JAVA_TYPES, RUST_TYPES];
  const files = [CODE, ...PACKAGE_FOLDERS, ...folders].filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  const pages = [GENERATIONS_PAGE, WORDS_PAGE];
  const rust = [RUST_ROUND_TRIPS, RUST_LICENCE];
  const single = [EVENT_MAP, ASYNC_API, ...pages, ...rust, ...CONTRACT_FILES];
  return [...files, ...goFiles(), ...single.filter(existsSync)];
}

/** The generated files among those of the package for Go. */
function goFiles(): string[] {
  return readdirSync(GO)
    .filter((name) => name.endsWith('_generated.go') || name === LICENCE)
    .map((name) => join(GO, name));
}

/** Writes what `package.json` says of the project into the files that repeat it, since more is generated from them. */
function writeIdentity(): number {
  const changed = changedFiles(identifiedFiles());
  for (const [file, text] of changed) writeFileSync(file, text);
  return changed.length;
}

function changedFiles(files: Map<string, string>): [file: string, text: string][] {
  return [...files].filter(([file, text]) => readFileSync(file, 'utf8') !== text);
}

function differences(wanted: Map<string, string>, present: string[]): string[] {
  const stale = present
    .filter((file) => !wanted.has(file))
    .map((file) => `${file}: should not exist`);
  const wrong = [...wanted].flatMap(([file, text]) => {
    if (!present.includes(file)) return [`${file}: is missing`];
    return readFileSync(file, 'utf8') === text ? [] : [`${file}: differs`];
  });
  return [...stale, ...wrong];
}

function write(wanted: Map<string, string>, present: string[]): void {
  for (const file of present) if (!wanted.has(file)) rmSync(file);
  for (const [file, text] of wanted) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

async function main(check: boolean): Promise<number> {
  const identified = check ? 0 : writeIdentity();
  const contract = readContract(SCHEMAS);
  const findings = lintContract(contract);
  for (const { file, pointer, rule, message } of findings) {
    console.error(`${SCHEMAS}/${file}#${pointer}: ${rule}: ${message}`);
  }
  if (findings.length > 0) return 1;

  const wanted = await generate(contract);
  const present = generatedFiles();
  const different = differences(wanted, present);
  if (!check) {
    write(wanted, present);
    const models = [...modelFolders(contract).values()];
    const count = models.reduce((sum, { schemas }) => sum + schemas.length, 0);
    console.log(
      `${wanted.size} files generated from ${count} schemas, ${different.length + identified} changed`,
    );
    return 0;
  }
  const unidentified = changedFiles(identifiedFiles()).map(([file]) => `${file}: differs`);
  different.unshift(...unidentified);
  for (const difference of different) console.error(difference);
  if (different.length > 0)
    console.error('Generated files are out of date: run `npm run generate` and commit the result.');
  return different.length > 0 ? 1 : 0;
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
try {
  process.exitCode = await main(values.check);
} catch (error) {
  if (!(error instanceof UnreadableSchemaError || error instanceof UnusableHomepageError))
    throw error;
  console.error(error.message);
  process.exitCode = 1;
}
