/** What a figure may come to. */
export interface Budget {
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** A figure beside its budget. */
export interface Entry {
  readonly name: string;
  readonly measured: number;
  readonly budget: Budget;
}

/** Each budget with what was measured for it; both name the same things, or one of them is out of date. */
export function entriesOf(
  budgets: Readonly<Record<string, Budget>>,
  measured: Readonly<Record<string, number>>,
): Entry[] {
  const names = new Set([...Object.keys(budgets), ...Object.keys(measured)]);
  return [...names].map((name) => {
    const [budget, figure] = [budgets[name], measured[name]];
    if (!budget) throw new Error(`"${name}" is measured, and has no budget`);
    if (figure === undefined) throw new Error(`"${name}" has a budget, and is not measured`);
    return { name, measured: figure, budget };
  });
}

/** Whether a figure keeps to its budget. What is no number does not. */
export function isWithin({ measured, budget }: Entry): boolean {
  const { atMost = Infinity, atLeast = -Infinity } = budget;
  return measured <= atMost && measured >= atLeast;
}

/** The entry as a line of a table: the figure, its budget, and whether they agree. */
export function lineOf(entry: Entry): string {
  const { name, measured, budget } = entry;
  const limit = budget.atMost === undefined ? `≥ ${budget.atLeast}` : `≤ ${budget.atMost}`;
  const figure = Number(measured.toFixed(2)).toString();
  const verdict = isWithin(entry) ? 'kept' : 'EXCEEDED';
  return `${name.padEnd(34)}${figure.padStart(8)}  ${limit.padEnd(9)} ${budget.unit.padEnd(14)} ${verdict}`;
}
