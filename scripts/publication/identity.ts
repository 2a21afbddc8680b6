import { readFileSync } from 'node:fs';

/** What `package.json` of the root says of the project, and nothing else says by hand. */
export interface Identity {
  readonly version: string;
  /** The address, without a slash at the end: ids of schemas, repositories and module paths begin with it. */
  readonly homepage: string;
}

/** Thrown if `package.json` has no address that ids and module paths can begin with. */
export class UnusableHomepageError extends Error {
  override readonly name = 'UnusableHomepageError';
}

/** @throws UnusableHomepageError */
export function readIdentity(): Identity {
  const { version, homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as Identity;
  // What is below the address is found by `/schemas/`.
  if (/^https:[/][/][^\s/?#]+([/][^\s/?#]+)*$/.test(homepage) && !homepage.includes('/schemas'))
    return { version, homepage };
  throw new UnusableHomepageError(
    `package.json: /homepage: found ${JSON.stringify(homepage)}, expected an address such as ` +
      '"https://github.com/OWNER/REPOSITORY", without a slash at the end',
  );
}
