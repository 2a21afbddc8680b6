import { Option } from 'commander';
import { drift } from '../commands/drift.js';
import type { DriftOptions } from '../commands/drift.js';
import type { Define } from './define.js';
import { examples } from './define.js';
import { addEventOptions } from './events.js';
import { addReading } from './input.js';

/** `dossier drift` */
export const defineDrift: Define = (program, io, finish) => {
  const command = program
    .command('drift')
    .summary('tell how a dossier has drifted from its baseline')
    .description(
      'Tell how a dossier has drifted from its baseline: artifacts added, removed and mutated, anomalies ' +
        'introduced and resolved, another manifest version. Exits as diff does: 0 where both are the same, ' +
        '1 where they have drifted or hold invalid events, 2 where they could not be compared.',
    )
    .argument('<baseline>', 'JSON Lines or JSON, or a state that dossier reduce has saved')
    .argument('<current>', 'the same; - for one of them: standard input')
    .addOption(
      new Option('--format <format>', 'for people, or the drift events as JSON Lines')
        .choices(['text', 'json'])
        .default('text'),
    );
  addReading(addEventOptions(command))
    .addHelpText(
      'after',
      examples(
        ['dossier drift server.jsonl local.jsonl', 'has the local account drifted?'],
        [
          'dossier drift --format json server.jsonl local.jsonl >> local.jsonl',
          'note the drift: the events are made before they are appended',
        ],
        [
          'dossier drift saved-state.json events.jsonl',
          'what has changed since a state was saved?',
        ],
      ),
    )
    .action(async (baseline: string, current: string, options: DriftOptions) => {
      finish(await drift(io, [baseline, current], options));
    });
};
