import { canonicalEventId } from '../order/eventId.js';
import type { Columns, KeptValue, KeyedEntry, Register } from './register.js';

/** The registers of a family, by name. The functions of this module work for any family. */
export type Registers = Readonly<Record<string, Register<object | null>>>;

/**
 * For each register, a function that checks its values when a checkpoint is read, and copies them unless nobody else
 * has them.
 */
export type ValueReaders<Kept extends Registers> = {
  readonly [Name in keyof Kept]: Kept[Name] extends Register<infer T>
    ? (value: object | null, isOwn?: boolean) => T
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

/**
 * The entries of a result of {@link Register.columns}.
 * @param decode - returns the value of an encoded form
 */
export function entriesOf<Value>(
  columns: Columns<Value>,
  decode: (value: Value) => KeptValue,
): KeyedEntry[] {
  return columns.keys.map((key, i) => [
    key,
    {
      lamportClock: columns.lamport_clocks[i] as number,
      seconds: columns.seconds[i] as number,
      nanoseconds: columns.nanoseconds[i] as number,
      eventId: canonicalEventId(columns.event_ids[i] as string),
      value: decode(columns.values[i] as Value),
    },
  ]);
}
