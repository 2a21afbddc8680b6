import { join } from 'node:path';
import { DIRECTIONS, nameOf } from 'mission-dossier-schema-compat';
import pico from 'picocolors';
import { Annotations } from '../github/annotations.js';
import { markdownCode, markdownTable, markdownText } from '../text/markdown.js';
import { compatVerdict, consequence, staleText } from './compatText.js';
import { isCompatible } from './outcome.js';
import type { Outcome } from './outcome.js';

const COLORS = pico.createColors(false);
const TITLE = 'dossier compat';

/**
 * Annotations on GitHub: the breaks that have no approval, stale approvals, and the verdict.
 * @param folder - the folder of the new schemas; null if they are in a tarball
 */
export function compatGithub(outcome: Outcome, folder: string | null): string {
  const { unapproved, stale } = outcome.judgement;
  const annotations = new Annotations();
  return [
    ...unapproved.map((finding) => {
      const { rule, at, breaks } = finding;
      const texts = DIRECTIONS.filter((direction) => breaks[direction]).map((direction) =>
        consequence(finding, direction),
      );
      const place = folder === null ? {} : { file: join(folder, at.new.file) };
      const message = `${at.new.file}#${at.new.pointer}: ${texts.join('; ')}`;
      return annotations.add('error', { ...place, title: rule }, message);
    }),
    ...stale.map((approval) =>
      annotations.add('error', { title: 'stale approval' }, staleText(approval)),
    ),
    annotations.summary(TITLE, compatVerdict(outcome, COLORS), isCompatible(outcome)),
  ].join('');
}

/** The summary for people, as Markdown: the verdict, and the changed schemas. */
export function compatSummary(outcome: Outcome): string {
  const { report, judgement } = outcome;
  const rows = report.changed.map(({ file, verdict }) => {
    const breaks = judgement.unapproved.filter((finding) => finding.file === file);
    return [markdownCode(nameOf(file)), verdict, String(breaks.length)];
  });
  return [
    `### ${TITLE}\n\n${markdownText(compatVerdict(outcome, COLORS))}\n`,
    ...(rows.length === 0
      ? []
      : [`${markdownTable([['Schema', 'Verdict', 'Breaks without approval'], ...rows])}\n`]),
  ].join('\n');
}
