import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

interface Family {
  readonly events: Readonly<Record<string, string>>;
  readonly state: string;
}

/** What only the family's own folder, generated code and the list of exports may name. */
const OWN = [join('src', 'generated'), join('src', 'families'), join('src', 'index.ts')];
/** They read and write states of dossiers, for tests and for tools: not part of what is family-blind. */
const ABOUT_DOSSIERS = [join('src', 'conformance'), join('src', 'tooling.ts')];

const FOLDER = join('schemas', 'families');
const families = readdirSync(FOLDER).map((file): [string, Family] => [
  file,
  JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Family,
]);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => file.endsWith('.ts'))
  .filter((file) => ![...OWN, ...ABOUT_DOSSIERS].some((own) => file.startsWith(own)));

/** A name in each of its spellings: `ArtifactIndexed`, `artifact_indexed`, `ARTIFACT_INDEXED`. */
function spellings(name: string): RegExp {
  const words = name.replace(/([a-z])([A-Z])/g, '$1_$2').split('_');
  return new RegExp(words.join('_?'), 'i');
}

test.each(families)(
  'nothing outside of the folder of %s names its events or its state',
  (_, family) => {
    expect(sources.length).toBeGreaterThan(50);
    const names = [...Object.keys(family.events), ...Object.values(family.events), family.state];
    expect(names.length).toBeGreaterThan(2);
    const found = sources.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return names.filter((name) => spellings(name).test(text)).map((name) => `${file}: ${name}`);
    });
    expect(found).toEqual([]);
  },
);
