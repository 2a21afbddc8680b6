import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';
import type { Page } from './page.js';

/** The folder of files of the repository that pages link to. */
const FILES = 'files';

/** Leads the links of the repository to the pages of the site. */
export class Links {
  /** The files of the repository that are linked, and are not pages. */
  readonly files = new Set<string>();
  readonly #paths: ReadonlyMap<string, string>;

  constructor(pages: readonly Page[]) {
    this.#paths = new Map(pages.map(({ source, path }) => [source, path]));
  }

  /**
   * Where a link of a page leads in the site.
   * @returns null for a folder without a page
   * @throws Error for a link to nothing
   */
  resolve({ source, path: from }: Page, href: string): string | null {
    if (/^([a-z]+:|#)/i.test(href)) return href;
    const [path = '', anchor] = decodeURI(href).split('#');
    const target = join(dirname(source), path).replace(/\/$/, '');
    const to = this.#paths.get(target) ?? this.#paths.get(join(target, 'README.md'));
    if (to !== undefined) return relativeTo(from, to) + (anchor === undefined ? '' : `#${anchor}`);
    if (!existsSync(target)) throw new Error(`${source}: there is no ${target}, to which it links`);
    if (statSync(target).isDirectory()) return null;
    this.files.add(target);
    return relativeTo(from, placeOfFile(target));
  }
}

/** Where a file of the repository is in the site. */
export function placeOfFile(file: string): string {
  return join(FILES, file);
}

/** The link from a page to another: the site works in any folder. */
export function relativeTo(from: string, to: string): string {
  return relative(dirname(from), to);
}
