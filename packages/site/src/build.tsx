/** Makes the pages of the site: the second part of `npm run site`. */
import { copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apiPages } from './apiPages.js';
import { checkLinks } from './checkLinks.js';
import { families, schemaFiles } from './contract.js';
import { eventPages } from './eventPages.js';
import { PLAYGROUND, renderPage, SEARCH, STYLE_SHEET } from './layout.js';
import type { Entry, Framed } from './layout.js';
import { Links, placeOfFile } from './links.js';
import { llmsText } from './llms.js';
import { renderMarkdown } from './markdown.js';
import type { Rendered } from './markdown.js';
import type { Page } from './page.js';
import { PLAYGROUND_POLICY } from './policy.js';
import { repositoryPages } from './repositoryPages.js';
import { rulePages } from './rulePages.js';
import { schemaPages } from './schemaPages.js';
import { indexText } from './search/searchIndex.js';
import type { Part } from './search/searchIndex.js';
import { SITE_STYLE } from './siteStyle.js';

const OUT = 'packages/site/dist';
/** More of a section is not searched. */
const SEARCHED_CHARACTERS = 2000;
const SHOWN_CHARACTERS = 160;

/** A page as Markdown and as HTML. */
type Made = Page & Rendered;

async function allPages(): Promise<Page[]> {
  const pages = repositoryPages();
  const schemas = schemaFiles();
  const all = families();
  const markdownOf = (source: string) =>
    pages.find((page) => page.source === source)?.markdown ?? '';
  return [
    ...pages,
    ...eventPages(all, schemas),
    ...rulePages(all, markdownOf),
    ...schemaPages(schemas),
    ...(await apiPages()),
  ];
}

const pages = await allPages();
const links = new Links(pages);
const made = pages.map((page): Made => ({
  ...page,
  ...renderMarkdown(page.markdown, (href) => links.resolve(page, href)),
}));
const entries: Entry[] = made
  .filter(({ isListed = true }) => isListed)
  .map(({ path, title, group }) => ({ path, title, group }));

for (const page of made) {
  write(
    page.path,
    renderPage(
      page,
      entries,
      <article class="text" dangerouslySetInnerHTML={{ __html: page.html }} />,
    ),
  );
  write(markdownPath(page), page.markdown);
}
write(PLAYGROUND, playgroundPage());
write(SEARCH, searchPage());
write(STYLE_SHEET, SITE_STYLE);
write(
  'search-index.js',
  `const SEARCH_INDEX = ${JSON.stringify(indexText(made.flatMap(partsOf)))};`,
);
write('llms.txt', llmsText(made[0]?.summary ?? '', listedPages()));
for (const file of links.files) {
  const place = join(OUT, placeOfFile(file));
  mkdirSync(dirname(place), { recursive: true });
  copyFileSync(file, place);
}
report();

function write(path: string, text: string): void {
  const file = join(OUT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function markdownPath({ path }: Page): string {
  return path.replace(/\.html$/, '.md');
}

function listedPages() {
  return made
    .filter(({ isListed = true }) => isListed)
    .map((page) => ({ ...page, markdown: markdownPath(page) }));
}

function partsOf({ path, title, sections }: Made): Part[] {
  return sections.map((section, i) => ({
    id: i === 0 ? path : `${path}#${section.id}`,
    page: title,
    section: section.title,
    text: section.text.slice(0, SEARCHED_CHARACTERS),
    start: section.text.slice(0, SHOWN_CHARACTERS),
  }));
}

function playgroundPage(): string {
  const framed: Framed = {
    path: PLAYGROUND,
    title: 'Playground',
    summary: 'Check events, see their dossiers, and convert them, in the browser.',
    sections: [],
    scripts: ['playground.js'],
    policy: PLAYGROUND_POLICY,
    isWide: true,
  };
  return renderPage(
    framed,
    entries,
    <>
      <h1>Playground</h1>
      <p>
        Paste events, or drop a file of them: JSON Lines, a JSON document, or the database of an
        outbox (SQLite); of any family and generation; also compressed with gzip or zstd. Everything
        is done on this page, and nothing is sent. In the editor, F8 goes to the next mark.
      </p>
      <div id="playground">
        <noscript>
          <p class="notice">The playground needs JavaScript.</p>
        </noscript>
      </div>
    </>,
  );
}

function searchPage(): string {
  const framed: Framed = {
    path: SEARCH,
    title: 'Search',
    summary: 'Search the documentation.',
    sections: [],
    scripts: ['search-index.js', 'search.js'],
  };
  return renderPage(
    framed,
    entries,
    <>
      <h1>Search</h1>
      <p role="status">
        <noscript>The search needs JavaScript.</noscript>
      </p>
      <ol class="hits" />
    </>,
  );
}

/** Prints what was made. Links that lead nowhere make the build fail. */
function report(): void {
  const paths = [...made.map(({ path }) => path), PLAYGROUND, SEARCH];
  const broken = checkLinks(OUT, paths);
  for (const line of broken) process.stderr.write(`${line}\n`);
  if (broken.length > 0) process.exitCode = 1;
  const files = readdirSync(OUT, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(OUT, name),
  );
  const bytes = files.reduce(
    (sum, file) => sum + (statSync(file).isFile() ? statSync(file).size : 0),
    0,
  );
  process.stdout.write(
    `${OUT}: ${paths.length} pages, ${(bytes / 1e6).toFixed(1)} MB, ${broken.length} broken links\n`,
  );
}
