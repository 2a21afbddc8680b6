import { bashScript } from './bash.js';
import type { Completable } from './completable.js';
import { fishScript } from './fish.js';
import { zshScript } from './zsh.js';

/** The shells, each with what makes its script. */
export const SHELLS = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
} as const satisfies Record<string, (program: Completable) => string>;

export type Shell = keyof typeof SHELLS;
