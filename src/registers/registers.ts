import type { Columns, Register } from './register.js';

/** The registers of a family, by name. The functions of this module work for any family. */
export type Registers = Readonly<Record<string, Register<object | null>>>;

/** For each register, a function that checks and copies its values when a checkpoint is read. */
export type ValueReaders<Kept extends Registers> = {
  readonly [Name in keyof Kept]: Kept[Name] extends Register<infer T>
    ? (value: object | null) => T
    : never;
};

/** Adds the values of other registers of the same family, which are not changed. */
export function mergeRegisters(registers: Registers, others: Registers): void {
  for (const [name, register] of Object.entries(registers)) {
    register.merge(others[name] as Register<object | null>);
  }
}

/** The content of registers, in columns. */
export function columnsOf<Column>(
  registers: Registers,
  encode: (value: unknown) => Column,
): Record<string, Columns<Column>> {
  return Object.fromEntries(
    Object.entries(registers).map(([name, register]) => [name, register.columns(encode)]),
  );
}

/** Adds a result of {@link columnsOf} for registers of the same names; some may be missing. */
export function addColumns<Column>(
  registers: Registers,
  columns: Readonly<Record<string, Columns<Column>>>,
  decoderOf: (name: string) => (column: Column) => unknown,
): void {
  for (const [name, register] of Object.entries(registers)) {
    const ofRegister = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (ofRegister)
      register.addColumns(ofRegister, decoderOf(name) as (column: Column) => object | null);
  }
}
