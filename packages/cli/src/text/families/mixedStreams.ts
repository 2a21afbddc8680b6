import type { FamilyEvent } from '../../families/familyEvents.js';
import type { MixedStreams } from '../../families/mixedStreams.js';
import type { Colors } from '../../io.js';
import { columns } from '../columns.js';
import { printable } from '../printable.js';
import { cell } from './title.js';

/** Both streams that events of a family name, the first place of each, and a remedy. */
export function mixedStreamsText(
  { family, field, first, other }: MixedStreams,
  colors: Colors,
): string {
  const row = ({ stream, file, line }: FamilyEvent) => [
    cell(stream?.name ?? ''),
    `first at ${printable(file)}:${line}`,
  ];
  return [
    `${colors.red('error:')} the events of ${family} are of two streams; they differ in ${field}`,
    ...columns([row(first), row(other)]),
    'To reduce each separately, use --partition; --mission NAME selects one.',
    '',
  ].join('\n');
}
