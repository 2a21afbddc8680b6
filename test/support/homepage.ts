import { readFileSync } from 'node:fs';

/** The address with which ids begin: the only place where it is written is `package.json`. */
export const { homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly homepage: string;
};
