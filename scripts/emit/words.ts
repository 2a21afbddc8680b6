import { referencesOf } from '../schemas.js';
import type { Contract, JsonSchema } from '../schemas.js';
import { BANNER } from './banner.js';

/** What every message of the binary form knows. Each word and each shape keeps its number for ever. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** The names of the members of a model, in the order of its complete form (C20). */
  readonly shapes: readonly (readonly string[])[];
}

/**
 * The texts and the names that every state repeats, as lists for the binary form. A message has their numbers, so
 * these stay for ever: new ones are added at the end, and none is removed.
 *
 * @param known - the lists so far
 */
export function emitWords(contract: Contract, known: Vocabulary): string {
  const { words, shapes } = allOf(contract, known);
  const numbers = shapes.map((names) => names.map((name) => words.indexOf(name)));
  return `// ${BANNER}

/** The names and constants of states, by their numbers in the binary form. New ones come at the end. */
export const WORDS: readonly string[] = /* @__PURE__ */ Object.freeze(${JSON.stringify(words)} as const);

/** The names of the members of each model of states, as numbers of words. New ones come at the end. */
export const SHAPES: readonly (readonly number[])[] = /* @__PURE__ */ Object.freeze(${JSON.stringify(numbers)});
`;
}

/** The page with the numbers, for readers in other languages. */
export function emitWordsPage(contract: Contract, known: Vocabulary): string {
  const { words, shapes } = allOf(contract, known);
  const rows = words.map((word, number) => `| ${number} | \`${word}\` |`);
  const shapeRows = shapes.map(
    (names, number) => `| ${number} | ${names.length} | ${listed(names)} |`,
  );
  return `# The words of the binary form

<!-- ${BANNER} -->

A message of the [binary form](binary-form.md) has the numbers of these texts instead of the texts. A word keeps its
number for ever; new ones are added at the end.

| Number | Text |
| --- | --- |
${rows.join('\n')}

## Shapes

So do the names of the members of these objects.

| Number | Members | Names |
| --- | --- | --- |
${shapeRows.join('\n')}
`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function allOf(contract: Contract, known: Vocabulary): Vocabulary {
  const { words, shapes } = vocabularyOf(contract);
  const lists = new Map([...known.shapes, ...shapes].map((names) => [names.join(), names]));
  return { words: [...new Set([...known.words, ...words])], shapes: [...lists.values()] };
}

/** The vocabulary of a page that {@link emitWordsPage} made, which is the record of the numbers. */
export function knownVocabulary(page: string): Vocabulary {
  const words = [...page.matchAll(/^\| \d+ \| `(?<word>.*)` \|$/gm)];
  const shapes = [...page.matchAll(/^\| \d+ \| \d+ \| (?<names>.*) \|$/gm)];
  return {
    words: words.flatMap(({ groups }) => groups?.['word'] ?? []),
    shapes: shapes.map(({ groups }) => groups?.['names']?.slice(1, -1).split('`, `') ?? []),
  };
}

function vocabularyOf({ schemas, families }: Contract): Vocabulary {
  const models = new Set(families.map(({ state }) => state));
  const words = new Set(families.map(({ name }) => name));
  const shapes: string[][] = [];
  // The loop also visits the models that it adds.
  for (const model of models) {
    const schema = schemas.find(({ name }) => name === model)?.schema ?? {};
    for (const reference of referencesOf(schema)) models.add(reference);
    for (const word of wordsOf(schema)) words.add(word);
    if (schema.properties) shapes.push(Object.keys(schema.properties));
  }
  return { words: [...words], shapes };
}

function wordsOf({ properties = {}, enum: values = [], const: constant }: JsonSchema): string[] {
  const ofProperties = Object.entries(properties).flatMap(([name, schema]) => [
    name,
    ...wordsOf(schema),
  ]);
  const texts = [constant, ...values].filter((value) => typeof value === 'string');
  return [...ofProperties, ...texts];
}
