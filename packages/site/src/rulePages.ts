import { dirname, join } from 'node:path/posix';
import { FIXTURE_CATEGORIES, loadFixtures } from 'mission-dossier-contracts/conformance';
import { link, modelPath } from './contract.js';
import type { Family, Rule } from './contract.js';
import type { Page } from './page.js';
import { schemaSource } from './schemaPages.js';

const FOLDER = 'reference/rules';

/** Where the page of a named rule would stand. */
export function rulePage({ name }: Family, rule: string): string {
  return `${FOLDER}/${name}/${rule}.md`;
}

/** The pages of `docs/` with the numbered rules of the contract. */
const NUMBERED = ['docs/contract.md', 'docs/generations.md'];

/** A numbered rule. */
interface NumberedRule {
  readonly number: string;
  readonly text: string;
  /** The page that has it. */
  readonly source: string;
}

/** A page for each rule, and one that lists all. */
export function rulePages(all: readonly Family[], markdownOf: (source: string) => string): Page[] {
  const numbered = NUMBERED.flatMap((source) => numberedRules(source, markdownOf(source)));
  return [
    {
      source: `${FOLDER}/README.md`,
      path: `${FOLDER}/index.html`,
      group: 'Reference',
      markdown: list(all, numbered),
    },
    ...all.flatMap((family) =>
      Object.entries(family.rules ?? {}).map(([name, rule]) => ({
        ...unlisted(rulePage(family, name)),
        markdown: namedMarkdown(family, name, rule),
      })),
    ),
    ...numbered.map((rule) => ({
      ...unlisted(`${FOLDER}/${rule.number}.md`),
      source: numberedSource(rule),
      markdown: numberedMarkdown(rule),
    })),
  ];
}

function unlisted(source: string): Omit<Page, 'markdown'> {
  return { source, path: source.replace(/\.md$/, '.html'), group: 'Reference', isListed: false };
}

function numberedRules(source: string, markdown: string): NumberedRule[] {
  return [...markdown.matchAll(/^- (C\d+)\. (.+)$/gm)].map(([, number = '', text = '']) => ({
    number,
    text,
    source,
  }));
}

/** Its page would stand beside the one that has the rule, so that the links of its text lead to the same places. */
function numberedSource({ number, source }: NumberedRule): string {
  return join(dirname(source), `${number}.md`);
}

function list(all: readonly Family[], numbered: readonly NumberedRule[]): string {
  const namedRows = all.flatMap((family) =>
    Object.entries(family.rules ?? {}).map(
      ([name, { description }]) =>
        `| ${link(name, FOLDER, rulePage(family, name))} | ${familyLink(family, FOLDER)} | ${description} |`,
    ),
  );
  const numberedRows = numbered.map((rule) => {
    const [start = ''] = /^.+?\.(?=\s|$)/.exec(rule.text) ?? [rule.text];
    return `| ${link(rule.number, FOLDER, numberedSource(rule))} | ${start.replaceAll('|', '\\|')} |`;
  });
  return [
    '# Rules',
    'Every rule that a value, an event or a list of events must keep.',
    '## Named rules',
    'What a schema cannot state. A family declares them, and each language checks them.',
    `| Rule | Family | What it demands |\n| --- | --- | --- |\n${namedRows.join('\n')}`,
    '## Numbered rules',
    'The decisions of the contract. The table has the first sentence of each.',
    `| Rule | What it decides |\n| --- | --- |\n${numberedRows.join('\n')}`,
  ].join('\n\n');
}

function namedMarkdown(family: Family, name: string, rule: Rule): string {
  const from = dirname(rulePage(family, name));
  const model = schemaSource(modelPath(family, rule.model));
  return [
    `# ${name}`,
    rule.description,
    `- Family: ${familyLink(family, from)}\n- For values of: ${link(rule.model, from, model)}`,
    '## As it is declared',
    `\`\`\`json\n${JSON.stringify({ [name]: rule }, null, 2)}\n\`\`\``,
    ...casesOf(name),
  ].join('\n\n');
}

function numberedMarkdown({ number, text, source }: NumberedRule): string {
  const page = link(source, dirname(source), `${source}#${number.toLowerCase()}`);
  return [`# ${number}`, text, `Decided in ${page}.`, ...casesOf(number)].join('\n\n');
}

function familyLink({ name }: Family, from: string): string {
  return link(name, from, `docs/families/${name}.md`);
}

const CASES = FIXTURE_CATEGORIES.flatMap((category) => loadFixtures(category));
/** More are not listed. */
const MOST_CASES = 20;

/** The cases of the fixtures that demonstrate a rule. */
function casesOf(rule: string): string[] {
  const cases = CASES.filter(({ rules }) => rules.includes(rule));
  if (cases.length === 0) return [];
  const lines = cases
    .slice(0, MOST_CASES)
    .map(
      ({ id, description, valid }) =>
        `- \`${id}\` (${valid ? 'valid' : 'invalid'}): ${description}`,
    );
  const more = cases.length - lines.length;
  const last = more > 0 ? `\n- ${more} more` : '';
  return ['## Cases', 'The fixtures that demonstrate it:', lines.join('\n') + last];
}
