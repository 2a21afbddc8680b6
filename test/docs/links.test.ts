import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';

const LINK = /\]\(([^)\s]+)\)/g;
const CODE = /^```[^]*?^```$|`[^`\n]*`/gm;

/** The pages of this repository, and those that its tools write. */
const pages = [
  ...['.', 'docs', 'docs/families', 'docs/guides', 'examples'].flatMap((folder) =>
    markdownIn(folder),
  ),
  ...['packages', 'languages'].flatMap((parent) =>
    readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => markdownIn(join(parent, name))),
  ),
];

function markdownIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
}

function linksOf(page: string): string[] {
  const text = readFileSync(page, 'utf8').replaceAll(CODE, '');
  return [...text.matchAll(LINK)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** The anchor that a heading has on a page. */
function anchorsOf(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each(pages)('the links of %s lead somewhere', (page) => {
  const broken = linksOf(page).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : join(dirname(page), path);
    return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
  });
  expect(broken).toEqual([]);
});

// A registry's page has no file to lead to: the text then says where the file is in the package.
test('the links of README.md are named for files that the package has', () => {
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
  const links = [...readFileSync('README.md', 'utf8').matchAll(/(?<!!)\[([^\]]+)\]\(([^):]+)\)/g)];
  expect(links.length).toBeGreaterThan(10);
  for (const [, text, path = ''] of links) {
    expect(text).toBe(path);
    expect(files).toContain(normalize(path).split('/')[0]);
  }
});
