import { dirname } from 'node:path/posix';
import { link, refPath } from './contract.js';
import type { Schema, SchemaFile } from './contract.js';
import type { Page } from './page.js';

/** What the columns of a table of members show, and not as a constraint. */
const SHOWN = new Set([
  'description',
  'title',
  'type',
  '$ref',
  'allOf',
  'anyOf',
  'default',
  'items',
]);

/** The folder of the pages of schemas. */
const FOLDER = 'reference/schemas';

/** Where the page of a schema would stand. */
export function schemaSource(path: string): string {
  return `${FOLDER}/${path.replace(/\.json$/, '.md')}`;
}

/** A page for each schema, and one that lists them. */
export function schemaPages(files: readonly SchemaFile[]): Page[] {
  const users = usersOf(files);
  return [
    {
      source: `${FOLDER}/README.md`,
      path: `${FOLDER}/index.html`,
      group: 'Reference',
      markdown: list(files),
    },
    ...files.map(({ path, schema }): Page => ({
      source: schemaSource(path),
      path: schemaSource(path).replace(/\.md$/, '.html'),
      group: 'Reference',
      isListed: false,
      markdown: schemaMarkdown({ path, schema }, users.get(path) ?? []),
    })),
  ];
}

function list(files: readonly SchemaFile[]): string {
  const folders = [...new Set(files.map(({ path }) => dirname(path)))];
  const parts = folders.map((folder) => {
    const inFolder = files.filter(({ path }) => dirname(path) === folder);
    const rows = inFolder.map(({ path, schema }) => {
      const to = link(nameOf(path), FOLDER, schemaSource(path));
      return `| ${to} | ${inCell(schema.description ?? '')} |`;
    });
    const head = folder === '.' ? 'The dossier' : `In ${folder}/`;
    return `## ${head}\n\n| Schema | What it is |\n| --- | --- |\n${rows.join('\n')}\n`;
  });
  return `# Schemas\n\nEvery schema of the contract and its tools.\n\n${parts.join('\n')}`;
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.json$/, '');
}

/** The schemas that refer to each schema. */
function usersOf(files: readonly SchemaFile[]): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { path, schema } of files)
    for (const ref of new Set(refsIn(schema).map((each) => refPath(path, each))))
      if (ref !== path) users.set(ref, [...(users.get(ref) ?? []), path]);
  return users;
}

function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === '$ref' && typeof each === 'string' && !each.startsWith('#') ? [each] : refsIn(each),
  );
}

function schemaMarkdown({ path, schema }: SchemaFile, users: readonly string[]): string {
  const from = dirname(schemaSource(path));
  const toFile = link(`schemas/${path}`, from, `schemas/${path}`);
  const rows = Object.entries(schema.properties ?? {}).map(([name, member]) => {
    const isRequired = schema.required?.includes(name) === true;
    const constraints = constraintsOf(member).join(', ');
    return `| \`${name}\` | ${typeOf(member, path)} | ${isRequired ? 'yes' : 'no'} | ${constraints} | ${inCell(member.description ?? '')} |`;
  });
  const own = constraintsOf(schema).filter((each) => !/`(properties|required|\$\w+)/.test(each));
  const uses = users.map((user) => link(nameOf(user), from, schemaSource(user)));
  return [
    `# ${schema.title ?? nameOf(path)}`,
    schema.description ?? '',
    `${typeOf(schema, path)}${own.length === 0 ? '' : `: ${own.join(', ')}`}`,
    ...(rows.length === 0
      ? []
      : [
          `| Field | Type | Required | Constraints | What it is |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`,
        ]),
    ...(uses.length === 0 ? [] : [`Used by ${uses.join(', ')}.`]),
    `## The schema`,
    `The file ${toFile}:`,
    `\`\`\`json\n${JSON.stringify(schema, null, 2)}\n\`\`\``,
  ].join('\n\n');
}

/** The type of a value, with a link to its schema. */
function typeOf(schema: Schema, path: string): string {
  const { $ref, allOf, anyOf, items, type } = schema;
  if ($ref !== undefined) return linkOf($ref, path);
  if (allOf?.length === 1) return typeOf(allOf[0] as Schema, path);
  if (anyOf) return anyOf.map((each) => typeOf(each, path)).join(' or ');
  if (type === 'array' && items) return `array of ${typeOf(items, path)}`;
  if (type !== undefined) return [type].flat().join(' or ');
  return 'any value';
}

function linkOf(ref: string, path: string): string {
  if (ref.startsWith('#')) return `\`${ref}\``;
  const target = refPath(path, ref);
  return link(nameOf(target), dirname(schemaSource(path)), schemaSource(target));
}

function constraintsOf(schema: Schema): string[] {
  return Object.entries(schema)
    .filter(([keyword]) => !SHOWN.has(keyword))
    .map(([keyword, value]) => `\`${inCell(`${keyword}: ${JSON.stringify(value)}`)}\``);
}

/** A vertical bar would end the cell. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
