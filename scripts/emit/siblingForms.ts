import type { Contract, Generation, WrittenSiblings } from '../schemas.js';
import { BANNER } from './banner.js';
import { recognition, withPayload } from './generation.js';

/** How generations write the events of sibling families (C28). */
export function emitSiblingForms(contract: Contract): string {
  const forms = contract.generations.all
    .toReversed()
    .flatMap((generation) =>
      generation.siblings ? [formOf(generation, generation.siblings, contract)] : [],
    );
  return `// ${BANNER}
/* eslint-disable @typescript-eslint/no-explicit-any -- events of any form are read */

/** A form of the events of sibling families. */
export interface SiblingForm {
  /** The generation that writes it. */
  readonly name: string;
  readonly isCanonical: boolean;
  readonly isRecognised: (event: any) => boolean;
  /** The names of members as written, by event type and canonical name. */
  readonly renames: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The canonical event with a canonical payload (C31). */
  readonly withPayload: (event: any, payload: object) => object;
}

/** All forms, from the newest generation to the oldest. Each event is recognised as one. */
export const SIBLING_FORMS = [
${forms.join('\n')}
] as const satisfies readonly SiblingForm[];
`;
}

function formOf(
  generation: Generation,
  { recognised_by, renames = {} }: WrittenSiblings,
  contract: Contract,
): string {
  const { name, canonical = false } = generation;
  const making = canonical
    ? 'withPayload: (event: any, payload: object): object => ({ ...event, payload })'
    : withPayload(generation, contract);
  return `  {
    name: '${name}',
    isCanonical: ${String(canonical)},
    isRecognised: (event: any): boolean => ${recognition(recognised_by)},
    renames: ${JSON.stringify(renames)},
    ${making},
  },`;
}
