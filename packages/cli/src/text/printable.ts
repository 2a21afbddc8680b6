import { escapeUnprintable, UNPRINTABLE } from 'mission-dossier-contracts/tooling';

/** Replaces characters that are not printable by escapes, so that a text cannot control a terminal. */
export function printable(text: string): string {
  return escapeUnprintable(text.toWellFormed());
}

/** The same for lines of text. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** A JSON text of a value, in which such characters are escaped, as JSON escapes them. */
export function printableJson(value: unknown, indent?: number): string {
  return escapedInJson(JSON.stringify(value, null, indent));
}

/** A JSON text, or a part of one, in which such characters are escaped. */
export function escapedInJson(json: string): string {
  // The line feeds of the indent are the only ones: JSON escapes those of strings.
  return json.replace(UNPRINTABLE, (text) =>
    text === '\n' ? text : text.replace(/[^]/g, escapedUnit),
  );
}

function escapedUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
