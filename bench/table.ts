import stringWidth from 'string-width';
import { isMet } from './goals.js';
import type { Goal } from './goals.js';
import type { Figure, Table, Unit } from './row.js';
import { median } from './statistics.js';

/** The figures as a table: subject, comparison, median, spread, goal, and whether the goal is met. */
export function figureTable(title: string, figures: readonly Figure[]): Table {
  return {
    title,
    columns: ['What', 'Against', 'Median', 'Lowest to highest', 'Goal', 'Met'],
    rows: figures.map(({ what, against = '', samples, unit, goal }) => {
      const isMeasured = samples.length > 0;
      const middle = median(samples);
      return [
        what,
        against,
        isMeasured ? formatted(middle, unit) : 'not available',
        spread(samples, unit),
        goal ? goalText(goal, unit) : '',
        goal && isMeasured ? (isMet(goal, middle) ? 'yes' : 'no') : '',
      ];
    }),
  };
}

/** A value with its unit, rounded to its significant digits. */
export function formatted(value: number, unit: Unit): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const number = value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return unit === '×' ? `${number}×` : `${number} ${unit}`;
}

/** A table for a terminal. */
export function terminalTable({ title, columns, rows }: Table): string {
  const lines = [columns, ...rows];
  const widths = columns.map((_, i) =>
    Math.max(...lines.map((line) => stringWidth(line[i] ?? ''))),
  );
  const padded = (line: readonly string[]) =>
    line
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - stringWidth(cell)))
      .join('  ')
      .trimEnd();
  return [title, ...lines.map(padded)].join('\n');
}

/** A table for a document. */
export function markdownTable({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function spread(samples: readonly number[], unit: Unit): string {
  if (samples.length < 2) return '';
  return `${formatted(Math.min(...samples), unit)} to ${formatted(Math.max(...samples), unit)}`;
}

function goalText(goal: Goal, unit: Unit): string {
  return 'atLeast' in goal
    ? `≥ ${goalNumber(goal.atLeast, unit)}`
    : `≤ ${goalNumber(goal.atMost, unit)}`;
}

function goalNumber(value: number, unit: Unit): string {
  return unit === '×' ? `${value.toLocaleString('en')}×` : `${value} ${unit}`;
}
