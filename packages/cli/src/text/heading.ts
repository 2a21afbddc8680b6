import type { Colors } from '../io.js';
import { grouped } from './grouped.js';

/** The title of a list, with the number of its items. */
export function heading(title: string, count: number, colors: Colors): string {
  return `${colors.bold(title)} ${colors.dim(`(${grouped(count)})`)}`;
}
