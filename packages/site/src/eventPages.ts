import { FIXTURE_CATEGORIES, loadFixtures } from 'mission-dossier-contracts/conformance';
import { link, modelPath } from './contract.js';
import type { Family, SchemaFile } from './contract.js';
import type { Page } from './page.js';
import { rulePage } from './rulePages.js';
import { schemaSource } from './schemaPages.js';

const FOLDER = 'reference/events';

const CASES = FIXTURE_CATEGORIES.flatMap((category) => loadFixtures(category));

/** An event type with its family, and the schema of its payload. */
interface EventType {
  readonly name: string;
  readonly family: Family;
  readonly payload: string;
}

/** A page for each event type, and one that lists them. */
export function eventPages(all: readonly Family[], files: readonly SchemaFile[]): Page[] {
  const schemas = new Map(files.map(({ path, schema }) => [path, schema]));
  const types = all.flatMap((family) =>
    Object.entries(family.events).map(([name, model]): EventType => ({
      name,
      family,
      payload: modelPath(family, model),
    })),
  );
  const whatHappened = ({ payload }: EventType) => schemas.get(payload)?.description ?? '';
  const rows = types.map(
    (type) =>
      `| ${link(type.name, FOLDER, sourceOf(type.name))} | ${familyLink(type.family)} | ${whatHappened(type)} |`,
  );
  return [
    {
      source: `${FOLDER}/README.md`,
      path: `${FOLDER}/index.html`,
      group: 'Reference',
      markdown: `# Events\n\nEvery event type of every family.\n\n| Event type | Family | What happened |\n| --- | --- | --- |\n${rows.join('\n')}\n`,
    },
    ...types.map((type): Page => ({
      source: sourceOf(type.name),
      path: `${FOLDER}/${type.name}.html`,
      group: 'Reference',
      isListed: false,
      markdown: eventMarkdown(type, whatHappened(type)),
    })),
  ];
}

function sourceOf(eventType: string): string {
  return `${FOLDER}/${eventType}.md`;
}

function familyLink({ name }: Family): string {
  return link(name, FOLDER, `docs/families/${name}.md`);
}

function eventMarkdown({ name, family, payload }: EventType, whatHappened: string): string {
  const whole = `schemas/bundled/events/${name}.json`;
  const rules = Object.entries(family.rules ?? {}).filter(
    ([, { model }]) => modelPath(family, model) === payload,
  );
  const example = exampleOf(name);
  return [
    `# ${name}`,
    whatHappened,
    [
      `- Family: ${familyLink(family)}`,
      `- Payload: ${link(payload.replace(/^.*\/|\.json$/g, ''), FOLDER, schemaSource(payload))}`,
      `- Envelope: ${link('event', FOLDER, schemaSource('event.json'))}`,
      `- Schema of the whole event: ${link(whole, FOLDER, whole)}`,
      ...rules.map(
        ([rule, { description }]) =>
          `- Rule ${link(rule, FOLDER, rulePage(family, rule))}: ${description}`,
      ),
    ].join('\n'),
    ...(example === null
      ? []
      : [
          '## A payload',
          'The first valid one of the fixtures:',
          `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
        ]),
  ].join('\n\n');
}

/** The first valid payload of an event type in the fixtures; null if there is none. */
function exampleOf(eventType: string): unknown {
  const found = CASES.find((each) => each.valid && each.eventType === eventType);
  return found?.payload ?? null;
}
