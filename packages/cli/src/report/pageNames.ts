import { createHash } from 'node:crypto';
import { namespaceKey } from 'mission-dossier-contracts';
import { titleOf } from './dossier.js';
import type { Dossier } from './dossier.js';

/** Short enough for every file system, with the digest. */
const MAX_READABLE = 48;
/** 96 bits: nobody finds two dossiers that have the same. */
const DIGEST_DIGITS = 24;

/** The name of a page: {@link PageNames} */
export const PAGE_NAME = /^[a-z0-9-]+-[0-9a-f]{24}(-[0-9]+)?[.]html$/;

/**
 * Names the pages of dossiers. A name begins with the title, of which only `a` to `z`, digits and `-` are left, and
 * ends with a digest of the namespace: so it is valid everywhere, unlike any other, and the same in every run.
 */
export class PageNames {
  readonly #counts = new Map<string, number>();

  /** The name for the page of the next dossier. */
  next(dossier: Dossier): string {
    const name = `${readable(titleOf(dossier))}-${digestOf(dossier)}`;
    // A scan may be among the inputs twice.
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return `${name}${count === 1 ? '' : `-${count}`}.html`;
  }
}

function readable(title: string): string {
  const text = title
    .slice(0, MAX_READABLE)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return text === '' ? 'dossier' : text;
}

function digestOf({ source, state: { namespace } }: Dossier): string {
  const key = [
    source.kind,
    source.kind === 'scan' ? source.slug : '',
    namespace && namespaceKey(namespace),
  ];
  return createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, DIGEST_DIGITS);
}
