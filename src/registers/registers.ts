import type { RegisterContent } from '../generated/checkpoint/types.js';
import type { PackedRegister, Register } from './register.js';

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

/** A copy of all that registers keep, as plain data. */
export function contentOfRegisters(registers: Registers): Record<string, RegisterContent> {
  return mapValues(registers, ({ content }) => content);
}

/** Adds what {@link contentOfRegisters} gave of registers of the same names. */
export function restoreRegisters(
  registers: Registers,
  contents: Readonly<Record<string, RegisterContent>>,
  readers: ValueReaders<Registers>,
): void {
  for (const [name, register] of Object.entries(registers)) {
    register.restore(
      contents[name] as RegisterContent,
      readers[name] as (value: object | null) => unknown,
    );
  }
}

/** All that registers keep, for another thread. */
export function packRegisters(registers: Registers): Record<string, PackedRegister> {
  return mapValues(registers, ({ packed }) => packed);
}

/** Adds what {@link packRegisters} gave. */
export function unpackRegisters(
  registers: Registers,
  packed: Readonly<Record<string, PackedRegister>>,
): void {
  for (const [name, register] of Object.entries(registers)) {
    register.unpack(packed[name] as PackedRegister);
  }
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
