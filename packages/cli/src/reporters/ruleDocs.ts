import { contractConstraints, readPackageFile } from 'mission-dossier-contracts/tooling';
import type { Constraints } from 'mission-dossier-contracts/tooling';
import { FINDING_RULES } from '../findingRules.js';
import type { FindingRule } from '../findingRules.js';

/** The pages on the rules that are no constraints of schemas. */
const DOCS_OF_RULES: Readonly<Record<FindingRule, string>> = {
  C7: 'docs/contract.md#values',
  C8: 'docs/contract.md#values',
  C11: 'docs/contract.md#reducing',
  C13: 'docs/contract.md#reducing',
  C14: 'docs/contract.md#reducing',
  'input/events': 'docs/guides/command-line.md#output-and-exit-codes',
  'input/file': 'docs/guides/read-what-producers-write.md',
  'input/json': 'docs/guides/command-line.md#inputs',
  'input/readable': 'docs/guides/command-line.md#inputs',
};

const VALUES = 'docs/contract.md#values';

/** The page on a rule of a finding, with the section, in the package of the contract. */
export function docsOf(rule: string): string {
  if (Object.hasOwn(FINDING_RULES, rule)) return DOCS_OF_RULES[rule as FindingRule];
  if (rule.startsWith('families/')) return docsOfFamily(rule);
  const [, folder, generation, model = ''] =
    /^(?:(generations)[/](?:([^/]+)[/])?)?(?:tools[/])?([^/#]+)[.]json#/.exec(rule) ?? [];
  if (folder !== undefined)
    return `docs/generation-tables.md${generation === undefined ? '' : `#${generation.replaceAll('.', '')}`}`;
  if (model === 'event_type_to_schema') return 'docs/data-model.md#5-event-type-constants';
  if (!Object.hasOwn(contractConstraints, model)) return 'docs/guides/read-what-producers-write.md';
  return isObjectModel(model) ? `docs/data-model.md#${model.replaceAll('_', '')}` : VALUES;
}

/** A family has a page; those of models that several share are on the page of all. A named rule has a section. */
function docsOfFamily(rule: string): string {
  const [, family, name] =
    /^families[/](?:([^/#]+)[/][^/#]+[.]json#([/]rules[/].*)?)?/.exec(rule) ?? [];
  if (family === undefined) return 'docs/families/README.md';
  const section = name === undefined ? '' : `#${name.slice('/rules/'.length)}`;
  return `docs/families/${family}.md${section}`;
}

/** The data model has a section for each object. */
function isObjectModel(model: string): boolean {
  const constraints: Constraints = contractConstraints[model as keyof typeof contractConstraints];
  return (
    'type' in constraints &&
    constraints.type.includes('object') &&
    model !== 'event' &&
    model !== 'context_diagnostics'
  );
}

/** The folder `docs/` beside the folder of the schemas, by the ids of these. */
export function idBase(): string {
  const { $id } = JSON.parse(readPackageFile('schemas/event.json')) as { $id: string };
  return new URL('../docs/', $id).href;
}
