import type { Columns, Register } from './register.js';

/** What a family keeps, by name: plain objects of registers, for which all of this is written once. */
export type Registers = Readonly<Record<string, Register<unknown>>>;

/** Reads the values of each register from a checkpoint: checks and copies them. */
export type ValueReaders<Kept extends Registers> = {
  readonly [Name in keyof Kept]: Kept[Name] extends Register<infer T>
    ? (value: object | null) => T
    : never;
};

/** Adds all that other registers of the same family keep, which are left as they are. */
export function mergeRegisters(registers: Registers, others: Registers): void {
  for (const [name, register] of Object.entries(registers)) {
    register.merge(others[name] as Register<unknown>);
  }
}

/** All that registers keep, in columns. */
export function columnsOf<Column>(
  registers: Registers,
  encode: (value: unknown) => Column,
): Record<string, Columns<Column>> {
  return Object.fromEntries(
    Object.entries(registers).map(([name, register]) => [name, register.columns(encode)]),
  );
}

/** Adds what {@link columnsOf} returned for registers of the same names. */
export function addColumns<Column>(
  registers: Registers,
  columns: Readonly<Record<string, Columns<Column>>>,
  decoderOf: (name: string) => (column: Column) => unknown,
): void {
  for (const [name, register] of Object.entries(registers)) {
    register.addColumns(columns[name] as Columns<Column>, decoderOf(name));
  }
}
