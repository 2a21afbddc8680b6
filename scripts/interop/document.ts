import type { ExpectedDifferences } from './differences.js';
import type { Agreement } from './libraries.js';
import { PRODUCER } from './releases.js';
import type { LibraryResult, ProducerResult, Results } from './results.js';

const HEAD = `<!-- Written by \`npm run test:interop -- --write\`. Do not edit. -->

# Compatibility with released libraries and producers

\`npm run test:interop\` installs these releases and runs them: the reference library \`spec-kitty-events\`,
and the command line \`spec-kitty-cli\`, which produces the events. Every figure on this page comes from such
a run. A release that is not listed was not run.
`;

const READING = `- **Read**: for a producer, how many of the events that it wrote from random arguments we read. For a library,
  on how many fixtures its verdict is ours.
- **Write**: how many of the valid events that we write in its generation it accepts.
- **Reduce**: on how many replays its reducer's state is ours under \`SPEC_KITTY_EVENTS_2_4_RULES\`. For a
  producer, a whole mission: whether its snapshot hash is the one that we compute.`;

const SAME_ARGUMENTS = `The functions of an earlier release and those of \`${PRODUCER.name}\` were called with the same arguments: texts in
many scripts, blanks, quotes and control characters, and every value of every enum. Both events were read, and
their canonical payloads compared. A release writes no event for an artifact that does not block, nor for a
drift between equal hashes.`;

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
      ['Earlier release', 'Events of both', 'Payloads that are equal', 'Payloads that differ'],
      results.producers.map(comparisonRow),
    ),
    '## What differs',
    DIFFERENCES,
    table(['What', 'Releases', 'Cases', 'Why'], expected.map(differenceRow)),
  ].join('\n\n')}\n`;
}

function producerRows({ producers, mission }: Results): string[][] {
  const newest = producers.flatMap(({ comparison }) => comparison.newest);
  const hash = mission.theirHash === mission.ourHash ? 'the same' : 'another';
  return [
    ...producers.map(({ producer, comparison: { earlier } }) => [
      producer.name,
      producer.generation,
      share(earlier.canonical.length, earlier.written, 'events'),
      '–',
      '–',
    ]),
    [
      PRODUCER.name,
      PRODUCER.generation,
      share(
        sum(newest.map(({ canonical }) => canonical.length)),
        sum(newest.map(({ written }) => written)),
        'events',
      ),
      '–',
      `a mission of ${mission.events} events, ${mission.artifacts} artifacts: ${hash} hash`,
    ],
  ];
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

function differenceRow({ reason, found, releases, cases }: ExpectedDifferences): string[] {
  return [found, releases.join(', '), casesText(cases), reason];
}

function casesText(cases: readonly string[]): string {
  const [first = ''] = cases;
  return cases.length === 1 ? `\`${first}\`` : `${cases.length} cases, such as \`${first}\``;
}

function agreement({ same, asked }: Agreement, what: string): string {
  return share(same, asked, what);
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
