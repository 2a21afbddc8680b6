import { kebabCase } from 'change-case';
import { ENVELOPE, FAMILIES, FAMILY_FILE, reachedFrom } from '../schemas.js';
import type {
  Contract,
  EnumMapping,
  Family,
  FamilyRule,
  SchemaFile,
  SiblingFamily,
} from '../schemas.js';
import { bareName } from '../places.js';
import { BANNER } from './banner.js';
import { anchorOf, code, jsonBlock, table } from './markdown.js';
import { withAllReached } from './modelFolder.js';
import { headingsOf, modelBody, modelSections } from './modelSections.js';
import type { Headings } from './modelSections.js';

/** A family, with all models that its events and its state consist of, under names without folders. */
interface Described extends Omit<SiblingFamily, 'models'> {
  readonly models: readonly SchemaFile[];
  readonly namespace?: string;
  /** The folder of its models below `schemas/`, with a slash at its end. */
  readonly folder: string;
}

/** A valid value of models, by the path of the schema below `schemas/`. */
export type Examples = ReadonlyMap<string, unknown>;

const INDEX = 'README.md';

/** A page for each family, and one that lists them, by file. */
export function emitFamilyPages(contract: Contract, examples: Examples): [string, string][] {
  const families = [
    ...contract.families.map((family) => ofContract(family, contract)),
    ...contract.siblings.all.map(sibling),
  ];
  return [
    [INDEX, indexPage(families, contract, examples)],
    ...families.map((family): [string, string] => [
      `${family.name}.md`,
      familyPage(family, examples),
    ]),
  ];
}

function ofContract(family: Family, { schemas }: Contract): Described {
  const names = [...Object.values(family.events), family.state];
  return { ...family, models: reachedFrom(names, schemas), folder: '' };
}

function sibling(family: SiblingFamily): Described {
  const { schemas } = withAllReached(family.models);
  return { ...family, models: schemas, folder: `${FAMILIES}/${family.name}/` };
}

function page(title: string, parts: readonly string[]): string {
  return `${[`# ${title}`, `<!-- ${BANNER} -->`, ...parts].join('\n\n')}\n`;
}

function indexPage(
  families: readonly Described[],
  { schemas }: Contract,
  examples: Examples,
): string {
  const models = reachedFrom([ENVELOPE], schemas);
  const headings = headingsOf(models);
  return page('The families of events', [
    `Every event has the same envelope. Its \`event_type\` says which family it belongs to, and what its payload is. [The
reference](../reference.md#the-entries-of-families) says what the entries have.`,
    table(
      ['Family', 'What its events report', 'Event types', 'State', 'Entry of the library'],
      families.map(({ name, description, events, state, folder }) => [
        `[${code(name)}](${name}.md)`,
        description,
        String(Object.keys(events).length),
        state === undefined ? 'none' : code(state),
        folder === '' ? 'the main one' : code(`/${kebabCase(name)}`),
      ]),
    ),
    '## The envelope',
    ...models
      .filter(({ name }) => name === ENVELOPE)
      .map(({ schema }) => modelBody(schema, headings)),
    ...example(examples.get(ENVELOPE)),
    ...modelSections(
      models.filter(({ name }) => name !== ENVELOPE),
      headings,
    ),
  ]);
}

function familyPage(family: Described, examples: Examples): string {
  const { name, description, events, state, models } = family;
  const typeOf = new Map(Object.entries(events).map(([type, model]) => [model, type]));
  // The section about an event type is that about its payload.
  const headings = new Map([...headingsOf(models), ...typeOf]);
  return page(`The family ${code(name)}`, [
    description,
    `Fields that are not required may be absent or null, which mean the same ([C5](../contract.md#values)). Objects are
closed: a field that is not listed is an error ([C4](../contract.md#values)). Every event has [the envelope](${INDEX}#the-envelope)
around its payload.`,
    '## Events',
    table(
      ['Event type', 'What happened'],
      Object.entries(events).map(([type, model]) => [
        `[${type}](#${anchorOf(type)})`,
        models.find((file) => file.name === model)?.schema.description ?? '',
      ]),
    ),
    ...Object.entries(events).flatMap(([type, model]) =>
      eventSection(type, model, family, headings, examples),
    ),
    ...ruleSections(family, headings),
    ...mappingSections(family, headings),
    ...stateSection(family, headings),
    ...modelSections(
      models.filter((file) => !typeOf.has(file.name) && file.name !== state),
      headings,
    ),
  ]);
}

function eventSection(
  type: string,
  model: string,
  { models, rules = {}, folder }: Described,
  headings: Headings,
  examples: Examples,
): string[] {
  const file = models.find(({ name }) => name === model);
  const held = Object.entries(rules)
    .filter(([, rule]) => rule.model === model)
    .map(([id]) => `[${id}](#${anchorOf(id)})`);
  return [
    `### ${type}`,
    ...(file ? [modelBody(file.schema, headings)] : []),
    ...(held.length === 0 ? [] : [`Rules: ${held.join(', ')}.`]),
    ...example(examples.get(folder + model)),
  ];
}

function example(value: unknown): string[] {
  return value === undefined ? [] : [`For example:\n\n${jsonBlock(value)}`];
}

function ruleSections({ rules = {} }: Described, headings: Headings): string[] {
  if (Object.keys(rules).length === 0) return [];
  return [
    '## Rules',
    `What a schema cannot state. A value that breaks a rule is invalid, and the issue has the keyword ${code('rule')}.`,
    ...Object.entries(rules).map(
      ([id, rule]) => `### ${id}\n\n${rule.description} ${ruleText(rule, headings)}`,
    ),
  ];
}

/** A rule as data, in words. */
function ruleText(rule: FamilyRule, headings: Headings): string {
  const { model, if: given = {}, then = {}, entries_of } = rule;
  const subject = `In ${linkTo(model, headings)}`;
  if (entries_of !== undefined)
    return `${subject}, each entry is one of the mapping [${code(entries_of)}](#${anchorOf(entries_of)}).`;
  const conditions = Object.entries(given).map(
    ([field, value]) => `${code(field)} is ${code(JSON.stringify(value))}`,
  );
  const consequences = Object.entries(then).map(
    ([field, wanted]) => `${code(field)} is a valid ${linkTo(wanted, headings)}`,
  );
  return `${subject}, if ${conditions.join(' and ')}, then ${consequences.join(' and ')}.`;
}

function mappingSections({ mappings = {} }: Described, headings: Headings): string[] {
  if (Object.keys(mappings).length === 0) return [];
  return ['## Mappings', ...Object.entries(mappings).map((each) => mappingSection(each, headings))];
}

function mappingSection([name, mapping]: [string, EnumMapping], headings: Headings): string {
  const { description, from, to, values } = mapping;
  return [
    `### ${name}`,
    description,
    table(
      [linkTo(from, headings), linkTo(to, headings)],
      Object.entries(values).map((pair) => pair.map(code)),
    ),
  ].join('\n\n');
}

function stateSection(family: Described, headings: Headings): string[] {
  const { state, models } = family;
  const file = models.find((each) => each.name === state);
  if (!file) return ['## The state', 'None: the events are not folded, and are validated alone.'];
  return [
    '## The state',
    `### ${file.typeName}`,
    modelBody(file.schema, headings),
    '### How it is made',
    ...howItIsMade(family),
  ];
}

/** Which part of a state is a join of registers, and which is a fold of the sorted events. */
function howItIsMade({ name, registers, fold }: Described): string[] {
  const kept = registers ?? {
    events: { kind: 'EventSet', keeps: 'every event of the family' },
  };
  const join = fold === undefined ? 'The whole state is read from' : 'The events are kept in';
  return [
    `${join} these [registers](../convergence.md#registers). Each is a join, so the order of arrival makes no difference.`,
    table(
      ['Register', 'Kind', 'What it keeps'],
      Object.entries(kept).map(([register, { kind, keeps }]) => [
        code(register),
        code(kind),
        keeps,
      ]),
    ),
    fold === undefined
      ? 'Nothing is sorted and folded.'
      : `The state is a [fold of the sorted events](../convergence.md#families-whose-state-depends-on-the-order), but for the
number of events and the last of them. ${fold}`,
    `The declaration is ${code(`schemas/${FAMILIES}/${name}/${FAMILY_FILE}`)}.`,
  ];
}

function linkTo(model: string, headings: Headings): string {
  const heading = headings.get(bareName(model)) ?? model;
  return `[${heading}](#${anchorOf(heading)})`;
}
