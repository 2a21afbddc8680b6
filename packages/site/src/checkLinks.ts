import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** The anchors of a page, and where its links and images lead. */
interface PageLinks {
  readonly anchors: ReadonlySet<string>;
  readonly targets: readonly string[];
}

/**
 * Checks the links of a site to its own pages and files.
 * @param folder - the folder of the site
 * @param pages - the paths of its pages in it
 * @returns a line for each link that leads nowhere
 */
export function checkLinks(folder: string, pages: readonly string[]): string[] {
  const read = new Map(pages.map((page) => [page, linksOf(join(folder, page))]));
  const problemOf = (page: string, href: string): string | null => {
    const [path = '', anchor] = decodeURI(href).split('#');
    const target = path === '' ? page : join(dirname(page), path.replace(/\?.*$/, ''));
    if (!existsSync(join(folder, target))) return `there is no ${target}`;
    if (!anchor || read.get(target)?.anchors.has(anchor) !== false) return null;
    return `${target} has no #${anchor}`;
  };
  return [...read].flatMap(([page, { targets }]) =>
    targets
      .filter((href) => !/^[a-z]+:/i.test(href))
      .flatMap((href) => {
        const problem = problemOf(page, href);
        return problem === null ? [] : [`${page}: ${href}: ${problem}`];
      }),
  );
}

function linksOf(file: string): PageLinks {
  const anchors = new Set<string>();
  const targets: string[] = [];
  const visit = (node: Node) => {
    if ('attrs' in node)
      for (const { name, value } of node.attrs) {
        if (name === 'id' || (name === 'name' && node.nodeName === 'a')) anchors.add(value);
        if (name === 'href' || name === 'src') targets.push(value);
      }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(readFileSync(file, 'utf8')));
  return { anchors, targets };
}
