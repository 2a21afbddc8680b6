import { referencesOf } from '../schemas.js';
import type { Contract, JsonSchema } from '../schemas.js';
import { BANNER } from './banner.js';

/**
 * The texts that every state repeats, as a list for the binary form. A message has their numbers, so a word keeps
 * its number for ever: new ones are added at the end, and none is removed.
 *
 * @param known - the list so far
 */
export function emitWords(contract: Contract, known: readonly string[]): string {
  const words = allWords(contract, known);
  return `// ${BANNER}

/** The names and constants of states, by their numbers in the binary form. New ones come at the end. */
export const WORDS: readonly string[] = /* @__PURE__ */ Object.freeze(${JSON.stringify(words)} as const);
`;
}

/** The page with the numbers of the words, for readers in other languages. */
export function emitWordsPage(contract: Contract, known: readonly string[]): string {
  const rows = allWords(contract, known).map((word, number) => `| ${number} | \`${word}\` |`);
  return `# The words of the binary form

<!-- ${BANNER} -->

A message of the [binary form](binary-form.md) has the numbers of these texts instead of the texts. A word keeps its
number for ever; new ones are added at the end.

| Number | Text |
| --- | --- |
${rows.join('\n')}
`;
}

function allWords(contract: Contract, known: readonly string[]): string[] {
  return [...new Set([...known, ...wordsOfStates(contract)])];
}

/** The words of a page that {@link emitWordsPage} made, which is the record of their numbers. */
export function knownWords(page: string): string[] {
  return [...page.matchAll(/^\| \d+ \| `(?<word>.*)` \|$/gm)].flatMap(
    ({ groups }) => groups?.['word'] ?? [],
  );
}

function wordsOfStates({ schemas, families }: Contract): string[] {
  const models = new Set(families.map(({ state }) => state));
  const words = new Set(families.map(({ name }) => name));
  // The loop also visits the models that it adds.
  for (const model of models) {
    const schema = schemas.find(({ name }) => name === model)?.schema ?? {};
    for (const reference of referencesOf(schema)) models.add(reference);
    for (const word of wordsOf(schema)) words.add(word);
  }
  return [...words];
}

function wordsOf({ properties = {}, enum: values = [], const: constant }: JsonSchema): string[] {
  const ofProperties = Object.entries(properties).flatMap(([name, schema]) => [
    name,
    ...wordsOf(schema),
  ]);
  const texts = [constant, ...values].filter((value) => typeof value === 'string');
  return [...ofProperties, ...texts];
}
