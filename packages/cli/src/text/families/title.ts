import type { Colors } from '../../io.js';
import { columns } from '../columns.js';
import { printable } from '../printable.js';
import { shorten } from '../shorten.js';

/** How a stream is, for the badge beside its name. */
export type Mood = 'good' | 'going' | 'bad' | 'unknown';

/** What begins the text of a state: a badge, the name of the stream, and what it holds. */
export interface Title {
  readonly badge: string;
  readonly mood: Mood;
  readonly name: string;
  /** What the state is about. */
  readonly about: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
}

/** The title of a state, with its rows aligned. */
export function titleLines({ badge, mood, name, about, rows }: Title, colors: Colors): string[] {
  const paint = {
    good: colors.bgGreen,
    going: colors.bgCyan,
    bad: colors.bgRed,
    unknown: colors.bgYellow,
  }[mood];
  return [
    `${paint(colors.black(`[${badge.toUpperCase()}]`))} ${colors.bold(cell(name))} ${colors.dim(about)}`,
    ...columns(rows.map(([label, value]) => [colors.dim(label), value])),
  ];
}

/** A text of an event as a cell: it cannot control the terminal, nor widen all rows. */
export function cell(text: string): string {
  return shorten(printable(text));
}

/** Sections of lines as one text, without those that are empty. */
export function sectionsText(sections: readonly (readonly string[])[]): string {
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
