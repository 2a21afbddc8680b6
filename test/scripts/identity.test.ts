import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { versioned } from '../../scripts/publication/versions.js';
import { homepage } from '../support/homepage.js';

/** What `npm run generate` writes, and the one place that it takes the address from. */
const WRITTEN =
  /^(schemas|languages|docs[/]families|src[/]generated)[/]|^package[.]json$|^packages[/][^/]+[/]package[.]json$/;

test('nothing repeats the address but what is generated from it', () => {
  const address = homepage.replace('https://', '');
  const files = execFileSync('git', ['grep', '-lF', address], { encoding: 'utf8' })
    .trimEnd()
    .split('\n');
  expect(files.length).toBeGreaterThan(400);
  expect(files.filter((file) => !WRITTEN.test(file))).toEqual([]);
});

test.each([
  ['rust/Cargo.toml', /^(homepage|repository) = "(.*)"$/gm],
  ['python/pyproject.toml', /^(Homepage|Repository) = "(.*)"$/gm],
  ['java/pom.xml', /^ +<(url)>(.*mission.*)<[/]url>$/gm],
])('languages/%s has the address as its home page and its repository', (file, place) => {
  const text = readFileSync(`languages/${file}`, 'utf8');
  expect([...text.matchAll(place)].map(([, , address]) => address)).toEqual([homepage, homepage]);
});

const IDENTITY = { version: '2.3.4', homepage };

test.each([
  ['pyproject.toml', '[project]\nversion = "0.0.0"\n', '[project]\nversion = "2.3.4"\n'],
  [
    'Cargo.toml',
    '[package]\nversion = "0.0.0"\n[dependencies]\nserde = { version = "1" }\n',
    '[package]\nversion = "2.3.4"\n[dependencies]\nserde = { version = "1" }\n',
  ],
  [
    'Cargo.lock',
    'name = "own"\nversion = "0.0.0"\ndependencies = []\n\nname = "serde"\nversion = "1.0.0"\nsource = "elsewhere"\n',
    'name = "own"\nversion = "2.3.4"\ndependencies = []\n\nname = "serde"\nversion = "1.0.0"\nsource = "elsewhere"\n',
  ],
  [
    'pom.xml',
    '<groupId>mission-dossier-contracts</groupId>\n<artifactId>dossier</artifactId>\n<version>0.0.0</version>' +
      '<groupId>other</groupId>\n<artifactId>dossier</artifactId>\n<version>1</version>',
    '<groupId>mission-dossier-contracts</groupId>\n<artifactId>dossier</artifactId>\n<version>2.3.4</version>' +
      '<groupId>other</groupId>\n<artifactId>dossier</artifactId>\n<version>1</version>',
  ],
  ['README.md', 'version = "0.0.0"\n', 'version = "0.0.0"\n'],
])(
  'the version of the project, and no other, is that of package.json in %s',
  (file, text, wanted) => {
    expect(versioned(`languages/any/${file}`, text, IDENTITY)).toBe(wanted);
  },
);
