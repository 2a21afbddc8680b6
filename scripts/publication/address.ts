import { readFileSync } from 'node:fs';
import type { Identity } from './identity.js';

/** A schema whose id shows which address the files have now. */
const EXAMPLE = 'schemas/event.json';

/** Replaces the address that the files have now by the one that they must have. */
export function addressed({ homepage }: Identity): (text: string) => string {
  const { $id } = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as { readonly $id: string };
  const before = withoutScheme($id.slice(0, -`/${EXAMPLE}`.length));
  return (text) => text.replaceAll(before, withoutScheme(homepage));
}

/** As in the path of a Go module. */
function withoutScheme(address: string): string {
  return address.replace('https://', '');
}
