/** The limits of a figure. */
export interface Budget {
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** What was measured. */
export interface Figure {
  /** The name of its budget. */
  readonly name: string;
  /** With what it was measured, where that is one of several under one budget. */
  readonly by?: string;
  readonly measured: number;
}

/** A figure beside its budget. */
export interface Entry extends Figure {
  readonly budget: Budget;
}

/** Each figure with its budget; both name the same things, or one of them is out of date. */
export function entriesOf(
  budgets: Readonly<Record<string, Budget>>,
  figures: readonly Figure[],
): Entry[] {
  for (const name of Object.keys(budgets)) {
    if (!figures.some((figure) => figure.name === name))
      throw new Error(`"${name}" has a budget, and is not measured`);
  }
  return figures.map((figure) => {
    const budget = budgets[figure.name];
    if (!budget) throw new Error(`"${figure.name}" is measured, and has no budget`);
    return { ...figure, budget };
  });
}

/** Whether a figure is within its budget. NaN is not. */
export function isWithin({ measured, budget }: Entry): boolean {
  const { atMost = Infinity, atLeast = -Infinity } = budget;
  return measured <= atMost && measured >= atLeast;
}

/** The entry as a line of a table: the figure, its budget, and the verdict. */
export function lineOf(entry: Entry): string {
  const { name, by, measured, budget } = entry;
  const limit = budget.atMost === undefined ? `≥ ${budget.atLeast}` : `≤ ${budget.atMost}`;
  const figure = Number(measured.toFixed(2)).toString();
  const verdict = isWithin(entry) ? 'kept' : 'EXCEEDED';
  const what = by === undefined ? name : `${name}, ${by}`;
  return `${what.padEnd(46)}${figure.padStart(8)}  ${limit.padEnd(9)} ${budget.unit.padEnd(14)} ${verdict}`;
}
