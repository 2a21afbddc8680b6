import { createHash } from 'node:crypto';

/** The hash of a style sheet or script, for a content security policy. */
export function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
