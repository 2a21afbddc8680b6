import { FAMILIES, FAMILY_FILE } from '../schemas.js';
import type {
  Contract,
  EnumMapping,
  EnumTransitions,
  Family,
  FamilyRule,
  SchemaFile,
  SiblingFamily,
} from '../schemas.js';
import { instanceChecker } from './instanceChecker.js';
import type { Fault } from './instanceChecker.js';
import type { LintFinding } from './lint.js';

/** The model that declarations are instances of. */
const DECLARATION = 'family_declaration';

/**
 * Checks the declarations of families, and that no event type is in two of them (C3). If one is not of its form,
 * nothing else of them is checked.
 */
export function lintFamilies(contract: Contract): LintFinding[] {
  const { families, siblings } = contract;
  const all: (Family | SiblingFamily)[] = [...families, ...siblings.all];
  const formFaults = declarationChecker(contract);
  const malformed = all.flatMap((family) => findingsOf(family, formFaults(family)));
  if (malformed.length > 0) return malformed;
  return all.flatMap((family) => {
    const others = all.filter((other) => other !== family);
    return findingsOf(family, [
      ...eventFaults(family, others, 'models' in family ? modelsOf(family) : contract.schemas),
      ...foldFaults(family),
      ...nameFaults(family),
      ...('models' in family ? siblingFaults(family) : namespaceFaults(family)),
    ]);
  });
}

function findingsOf({ name }: Family | SiblingFamily, faults: readonly Fault[]): LintFinding[] {
  return faults.map(([pointer, message]) => ({
    file: `${FAMILIES}/${name}/${FAMILY_FILE}`,
    pointer,
    rule: 'C3',
    message,
  }));
}

function modelsOf({ models }: SiblingFamily): SchemaFile[] {
  return [...models.schemas, ...models.above];
}

/** Holds declarations to their schema. */
function declarationChecker(contract: Contract): (family: Family | SiblingFamily) => Fault[] {
  const check = instanceChecker(contract, DECLARATION);
  return (family) => {
    const { name: _name, models: _models, ...declaration } = family as SiblingFamily;
    return check(declaration);
  };
}

function eventFaults(
  { events, state }: Family | SiblingFamily,
  others: readonly (Family | SiblingFamily)[],
  models: readonly SchemaFile[],
): Fault[] {
  const taken = new Set(others.flatMap((other) => Object.keys(other.events)));
  return [
    ...Object.entries(events).flatMap(([type, model]) => missing(`/events/${type}`, model, models)),
    ...Object.keys(events)
      .filter((type) => taken.has(type))
      .map((type): Fault => [`/events/${type}`, 'another family has this event type']),
    ...(state === undefined ? [] : missing('/state', state, models)),
  ];
}

/** Code and the entry of the library are named for the family and its event types. */
function nameFaults({ name, events }: Family | SiblingFamily): Fault[] {
  return [
    ...(/^[a-z][a-z0-9]*(_[a-z][a-z0-9]*)*$/.test(name)
      ? []
      : [['', `its folder "${name}" has no name in snake_case, such as "mission_next"`] as const]),
    ...Object.keys(events)
      .filter((type) => !/^[A-Z][A-Za-z0-9]*$/.test(type))
      .map((type): Fault => [
        `/events/${type}`,
        'an event type is in PascalCase, such as "MissionStarted"',
      ]),
  ];
}

/** Whether it is declared what becomes of the events exactly if they are folded. */
function foldFaults({ state, registers, fold }: Family | SiblingFamily): Fault[] {
  const isDeclared = registers !== undefined || fold !== undefined;
  if (isDeclared === (state !== undefined)) return [];
  return isDeclared
    ? [['', 'a family without a state has neither "registers" nor a "fold"']]
    : [['/state', 'a family with a state has "registers", a "fold", or both']];
}

function siblingFaults(family: SiblingFamily): Fault[] {
  const models = modelsOf(family);
  return [
    ...('namespace' in family
      ? [['/namespace', 'events of a family with schemas of its own have no namespace'] as const]
      : []),
    ...ruleFaults(family, models),
    ...mappingFaults(family, models),
    ...transitionFaults(family, models),
  ];
}

function namespaceFaults({ namespace }: Partial<Family>): Fault[] {
  if (namespace === undefined)
    return [
      ['', 'a family without schemas in its folder has those of the contract, and a "namespace"'],
    ];
  return /^\/payload(\/[a-z_]+)+$/.test(namespace)
    ? []
    : [['/namespace', `"${namespace}" is not a JSON pointer into the payload of an event`]];
}

function ruleFaults(family: SiblingFamily, models: readonly SchemaFile[]): Fault[] {
  return Object.entries(family.rules ?? {}).flatMap(([id, rule]) =>
    [
      ...missing('/model', rule.model, family.models.schemas),
      ...partFaults(rule, family),
      ...memberFaults(rule, family.models.schemas),
      ...Object.entries(rule.then ?? {}).flatMap(([name, model]) =>
        missing(`/then/${name}`, model, models),
      ),
    ].map(([pointer, message]): Fault => [`/rules/${id}${pointer}`, message]),
  );
}

function partFaults(
  { if: given, then, entries_of }: FamilyRule,
  { mappings }: SiblingFamily,
): Fault[] {
  if (
    (given === undefined) !== (then === undefined) ||
    (then === undefined) === (entries_of === undefined)
  )
    return [['', 'a rule has either "if" and "then", or "entries_of"']];
  return entries_of === undefined || mappings?.[entries_of]
    ? []
    : [['/entries_of', `there is no mapping "${entries_of}"`]];
}

function memberFaults(rule: FamilyRule, models: readonly SchemaFile[]): Fault[] {
  const { properties = {} } = models.find(({ name }) => name === rule.model)?.schema ?? {};
  return (['if', 'then'] as const).flatMap((part) =>
    Object.keys(rule[part] ?? {})
      .filter((name) => !(name in properties))
      .map((name): Fault => [`/${part}/${name}`, `"${rule.model}" has no property "${name}"`]),
  );
}

function mappingFaults({ mappings = {} }: SiblingFamily, models: readonly SchemaFile[]): Fault[] {
  return Object.entries(mappings).flatMap(([name, mapping]) =>
    [
      ...missing('/from', mapping.from, models),
      ...missing('/to', mapping.to, models),
      ...valueFaults(mapping, models),
    ].map(([pointer, message]): Fault => [`/mappings/${name}${pointer}`, message]),
  );
}

/** A mapping has a value for each value of its first enum, and only values of its second. */
function valueFaults({ from, to, values }: EnumMapping, models: readonly SchemaFile[]): Fault[] {
  const [taken, returned] = [valuesOf(from, models), valuesOf(to, models)];
  return [
    ...[...taken]
      .filter((value) => !Object.hasOwn(values, value))
      .map((value): Fault => ['/values', `there is no value for "${value}"`]),
    ...Object.entries(values).flatMap(([key, value]): Fault[] => [
      ...(taken.has(key) ? [] : [[`/values/${key}`, `"${from}" has no such value`] as const]),
      ...(returned.has(value)
        ? []
        : [[`/values/${key}`, `"${to}" has no value "${value}"`] as const]),
    ]),
  ];
}

function transitionFaults(
  { transitions = {} }: SiblingFamily,
  models: readonly SchemaFile[],
): Fault[] {
  return Object.entries(transitions).flatMap(([name, table]) =>
    [...missing('/of', table.of, models), ...followingFaults(table, models)].map(
      ([pointer, message]): Fault => [`/transitions/${name}${pointer}`, message],
    ),
  );
}

/** Transitions have a list for each value of their enum, and name no other values. */
function followingFaults(
  { of, first, following }: EnumTransitions,
  models: readonly SchemaFile[],
): Fault[] {
  const known = valuesOf(of, models);
  const unknown = (pointer: string, values: readonly string[]) =>
    values
      .filter((value) => !known.has(value))
      .map((value): Fault => [pointer, `"${of}" has no value "${value}"`]);
  return [
    ...unknown('/first', first),
    ...unknown('/following', Object.keys(following)),
    ...Object.entries(following).flatMap(([value, next]) => unknown(`/following/${value}`, next)),
    ...[...known]
      .filter((value) => !Object.hasOwn(following, value))
      .map((value): Fault => ['/following', `there is no list for "${value}"`]),
  ];
}

/** The values of an enum. */
function valuesOf(model: string, models: readonly SchemaFile[]): ReadonlySet<string> {
  return new Set(models.find(({ name }) => name === model)?.schema.enum as string[] | undefined);
}

function missing(pointer: string, model: string, models: readonly SchemaFile[]): Fault[] {
  return models.some(({ name }) => name === model)
    ? []
    : [[pointer, `there is no schema "${model}"`]];
}
