import { basename } from 'node:path';
import type { Identity } from './identity.js';

/** Where manifests of other languages have the version, by their names. That of a Go module is its tag. */
const PLACES: Readonly<Record<string, RegExp>> = {
  'pyproject.toml': /(?<=^version = ")[^"]*/m,
  'Cargo.toml': /(?<=^version = ")[^"]*/m,
  // Those without a source are the workspace's own.
  'Cargo.lock': /(?<=^name = ".*"\nversion = ")[^"]*(?="\n(?!source))/gm,
  'pom.xml':
    /(?<=<groupId>[^<]*mission[_-]dossier[^<]*<[/]groupId>\s*<artifactId>[^<]*<[/]artifactId>\s*<version>)[^<$]+/g,
};

/** The text of a file, with the version if it is a manifest of another language that has one. */
export function versioned(file: string, text: string, { version }: Identity): string {
  const place = PLACES[basename(file)];
  return place ? text.replace(place, version) : text;
}
