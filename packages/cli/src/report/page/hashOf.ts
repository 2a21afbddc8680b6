import { sha256 } from 'mission-dossier-contracts/tooling';

/** The hash of a style sheet or script, for a content security policy. */
export function hashOf(text: string): string {
  const bytes = (sha256(text).match(/../g) ?? []).map((digits) => parseInt(digits, 16));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
