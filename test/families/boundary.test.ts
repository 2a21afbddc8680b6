import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { kebabCase } from 'change-case';

interface Family {
  readonly events: Readonly<Record<string, string>>;
  readonly state?: string;
}

/** What only the family's own folder, generated code and the list of exports may name. */
const OWN = [join('src', 'generated'), join('src', 'families'), join('src', 'index.ts')];
/** They read and write states of dossiers, for tests, for tools and for many processes: not part of what is family-blind. */
const ABOUT_DOSSIERS = ['conformance', 'distributed', 'tooling.ts'].map((part) =>
  join('src', part),
);

const FOLDER = join('schemas', 'families');
const families = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): [string, Family] => [
    name,
    JSON.parse(readFileSync(join(FOLDER, name, 'family.json'), 'utf8')) as Family,
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
    const { events, state = [] } = family;
    const names = [Object.keys(events), Object.values(events), state].flat();
    expect(names.length).toBeGreaterThan(1);
    const found = sources.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return names.filter((name) => spellings(name).test(text)).map((name) => `${file}: ${name}`);
    });
    expect(found).toEqual([]);
  },
);

test.each(families)('%s has a folder for its code', (name) => {
  expect(existsSync(join('src', 'families', name))).toBe(true);
});

test.each(families.filter(([name]) => name !== 'dossier'))('%s has an entry', (name) => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: object };
  expect(exports).toHaveProperty(
    [`./${kebabCase(name)}`, 'default'],
    `./dist/families/${name}/index.js`,
  );
});
