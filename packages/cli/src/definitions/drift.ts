import { Option } from 'commander';
import type { DriftOptions } from '../commands/drift.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addEventOptions } from './events.js';
import { addMissionOption, addNamespaceOption, addReadingOptions, INPUTS } from './input.js';

/** `dossier drift` */
export const defineDrift: Define = (program, io, finish) => {
  const command = program
    .command('drift')
    .summary('report how a dossier has drifted from its baseline')
    .description(
      'Report how a dossier has drifted from its baseline: artifacts added, removed and mutated, anomalies ' +
        'introduced and resolved, and a changed manifest version. The exit codes are those of diff: 0 if ' +
        'both are the same, 1 if they have drifted or contain invalid events, 2 if they could not be compared.',
    )
    .argument(
      '<baseline>',
      'events (see "Inputs" below), a saved scan, a parity baseline, or a state saved from dossier reduce',
    )
    .argument(
      '<current>',
      'the same, without a parity baseline; one of the two can be - (standard input)',
    )
    .addOption(
      new Option('--format <format>', 'text for people, json for drift events as JSON Lines')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option(
      '--partition',
      'compare each namespace that both sides have, and report those that only one has; checkpoints of dossier ' +
        'reduce are read, too',
    );
  addMissionOption(addNamespaceOption(addReadingOptions(addEventOptions(command))))
    .addHelpText('after', INPUTS)
    .addHelpText(
      'after',
      examples(
        ['dossier drift server.jsonl local.jsonl', 'has the local account drifted?'],
        [
          'dossier drift --format json server.jsonl local.jsonl >> local.jsonl',
          'append the drift events to the stream; it is read to its end first',
        ],
        [
          'dossier drift --partition eu.jsonl us.jsonl',
          'which missions differ between two regions?',
        ],
        [
          'dossier drift saved-state.json events.jsonl',
          'what has changed since a state was saved?',
        ],
      ),
    )
    .action(async (baseline: string, current: string, options: DriftOptions) => {
      const { drift } = await import('../commands/drift.js');
      finish(await drift(io, [baseline, current], options));
    });
};
