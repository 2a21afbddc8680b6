import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readContract } from '../../scripts/schemas.js';

/** What this test needs of a family in code. */
interface Folded {
  readonly name: string;
  readonly registers: () => Readonly<Record<string, object>>;
}

const { families, siblings } = readContract('schemas');
const declared = [...families, ...siblings.all].filter(({ state }) => state !== undefined);

/** The families that the code in a folder of `src/families/` exports: one, or one for each mode. */
async function familiesIn(name: string): Promise<Folded[]> {
  const found: Folded[] = [];
  for (const file of readdirSync(`src/families/${name}`).filter((each) => each.endsWith('.ts'))) {
    const exported = valuesOf(await import(`../../src/families/${name}/${file}`));
    found.push(...[...exported, ...exported.flatMap(valuesOf)].filter(isFolded));
  }
  return found.filter((family) => family.name === name);
}

function valuesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function isFolded(value: unknown): value is Folded {
  return typeof value === 'object' && value !== null && 'registers' in value && 'name' in value;
}

test.each(declared)('$name has the registers that it declares', async ({ name, registers }) => {
  const folded = await familiesIn(name);
  expect(folded).not.toEqual([]);
  // The default is one register with every event.
  const wanted = Object.entries(registers ?? { events: { kind: 'EventSet' } });
  for (const family of folded) {
    const kept = Object.entries(family.registers()).map(
      ([register, { constructor }]) => `${register}: ${(constructor as { name: string }).name}`,
    );
    expect(kept).toEqual(wanted.map(([register, { kind }]) => `${register}: ${kind}`));
  }
});
