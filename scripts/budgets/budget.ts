/** The limits of a figure. */
export interface Budget {
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** A figure with its budget. */
export interface Entry {
  readonly name: string;
  readonly measured: number;
  readonly budget: Budget;
}

/** Joins budgets and figures by name. Throws if a name is in only one of them. */
export function entriesOf(
  budgets: Readonly<Record<string, Budget>>,
  measured: Readonly<Record<string, number>>,
): Entry[] {
  const names = new Set([...Object.keys(budgets), ...Object.keys(measured)]);
  return [...names].map((name) => {
    const [budget, figure] = [budgets[name], measured[name]];
    if (!budget) throw new Error(`"${name}" is measured, but has no budget`);
    if (figure === undefined) throw new Error(`"${name}" has a budget, but is not measured`);
    return { name, measured: figure, budget };
  });
}

/** Whether a figure is within its budget. NaN is not. */
export function isWithin({ measured, budget }: Entry): boolean {
  const { atMost = Infinity, atLeast = -Infinity } = budget;
  return measured <= atMost && measured >= atLeast;
}

/** The entry as a line of a table: the figure, its budget, and the verdict. */
export function lineOf(entry: Entry): string {
  const { name, measured, budget } = entry;
  const limit = budget.atMost === undefined ? `≥ ${budget.atLeast}` : `≤ ${budget.atMost}`;
  const figure = Number(measured.toFixed(2)).toString();
  const verdict = isWithin(entry) ? 'kept' : 'EXCEEDED';
  return `${name.padEnd(34)}${figure.padStart(8)}  ${limit.padEnd(9)} ${budget.unit.padEnd(14)} ${verdict}`;
}
