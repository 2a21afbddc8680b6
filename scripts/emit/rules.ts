import { pascalCase } from 'change-case';
import type { EnumMapping, FamilyRule, SiblingFamily } from '../schemas.js';
import { asPhrase } from './constraints.js';
import { importsOf } from './modelFolder.js';
import { reference } from './reference.js';

/** The models of a family that have rules. */
export function ruledModels({ rules = {} }: SiblingFamily): ReadonlySet<string> {
  return new Set(Object.values(rules).map(({ model }) => model));
}

/**
 * The rules of a family as a list for each model; empty if there are none.
 * @param up - the way from the code to `src/generated/`
 */
export function rulesCode(family: SiblingFamily, up: string): string {
  const { name, rules = {}, mappings = {} } = family;
  const lists = [...ruledModels(family)].map((model) => {
    const items = Object.entries(rules)
      .filter(([, rule]) => rule.model === model)
      .map(([id, rule]) => ruleCode(`${name}/${id}`, rule, mappings));
    return `export const ${model}: readonly NamedRule[] = [\n${items.join('\n')}\n];`;
  });
  if (lists.length === 0) return '';
  const needed = new Set(Object.values(rules).flatMap(({ then = {} }) => Object.values(then)));
  return `import { entriesNotIn } from '${up}../issues/ruledGuard.js';
import type { NamedRule } from '${up}../issues/ruledGuard.js';
${ownImport(needed)}${importsOf(needed, up, 'predicates').join('')}
${lists.join('\n\n')}
`;
}

/** The import of the predicates of the family's own models. */
function ownImport(models: ReadonlySet<string>): string {
  const names = [...models].filter((model) => !model.includes('/')).map(predicateOf);
  return names.length === 0 ? '' : `import { ${names.join(', ')} } from './predicates.js';\n`;
}

function ruleCode(
  id: string,
  rule: FamilyRule,
  mappings: Readonly<Record<string, EnumMapping>>,
): string {
  const { description, entries_of } = rule;
  const brokenAt =
    entries_of === undefined
      ? `(value) => ${condition(rule)} ? [''] : []`
      : `(value) => entriesNotIn(value, ${JSON.stringify(mappings[entries_of]?.values)})`;
  return `  { id: '${id}', description: ${JSON.stringify(asPhrase(description))}, brokenAt: ${brokenAt} },`;
}

/** The code of a condition under which a value breaks a rule. */
function condition({ if: given = {}, then = {} }: FamilyRule): string {
  const holds = Object.entries(given).map(
    ([name, value]) => `value.${name} === ${JSON.stringify(value)}`,
  );
  const follows = Object.entries(then).map(
    ([name, model]) => `${reference(model, predicateOf)}(value.${name})`,
  );
  return `${holds.join(' && ')} && !(${follows.join(' && ')})`;
}

function predicateOf(model: string): string {
  return `is${pascalCase(model)}`;
}
