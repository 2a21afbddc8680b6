import { braceExpand, Minimatch } from 'minimatch';
import type { MinimatchOptions } from 'minimatch';

/** `*` matches names that begin with a dot, as in git; `!` and `#` have no special meaning. */
const OPTIONS = {
  dot: true,
  nocomment: true,
  nonegate: true,
  noext: true,
  // A backslash escapes on every operating system.
  platform: 'linux',
} satisfies MinimatchOptions;

const MAX_LENGTH = 1000;
const MAX_ALTERNATIVES = 1000;

/**
 * A glob for paths relative to the mission folder, with `/`: `*` and `?` within a name, `**` for any
 * folders, `[abc]`, `{a,b}`, and a backslash to escape a character. minimatch does not use a regular
 * expression for a whole path, so no pattern takes exponential time.
 */
export class PathPattern {
  readonly #glob: Minimatch;

  /** @param text - a pattern without a {@link patternFault} */
  constructor(readonly text: string) {
    this.#glob = new Minimatch(text, OPTIONS);
  }

  /** Whether a path matches the pattern. */
  matches(path: string): boolean {
    return this.#glob.match(path);
  }

  /** Whether a path in a folder may match the pattern. */
  mayMatchBelow(folder: string): boolean {
    return this.#glob.match(folder, true);
  }

  /** The only path that matches the pattern; the pattern itself if several may match. */
  get expectedPath(): string {
    const [only, ...others] = this.#glob.set;
    const isOne = others.length === 0 && !this.#glob.hasMagic();
    return only && isOne ? only.join('/') : this.text;
  }
}

/** A message about what is wrong with a pattern; undefined if it is valid. */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > MAX_LENGTH) return `a pattern has at most ${MAX_LENGTH} characters`;
  const alternatives = braceExpand(pattern, { ...OPTIONS, braceExpandMax: MAX_ALTERNATIVES + 1 });
  if (alternatives.length > MAX_ALTERNATIVES)
    return `its braces expand to more than ${MAX_ALTERNATIVES} patterns`;
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
  if (names.includes('.')) return 'the folder name "." is redundant; remove it';
  if (names.at(-1) === '')
    return 'it ends in "/", so it matches no file; use "/**" for all files in a folder';
  if (names.includes('')) return 'it has nothing between two "/"';
  for (const name of names) {
    const characters = name.replace(/\\./gsu, '');
    if (characters.endsWith('\\')) return 'it has a backslash that escapes nothing';
    if (characters.replace(/\[[!^]?\]?(?:\[:[a-z]+:\]|[^\]])*\]/g, '').includes('['))
      return 'it has a "[" that is never closed; write "\\[" for the character';
  }
  return undefined;
}
