import { dirname } from 'node:path/posix';
import { link, modelPath } from './contract.js';
import type { Family } from './contract.js';
import type { Page } from './page.js';
import { schemaSource } from './schemaPages.js';

const FOLDER = 'reference/rules';

/** Where the page of a named rule would stand. */
export function rulePage({ name }: Family, rule: string): string {
  return `${FOLDER}/${name}/${rule}.md`;
}

/** The pages with the numbered rules of the contract. */
const NUMBERED = ['docs/contract.md', 'docs/generations.md'];

/** A page for each rule that a family names, and one that lists all rules. */
export function rulePages(all: readonly Family[], markdownOf: (source: string) => string): Page[] {
  const named = all.flatMap((family) =>
    Object.entries(family.rules ?? {}).map(([name, rule]) => ({ family, name, rule })),
  );
  const namedRows = named.map(
    ({ family, name, rule }) =>
      `| ${link(name, FOLDER, rulePage(family, name))} | ${link(family.name, FOLDER, `docs/families/${family.name}.md`)} | ${rule.description} |`,
  );
  const numberedRows = NUMBERED.flatMap((source) =>
    [...markdownOf(source).matchAll(/^- (C\d+)\. (.+?[.:])(?=\s|$)/gm)].map(
      ([, number = '', start = '']) =>
        `| ${link(number, FOLDER, `${source}#${number.toLowerCase()}`)} | ${start.replaceAll('|', '\\|')} |`,
    ),
  );
  return [
    {
      source: `${FOLDER}/README.md`,
      path: `${FOLDER}/index.html`,
      group: 'Reference',
      markdown: [
        '# Rules',
        'Every rule that a value, an event or a list of events must keep.',
        '## Named rules',
        'What a schema cannot state. A family declares them, and each language checks them.',
        `| Rule | Family | What it demands |\n| --- | --- | --- |\n${namedRows.join('\n')}`,
        '## Numbered rules',
        'The decisions of the contract. The table has how each begins.',
        `| Rule | What it decides |\n| --- | --- |\n${numberedRows.join('\n')}`,
      ].join('\n\n'),
    },
    ...named.map(({ family, name }): Page => ({
      source: rulePage(family, name),
      path: rulePage(family, name).replace(/\.md$/, '.html'),
      group: 'Reference',
      isListed: false,
      markdown: ruleMarkdown(family, name),
    })),
  ];
}

function ruleMarkdown(family: Family, name: string): string {
  const rule = family.rules?.[name];
  const from = dirname(rulePage(family, name));
  const model = modelPath(family, rule?.model ?? '');
  return [
    `# ${name}`,
    rule?.description ?? '',
    [
      `- Family: ${link(family.name, from, `docs/families/${family.name}.md`)}`,
      `- For values of: ${link(rule?.model ?? '', from, schemaSource(model))}`,
    ].join('\n'),
    '## As it is declared',
    `\`\`\`json\n${JSON.stringify({ [name]: rule }, null, 2)}\n\`\`\``,
  ].join('\n\n');
}
