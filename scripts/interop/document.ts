import type { ExpectedDifferences } from './differences.js';
import type { Agreement } from './libraries.js';
import type { MissionFigures } from './mission.js';
import type { EventsOfProducer } from './producers.js';
import { FAMILY_LIBRARY, PRODUCER, RELEASES } from './releases.js';
import type { Release } from './releases.js';
import type { LibraryResult, ProducerResult, Results } from './results.js';

const HEAD = `<!-- Written by \`npm run test:interop -- --write\`. Do not edit. -->

# Compatibility with released libraries and producers

\`npm run test:interop\` installs these releases and runs them: the reference library \`spec-kitty-events\`,
and the command line \`spec-kitty-cli\`, which produces the events. Every figure on this page comes from such
a run. A release that is not listed was not run.`;

const READING = `- **Read**: for a producer, how many of the events that it wrote from random arguments we read. For a library,
  on how many fixtures its verdict is ours.
- **Write**: how many of the valid events that we write in its generation it accepts.
- **Reduce**: on how many replays its reducer's state is ours under \`SPEC_KITTY_EVENTS_2_4_RULES\`. For a
  producer, how many of its snapshot hashes we compute from the same artifacts.`;

const SAME_ARGUMENTS = `The functions of an earlier release and those of \`${PRODUCER.name}\` were called with the same arguments:
texts in many scripts, blanks, quotes and control characters, and every value of every enum. Both events were
read, and their canonical payloads compared. No release writes an event for an artifact that does not block.`;

const DIFFERENCES = `Each difference is listed in [\`interop/expected-differences.json\`](../interop/expected-differences.json). The
run fails on one that is not listed, and on one that is listed and no longer occurs.`;

/** The page `docs/interop.md`. */
export function interopDocument(
  results: Results,
  expected: readonly ExpectedDifferences[],
): string {
  return `${[
    HEAD,
    READING,
    table(
      ['Release', 'Generation', 'Read', 'Write', 'Reduce'],
      [...producerRows(results), ...results.libraries.map(libraryRow)],
    ),
    '## The same arguments',
    SAME_ARGUMENTS,
    table(
      ['Earlier release', 'Pairs of events', 'Equal', 'Equal but for what is listed below'],
      results.producers.map(comparisonRow),
    ),
    '## The sibling families',
    familiesText(results.families),
    '## A whole mission',
    missionText(results.mission),
    '## What differs',
    DIFFERENCES,
    table(['Difference', 'Releases', 'Cases'], expected.map(reasonRow)),
  ].join('\n\n')}\n`;
}

function familiesText({ asked, same }: Agreement): string {
  return `${FAMILY_LIBRARY.name} reduced ${asked} streams of the sibling families: seeded random events of \`status\`,
\`lifecycle\`, \`mission_next\`, \`glossary\` and \`collaboration\` that meet at few clocks, work packages, terms and
participants, in each mode, and the replay of a run. Its state, or the event that its strict mode refuses, was ours for
${same} of them. Not compared: the words of reasons, and a default value that one side writes as null.`;
}

function producerRows({ producers, hashes }: Results): string[][] {
  const row = (producer: Release, events: readonly EventsOfProducer[]): string[] => [
    producer.name,
    producer.generation,
    share(
      sum(events.map(({ canonical }) => canonical.length)),
      sum(events.map(({ written }) => written)),
      'events',
    ),
    '–',
    agreement(hashes.get(producer), 'snapshot hashes'),
  ];
  return [
    ...producers.map(({ producer, comparison }) => row(producer, [comparison.earlier])),
    row(
      PRODUCER,
      producers.map(({ comparison }) => comparison.newest),
    ),
  ];
}

function missionText({ events, artifacts, theirHash, ourHash }: MissionFigures): string {
  const hash = theirHash === ourHash ? 'the one' : 'not the one';
  return `\`${PRODUCER.name}\` created, specified and planned a mission with its own commands. From the database
that it left, \`dossier reduce\` read ${events} events and ${artifacts} artifacts. The hash of its last snapshot is
${hash} that we compute from them.`;
}

function libraryRow({ library, verdicts, states, written }: LibraryResult): string[] {
  return [
    library.name,
    library.generation,
    agreement(verdicts, 'verdicts'),
    agreement(written, 'events'),
    agreement(states, 'states'),
  ];
}

function comparisonRow({ producer, comparison: { compared, same } }: ProducerResult): string[] {
  return [producer.name, ...[compared, same, compared - same].map(String)];
}

function reasonRow({ reason, differences }: ExpectedDifferences): string[] {
  return [
    reason,
    releasesText(new Set(differences.flatMap(({ releases }) => releases))),
    casesText([...new Set(differences.flatMap(({ cases }) => cases))]),
  ];
}

/** The names of releases. The name of a package is not repeated. */
function releasesText(releases: ReadonlySet<string>): string {
  const names = RELEASES.filter(({ name }) => releases.has(name)).map(({ name }) =>
    name.split(' '),
  );
  return names
    .map((name, i) => (name[0] === names[i - 1]?.[0] ? name.slice(1) : name).join(' '))
    .join(', ');
}

function casesText([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? `\`${first}\`` : `\`${first}\` and ${others.length} more`;
}

function agreement(found: Agreement | undefined, what: string): string {
  return found ? share(found.same, found.asked, what) : '–';
}

function share(part: number, whole: number, what: string): string {
  return `${part} of ${whole} ${what}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
