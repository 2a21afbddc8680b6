import type { Colors } from '../io.js';

/** The title of a list, and how long that is. */
export function heading(title: string, count: number, colors: Colors): string {
  return `${colors.bold(title)} ${colors.dim(`(${count.toLocaleString('en-US')})`)}`;
}
