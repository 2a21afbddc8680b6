import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { Application } from 'typedoc';
import type { TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import type { Page } from './page.js';

/** The folder of the pages of entries. */
const FOLDER = 'api';

/** A page for each entry of the library, made of its TSDoc. */
export async function apiPages(): Promise<Page[]> {
  const folder = mkdtempSync(join(tmpdir(), 'site-api-'));
  try {
    await writeMarkdown(folder);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => {
        const path = name.replaceAll('\\', '/');
        return {
          source: `${FOLDER}/${path}`,
          path: `${FOLDER}/${path.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html')}`,
          group: 'API',
          isListed: !path.includes('/namespaces/'),
          markdown: withAnchors(withName(path, readFileSync(join(folder, name), 'utf8'))),
        };
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What programs import, by the path of its source below `src/`, without its ending: those in `exports`. */
function importNames(): Map<string, string> {
  const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  };
  return new Map(
    Object.entries(exports).flatMap(([entry, files]) =>
      typeof files === 'string'
        ? []
        : [[files.default.replace(/^\.\/dist\/(.*)\.js$/, '$1'), name + entry.slice(1)] as const],
    ),
  );
}

/** Gives the page of an entry the name that programs import. */
function withName(path: string, markdown: string): string {
  const names = importNames();
  const source = path.replace(/\.md$/, '');
  const name = names.get(source === 'README' ? '' : source) ?? names.get(`${source}/index`);
  return name === undefined ? markdown : markdown.replace(/^# .*/, `# ${name}`);
}

/**
 * Corrects anchors. `CheckpointError.reason` and `CheckpointErrorReason` have the same one, so the second gets a number;
 * but the first is no heading, and the page knows no second one.
 */
function withAnchors(markdown: string): string {
  const slugger = new GithubSlugger();
  const known = new Set(
    [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => slugger.slug(title)),
  );
  return markdown.replace(/\]\(#([\w-]+)-1\)/g, (link, anchor: string) =>
    !known.has(`${anchor}-1`) && known.has(anchor) ? `](#${anchor})` : link,
  );
}

async function writeMarkdown(folder: string): Promise<void> {
  const options: Partial<TypeDocOptions & PluginOptions> = {
    entryPoints: [...importNames().keys()].map((source) => `src/${source}.ts`),
    tsconfig: 'packages/site/tsconfig.api.json',
    plugin: ['typedoc-plugin-markdown'],
    out: folder,
    name: 'API of the library',
    readme: 'none',
    router: 'module',
    disableSources: true,
    excludeInternal: true,
    excludeExternals: true,
    excludePrivate: true,
    hidePageHeader: true,
    hideBreadcrumbs: true,
    skipErrorChecking: true,
    logLevel: 'Error',
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    useCodeBlocks: true,
  };
  const app = await Application.bootstrapWithPlugins(options);
  const project = await app.convert();
  if (!project) throw new Error('typedoc cannot read the entries of the library');
  await app.generateOutputs(project);
}
