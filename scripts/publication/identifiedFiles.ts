import { readFileSync } from 'node:fs';
import { addressed } from './address.js';
import { readIdentity } from './identity.js';
import { npmManifests } from './manifests.js';
import { versioned } from './versions.js';
import { writtenFiles } from './writtenFiles.js';

/**
 * The files that repeat the address or the version of the root's `package.json`, with the text that they must have:
 * manifests, ids of schemas, and whatever in `languages/` has them.
 * @throws UnusableHomepageError
 */
export function identifiedFiles(): Map<string, string> {
  const identity = readIdentity();
  const withAddress = addressed(identity);
  return new Map([
    ...npmManifests(identity),
    ...['schemas', 'languages'].flatMap(writtenFiles).map((file): [string, string] => {
      const text = readFileSync(file, 'utf8');
      return [file, versioned(file, withAddress(text), identity)];
    }),
  ]);
}
