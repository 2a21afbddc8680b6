import type { Generation, Recognition, Source, WrittenEvent, WrittenSiblings } from '../schemas.js';
import { anchorOf, code, table } from './markdown.js';

/** The page about the generations, made of their tables (C28). */
export function emitGenerationsPage(all: readonly Generation[]): string {
  return `# The tables of the generations

<!-- Generated from schemas/generations/ by \`npm run generate\`. Do not edit. -->

Producers write events in these forms ([C26 to C35](generations.md)). \`2.4\` is the form of the contract; the
others are read as it ([guide](guides/read-what-producers-write.md)). Places are JSON pointers into the event as it
was written. The tables are data: \`schemas/generations/NAME/generation.json\`, with a JSON Schema of each payload
next to it.

${table(
  ['Generation', 'Written by', 'Recognised by', ''],
  all.map((each) => [
    `[\`${each.name}\`](#${anchorOf(each.name)})`,
    each.written_by.join(', '),
    recognition(each.recognised_by),
    each.description,
  ]),
)}

${all.map(section).join('\n\n')}

## Sibling families

Events of sibling families are recognised by their envelope. Members that the contract does not have are left out. The
envelope alone is checked if the rest is no canonical payload; in \`2.4\`, that is an error.

${table(
  ['Generation', 'Recognised by', 'Members with other names'],
  all.flatMap(({ name, siblings }) =>
    siblings ? [[code(name), recognition(siblings.recognised_by), renamesOf(siblings)]] : [],
  ),
)}
`;
}

function renamesOf({ renames = {} }: WrittenSiblings): string {
  return Object.entries(renames)
    .flatMap(([type, names]) =>
      Object.entries(names).map(
        ([canonical, written]) => `${code(canonical)} of ${code(type)} is ${code(written)}`,
      ),
    )
    .join('; ');
}

function recognition({ present, any = [], absent = [] }: Recognition): string {
  return [
    ...(present.length === 0 ? [] : [present.map(code).join(', ')]),
    ...(any.length === 0 ? [] : [`one of ${any.map(code).join(', ')}`]),
    ...(absent.length === 0 ? [] : [`no ${absent.map(code).join(', ')}`]),
  ].join('; ');
}

function section(generation: Generation): string {
  const { name, canonical, renames = {}, envelope = {}, written_with, events = {} } = generation;
  if (canonical)
    return `## ${name}\n\nNothing is to be done: the schemas of the contract describe it.`;
  const renamed = Object.entries(renames).flatMap(([model, names]) =>
    Object.entries(names).map(([canonicalName, written]) => [
      code(model.replace(/^.*\//, '')),
      code(written),
      code(canonicalName),
    ]),
  );
  return [
    `## ${name}`,
    ...(renamed.length === 0
      ? []
      : [table(['In every', 'the member', 'is the canonical'], renamed)]),
    `The envelope: ${sentences(envelope)}`,
    ...(written_with
      ? [
          `Events can be written in this generation. Then, in the envelope: ${sentences(written_with)}`,
        ]
      : []),
    ...Object.entries(events).map(([type, written]) => eventSection(type, written)),
  ].join('\n\n');
}

function sentences(sources: Readonly<Record<string, Source>>): string {
  const each = Object.entries(sources).map(([name, source]) => `${code(name)} is ${words(source)}`);
  return `${each.join('; ')}.`;
}

function eventSection(type: string, { members, repeated = {} }: WrittenEvent): string {
  const parts = [
    `### ${type}`,
    members
      ? table(
          ['Canonical member', 'Its value'],
          rows(members, '').map(([name, source]) => [code(name), words(source)]),
        )
      : 'The members of the canonical payload are those of the same name. All others are left out, and counted.',
    ...Object.entries(repeated).map(
      ([place, other]) =>
        `${code(place)} repeats ${code(other)}. Where it differs, it is reported as left out.`,
    ),
  ];
  return parts.join('\n\n');
}

/** The members of a payload and of the objects in it, by their places. */
function rows(members: Readonly<Record<string, Source>>, at: string): [string, Source][] {
  return Object.entries(members).flatMap(([name, source]): [string, Source][] =>
    typeof source === 'object' && 'members' in source
      ? rows(source.members, `${at}${name}.`)
      : [[at + name, source]],
  );
}

/** Where a value comes from, as a phrase. */
function words(source: Source): string {
  if (typeof source === 'string') return code(source);
  if ('const' in source) return `always ${code(source.const)}`;
  if ('given' in source) return `what the caller gives as ${code(source.given)}`;
  if ('filled' in source) return `${code(source.filled)}, if it is not empty`;
  if ('text' in source) return `${code(source.text)}, as text`;
  if ('joined' in source)
    return `the items of ${code(source.joined)}, joined by commas, if there are any`;
  if ('first' in source)
    return [...source.first, ...[source.otherwise ?? []].flat()]
      .map((each) => code(String(each)))
      .join(', else ');
  if ('values' in source)
    return `${code(source.from)}${pairs(source.values, ([from, to]) => `; ${code(from)} becomes ${code(to)}`)}`;
  if ('only' in source)
    return pairs(
      source.only,
      ([from, to]) => `${code(to)}, if ${code(source.from)} is ${code(from)}`,
    );
  if ('members' in source) return 'an object';
  const cases = source.cases.map(
    ({ filled, empty, value }) =>
      `${code(value)}, if only ${code(filled)} has items and ${code(empty)} has none`,
  );
  return `${cases.join('; ')}; else ${code(source.otherwise)}`;
}

function pairs(
  record: Readonly<Record<string, string>>,
  phrase: (pair: [string, string]) => string,
): string {
  return Object.entries(record).map(phrase).join('');
}
