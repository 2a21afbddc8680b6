import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import type { Group, Page } from './page.js';

/** In which part of the contents a page of `docs/` is; default: the contract. */
const GROUP_OF: Readonly<Record<string, Group>> = {
  'docs/benchmarks.md': 'Measured',
  'docs/distributed-benchmarks.md': 'Measured',
  'docs/conformance-matrix.md': 'Measured',
  'docs/interop.md': 'Measured',
  'docs/reference.md': 'Reference',
  'docs/compatibility.md': 'Reference',
  'docs/conformance-protocol.md': 'Reference',
  'docs/decisions.md': 'Project',
};

const PROJECT = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

/** The pages that stand in the repository. */
export function repositoryPages(): Page[] {
  return [
    page('README.md', 'index.html', 'Start'),
    ...markdownIn('docs/guides').map((source) => ofDocs(source, 'Guides')),
    ...markdownIn('docs').map((source) => ofDocs(source, GROUP_OF[source] ?? 'Contract')),
    ...markdownIn('docs/families').map((source) => ofDocs(source, 'Families')),
    ...readmesIn('languages').map((source) => page(source, htmlOf(source), 'Guides')),
    ...readmesIn('packages').map((source) => page(source, htmlOf(source), 'Reference')),
    ...PROJECT.map((source) => page(source, htmlOf(source.toLowerCase()), 'Project')),
  ];
}

function page(source: string, path: string, group: Group): Page {
  return { source, path, group, markdown: readFileSync(source, 'utf8') };
}

function ofDocs(source: string, group: Group): Page {
  return page(source, htmlOf(source.slice('docs/'.length)), group);
}

/** `families/README.md` is `families/index.html`. */
function htmlOf(source: string): string {
  return source.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html');
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
}

function readmesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .flatMap(({ name }) => markdownIn(join(folder, name)))
    .filter((source) => source.endsWith('/README.md'));
}
