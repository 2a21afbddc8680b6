/**
 * Writes everything that is generated from `schemas/`. With `--check`, writes nothing, and fails if a generated
 * file is out of date, missing, or superfluous.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { emitAdvised } from './emit/advised.js';
import { emitBaselines } from './emit/baselines.js';
import { emitBundles } from './emit/bundles.js';
import { emitCatalogue } from './emit/catalogue.js';
import { emitComplete, emitCompleteTypes } from './emit/complete.js';
import { emitConstraints } from './emit/constraints.js';
import { emitFamily } from './emit/family.js';
import { emitGenerationsPage } from './emit/generationsPage.js';
import {
  emitGenerationBundles,
  emitGenerations,
  generationBundleFolders,
  generationFolders,
} from './emit/generations.js';
import { emitGuards } from './emit/guards.js';
import { emitGuardTables } from './emit/guardTables.js';
import {
  emitSiblingBundles,
  emitSiblings,
  siblingBundleFolders,
  siblingFolders,
} from './emit/siblings.js';
import { emitPredicates } from './emit/predicates.js';
import { emitParts, PART_FOLDERS } from './emit/parts.js';
import { emitTypes } from './emit/types.js';
import { emitValidators } from './emit/validators.js';
import { emitWords, emitWordsPage, knownVocabulary } from './emit/words.js';
import { lintContract } from './lint/lint.js';
import { EVENT_MAP_FILE, PARTS, readContract, UnreadableSchemaError } from './schemas.js';
import type { Contract } from './schemas.js';

const SCHEMAS = 'schemas';
const BUNDLES = join(SCHEMAS, 'bundled');
const CODE = join('src', 'generated');
const FAMILY_CODE = join(CODE, 'families');
const EVENT_MAP = join(SCHEMAS, EVENT_MAP_FILE);
const GENERATIONS_PAGE = join('docs', 'generation-tables.md');
const WORDS = join(CODE, 'words.ts');
const WORDS_PAGE = join('docs', 'binary-words.md');
const BASELINES = join('bench', 'baselines', 'generated');

async function generate(contract: Contract): Promise<Map<string, string>> {
  const states = contract.families.map(({ state }) => state);
  const known = knownVocabulary(readIfThere(WORDS_PAGE));
  return new Map([
    [EVENT_MAP, `${JSON.stringify(contract.eventTypeToSchema, null, 2)}\n`],
    [join(CODE, 'types.ts'), await emitTypes(contract)],
    [join(CODE, 'predicates.ts'), emitPredicates(contract)],
    [join(CODE, 'constraints.ts'), emitConstraints(contract)],
    [join(CODE, 'validators.ts'), emitValidators(contract)],
    [join(CODE, 'guards.ts'), emitGuards(contract)],
    [join(CODE, 'guardTables.ts'), emitGuardTables(contract)],
    [join(CODE, 'catalogue.ts'), emitCatalogue(contract)],
    [join(CODE, 'completeTypes.ts'), emitCompleteTypes(contract.schemas, states)],
    [join(CODE, 'complete.ts'), emitComplete(contract.schemas, states)],
    [join(CODE, 'advised.ts'), emitAdvised(contract)],
    [WORDS, emitWords(contract, known)],
    [WORDS_PAGE, emitWordsPage(contract, known)],
    ...inFolder(
      FAMILY_CODE,
      contract.families.map((family) => [`${family.name}/family.ts`, emitFamily(family)]),
    ),
    ...(await emitParts(contract)),
    ...(await emitGenerations(contract)),
    ...(await emitSiblings(contract)),
    [GENERATIONS_PAGE, emitGenerationsPage(contract.generations.all)],
    ...inFolder(BUNDLES, emitBundles(contract)),
    ...inFolder(BUNDLES, emitGenerationBundles(contract)),
    ...inFolder(BUNDLES, emitSiblingBundles(contract)),
    ...inFolder(BASELINES, emitBaselines(contract)),
  ]);
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function inFolder(
  folder: string,
  files: Iterable<[file: string, text: string]>,
): [string, string][] {
  return [...files].map(([file, text]) => [join(folder, file), text]);
}

function generatedFiles(contract: Contract): string[] {
  const folders = [
    CODE,
    ...contract.families.map(({ name }) => join(FAMILY_CODE, name)),
    ...PART_FOLDERS,
    ...generationFolders(contract),
    ...siblingFolders(contract),
    BUNDLES,
    ...[...generationBundleFolders(contract), ...siblingBundleFolders(contract)].map((folder) =>
      join(BUNDLES, folder),
    ),
    BASELINES,
  ];
  const files = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(folder, entry.name)),
  );
  return [...files, ...[EVENT_MAP, GENERATIONS_PAGE, WORDS_PAGE].filter(existsSync)];
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
  const contract = readContract(SCHEMAS);
  const findings = lintContract(contract);
  for (const { file, pointer, rule, message } of findings) {
    console.error(`${SCHEMAS}/${file}#${pointer}: ${rule}: ${message}`);
  }
  if (findings.length > 0) return 1;

  const wanted = await generate(contract);
  const present = generatedFiles(contract);
  const different = differences(wanted, present);
  if (!check) {
    write(wanted, present);
    const { generations, siblings } = contract;
    const models = [
      contract,
      ...PARTS.map((part) => contract.parts[part]),
      generations.shared,
      ...generations.all.map((generation) => generation.models),
      siblings.shared,
      ...siblings.all.map((family) => family.models),
    ];
    const count = models.reduce((sum, { schemas }) => sum + schemas.length, 0);
    console.log(
      `${wanted.size} files generated from ${count} schemas, ${different.length} changed`,
    );
    return 0;
  }
  for (const difference of different) console.error(difference);
  if (different.length > 0)
    console.error('Generated files are out of date: run `npm run generate` and commit the result.');
  return different.length > 0 ? 1 : 0;
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
try {
  process.exitCode = await main(values.check);
} catch (error) {
  if (!(error instanceof UnreadableSchemaError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
