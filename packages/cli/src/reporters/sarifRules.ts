import type { ReportingDescriptor } from 'sarif';
import { FINDING_RULES } from '../findingRules.js';
import type { FindingRule } from '../findingRules.js';
import { docsOf, idBase } from './ruleDocs.js';

/** The rules that were violated, in the order in which they were first met. */
export class SarifRules {
  readonly #docsUrl: string | undefined;
  readonly #indexes = new Map<string, number>();

  /** @param docsUrl - where the documentation is; default: beside the schemas, by their ids */
  constructor(docsUrl: string | undefined) {
    this.#docsUrl = docsUrl;
  }

  /** The place of a rule among the {@link descriptors}. */
  indexOf(rule: string): number {
    const index = this.#indexes.get(rule) ?? this.#indexes.size;
    this.#indexes.set(rule, index);
    return index;
  }

  descriptors(): ReportingDescriptor[] {
    const base = this.#docsUrl ?? idBase();
    return [...this.#indexes.keys()].map((rule) => {
      const docs = docsOf(rule);
      return {
        id: rule,
        shortDescription: { text: descriptionOf(rule) },
        help: { text: `See ${docs} of mission-dossier-contracts.` },
        helpUri: new URL(docs.replace(/^docs\//, ''), base).href,
      };
    });
  }
}

/** What a schema cannot state, at its place in the declaration of its family. */
const NAMED_RULE = /^families[/]([^/#]+)[/]family[.]json#[/]rules[/](.+)$/;

function descriptionOf(rule: string): string {
  const known: Readonly<Record<string, string>> = FINDING_RULES satisfies Record<
    FindingRule,
    string
  >;
  if (Object.hasOwn(known, rule)) return known[rule] ?? rule;
  const [, family, name] = NAMED_RULE.exec(rule) ?? [];
  return family === undefined
    ? `The constraint ${rule} of the schemas.`
    : `The rule ${name ?? ''} of the family ${family}.`;
}
