import { InvalidArgumentError, Option } from 'commander';
import { RULE_SETS } from 'mission-dossier-contracts/conformance';
import type { ReduceOptions } from '../commands/reduce.js';
import { ALL_FAMILIES, DOSSIER_FAMILY, familyNames, REDUCIBLE } from '../families/familyNames.js';
import type { FamilyName } from '../families/familyNames.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addInputOptions, addMissionOption, addNamespaceOption, INPUTS } from './input.js';

/** `dossier reduce` */
export const defineReduce: Define = (program, io, finish) => {
  const format = io.stdout.isTerminal ? 'text' : 'json';
  addMissionOption(addNamespaceOption(addInputOptions(program.command('reduce'))))
    .summary('compute the state of a dossier from its events')
    .description(
      'Compute the state of a dossier from its events, or the states of other families. The order of the events ' +
        'does not matter. Invalid events are reported on standard error. The state of the valid ones is still ' +
        'printed, and the exit code is 1.',
    )
    .addOption(familyOption())
    .addOption(
      new Option(
        '--rules <rules>',
        "the rules of this contract, or exactly those of the reference implementation's release",
      )
        .choices(Object.keys(RULE_SETS))
        .default('contract'),
    )
    .addOption(
      new Option('--format <format>', 'text for people, or canonical JSON (RFC 8785)')
        .choices(['text', 'json'])
        .default(format, 'text on a terminal, else json'),
    )
    .option(
      '--partition',
      'reduce each namespace separately, or each stream of sibling families; with --format json, one state per line',
    )
    .option(
      '--trace',
      'instead of the state, print which event made each of its entries, with the file and the line; the inputs are read twice',
    )
    .option('--require-events', 'input without any event of a dossier is an error')
    .addOption(
      new Option(
        '--checkpoint <file>',
        'for a file that only grows: record in <file> how far it has been read, and continue from there next time',
      ).conflicts('mission'),
    )
    .addHelpText('after', INPUTS)
    .addHelpText(
      'after',
      examples(
        ['dossier reduce events.jsonl', 'show a dossier'],
        [
          'dossier reduce monday.jsonl tuesday.jsonl > state.json',
          'reduce several files as one stream',
        ],
        ['dossier reduce --partition all.jsonl', 'show each dossier of a mixed stream'],
        ['dossier reduce --mission 001-reset all.jsonl', 'show one of them'],
        ['dossier reduce --family status events.jsonl', 'show the work packages by lane'],
        [
          'dossier reduce --family dossier,lifecycle,mission_next events.jsonl > states.json',
          'several states from one reading',
        ],
        ['dossier reduce --trace events.jsonl', 'find the event of an artifact or anomaly'],
        [
          'dossier reduce --checkpoint log.checkpoint log.jsonl',
          'follow a file that grows: each run reads only the new lines',
        ],
      ),
    )
    .action(async (files: string[], { family, ...options }: ReduceOptions & Families) => {
      if (family.every((name) => name === DOSSIER_FAMILY)) {
        const { reduce } = await import('../commands/reduce.js');
        finish(await reduce(io, files, options));
      } else {
        const { reduceFamilies } = await import('../commands/reduceFamilies.js');
        finish(await reduceFamilies(io, files, family, options));
      }
    });
};

interface Families {
  readonly family: readonly FamilyName[];
}

function familyOption(): Option {
  const option = new Option(
    '--family <names>',
    'the families to reduce in one reading, separated by commas; several states are one JSON object, by family',
  )
    .default([DOSSIER_FAMILY], DOSSIER_FAMILY)
    .argParser(families);
  // For help and completion: choices(…) would refuse a list.
  option.argChoices = [...REDUCIBLE, ALL_FAMILIES];
  return option;
}

function families(list: string): readonly FamilyName[] {
  try {
    return familyNames(list);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}
