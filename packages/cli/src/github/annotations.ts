import { counted } from '../text/counted.js';
import { printable } from '../text/printable.js';

/** GitHub shows this many annotations of one severity of a step, and drops the others. */
const SHOWN = 10;

/** The severity of an annotation. */
export type Severity = 'error' | 'notice';

/** Where an annotation is shown. */
export interface AnnotationPlace {
  readonly title: string;
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
}

/**
 * Annotations of one step, as workflow commands of GitHub Actions. Those that GitHub would not show are counted.
 * The last place of each severity is kept for the summary.
 */
export class Annotations {
  readonly #added = { error: 0, notice: 0 };

  /** The line for an annotation; empty if GitHub would not show it. */
  add(severity: Severity, place: AnnotationPlace, message: string): string {
    this.#added[severity] += 1;
    return this.#added[severity] < SHOWN ? workflowCommand(severity, place, message) : '';
  }

  /**
   * The line for the verdict: an annotation if there are errors, or any that are not shown.
   * @param isGood - whether there is nothing to look at
   */
  summary(title: string, verdict: string, isGood: boolean): string {
    const left = this.#left();
    const text = left === '' ? verdict : `${verdict}; ${left}`;
    if (isGood && left === '') return `${printable(text)}\n`;
    return workflowCommand(isGood ? 'notice' : 'error', { title }, text);
  }

  #left(): string {
    const parts = (['error', 'notice'] as const).flatMap((severity) => {
      const left = this.#added[severity] - (SHOWN - 1);
      return left > 0 ? [counted(left, `more ${severity}`)] : [];
    });
    if (parts.length === 0) return '';
    return `${parts.join(' and ')} without an annotation, because GitHub shows ${SHOWN} of each kind a step`;
  }
}

function workflowCommand(severity: Severity, place: AnnotationPlace, message: string): string {
  const { title, file, line, col } = place;
  const properties = Object.entries({ file, line, col, title }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${severity} ${properties.join(',')}::${escapeMessage(message)}\n`;
}

function escapeMessage(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
