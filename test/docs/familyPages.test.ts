import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { validateInstance } from 'mission-dossier-contracts/conformance';
import type { SchemaName } from 'mission-dossier-contracts/conformance';
import { readContract } from '../../scripts/schemas.js';
import { constraintsOf } from '../support/constraints.js';

const FOLDER = join('docs', 'families');
const contract = readContract('schemas');
const families = [
  ...contract.families.map((family) => ({ ...family, path: '' })),
  ...contract.siblings.all.map((family) => ({ ...family, path: `families/${family.name}/` })),
];

function readPage(name: string): string {
  return readFileSync(join(FOLDER, `${name}.md`), 'utf8');
}

/** The section with a heading, to the next heading; empty if there is none. */
function sectionOf(page: string, heading: string): string {
  return page.split(/^#+ /m).find((section) => section.startsWith(`${heading}\n`)) ?? '';
}

/** The rows of the tables of a section, by their first cell. */
function rowsOf(section: string): Map<string, string> {
  return new Map(
    [...section.matchAll(/^\| `([^`]+)` \|.*$/gm)].map(([row, name = '']) => [name, row]),
  );
}

/** The value of the example in a section; null if it has none. */
function exampleIn(section: string): unknown {
  const [, text = 'null'] = /^```json\n([^]*?)^```/m.exec(section) ?? [];
  return JSON.parse(text) as unknown;
}

test('each family has a page, and the index has each family', () => {
  const pages = readdirSync(FOLDER).filter((file) => file !== 'README.md');
  expect(pages.sort()).toEqual(families.map(({ name }) => `${name}.md`).sort());
  expect([
    ...rowsOf(readPage('README').replaceAll(/\[(`\w+`)\]\(\w+\.md\)/g, '$1')).keys(),
  ]).toEqual(expect.arrayContaining(families.map(({ name }) => name)));
});

describe.each(families)('the page of $name', ({ name, path, events, state, ...declared }) => {
  const page = readPage(name);
  const models = Object.entries(events).map(([type, model]) => [type, `${path}${model}`] as const);

  test.each(models)('has each field and constraint of the payload of %s', (type, model) => {
    const rows = rowsOf(sectionOf(page, type));
    const constraints = constraintsOf(model as SchemaName).filter(
      ({ path: at }) => at.length === 1,
    );
    expect(constraints.length).toBeGreaterThan(1);
    const unseen = constraints.filter(({ path: [field = ''], keyword, detail, schemaPath }) => {
      const row = rows.get(field);
      // The constraints of a model of its own are in the section about it.
      const isOwn = schemaPath.startsWith(`${model}.json#`);
      if (row === undefined || keyword === 'type' || !isOwn) return row === undefined;
      return !row.includes(`\`${keyword}: ${detail}\``);
    });
    expect(unseen).toEqual([]);
  });

  test.each(models)('shows which fields of %s are required', (type, model) => {
    const rows = rowsOf(sectionOf(page, type));
    const required = constraintsOf(model as SchemaName)
      .filter(({ path: at, keyword }) => at.length === 0 && keyword === 'required')
      .map(({ detail }) => detail);
    const shown = [...rows]
      .filter(([, row]) => row.split(' | ')[2] === 'yes')
      .map(([field]) => field);
    expect(shown).toEqual(required);
  });

  test.each(models)('has a valid example of %s', (type, model) => {
    const example = exampleIn(sectionOf(page, type));
    expect(validateInstance(model as SchemaName, example)).toEqual([]);
  });

  test('has each rule and each value of a mapping', () => {
    const { rules = {}, mappings = {} } = declared as Partial<(typeof contract.siblings.all)[0]>;
    for (const [id, { description }] of Object.entries(rules))
      expect(sectionOf(page, id)).toContain(description);
    for (const [mapping, { values }] of Object.entries(mappings)) {
      const pairs = Object.entries(values).map(([from, to]) => `| \`${from}\` | \`${to}\` |`);
      expect([...rowsOf(sectionOf(page, mapping)).values()]).toEqual(pairs);
    }
  });

  test('has the state, and what of it is a join and what a fold', () => {
    if (state === undefined) {
      expect(sectionOf(page, 'The state')).toContain('not folded');
      return;
    }
    const made = sectionOf(page, 'How it is made');
    const { registers = {}, fold = 'Nothing is sorted and folded.' } = declared;
    expect(made).toContain(fold);
    expect([...rowsOf(made).keys()]).toEqual(
      declared.registers ? Object.keys(registers) : ['events'],
    );
  });
});
