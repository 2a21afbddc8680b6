import { braceExpand, Minimatch } from 'minimatch';
import type { MinimatchOptions } from 'minimatch';

/** As git's patterns: `*` matches names that begin with a dot, and `!` and `#` are characters. */
const OPTIONS = {
  dot: true,
  nocomment: true,
  nonegate: true,
  noext: true,
  // A backslash escapes, on every system.
  platform: 'linux',
} satisfies MinimatchOptions;

const LONGEST = 1000;
const MOST_ALTERNATIVES = 1000;

/**
 * A glob for paths relative to the mission folder, with `/`: `*` and `?` within a name, `**` for any
 * folders, `[abc]`, `{a,b}`, and a backslash before a character that means itself. The library matches it
 * without a regular expression, so that no pattern takes long.
 */
export class PathPattern {
  readonly #glob: Minimatch;

  /** @param text - a pattern without a {@link patternFault} */
  constructor(readonly text: string) {
    this.#glob = new Minimatch(text, OPTIONS);
  }

  /** Whether it is the pattern of a path. */
  matches(path: string): boolean {
    return this.#glob.match(path);
  }

  /** Whether a path in a folder may be one of the pattern's. */
  mayMatchBelow(folder: string): boolean {
    return this.#glob.match(folder, true);
  }

  /** The one path that it stands for; where there may be several, the pattern. */
  get expectedPath(): string {
    const [only, ...others] = this.#glob.set;
    const isOne = others.length === 0 && !this.#glob.hasMagic();
    return only && isOne ? only.join('/') : this.text;
  }
}

/** What is wrong with a pattern, in words, or nothing. */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > LONGEST) return `a pattern has at most ${LONGEST} characters`;
  const alternatives = braceExpand(pattern, { ...OPTIONS, braceExpandMax: MOST_ALTERNATIVES + 1 });
  if (alternatives.length > MOST_ALTERNATIVES)
    return `its braces stand for more than ${MOST_ALTERNATIVES} patterns`;
  for (const alternative of alternatives) {
    const fault = alternativeFault(alternative);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function alternativeFault(pattern: string): string | undefined {
  if (pattern.startsWith('/')) return 'it is absolute: patterns are relative to the mission folder';
  const names = pattern.split('/');
  if (names.includes('..')) return 'it leads out of the mission folder with ".."';
  if (names.includes('.')) return 'a "." in it means nothing; leave it out';
  if (names.at(-1) === '')
    return 'it ends in "/", as no file does; "/**" is all that is in a folder';
  if (names.includes('')) return 'it has nothing between two "/"';
  for (const name of names) {
    const characters = name.replace(/\\./gsu, '');
    if (characters.endsWith('\\')) return 'it has a backslash that has nothing to escape';
    if (characters.replace(/\[[!^]?\]?(?:\[:[a-z]+:\]|[^\]])*\]/g, '').includes('['))
      return 'it has a "[" that is never closed; write "\\[" for the character';
  }
  return undefined;
}
