import { DIRECTIONS, nameOf } from 'mission-dossier-schema-compat';
import type { Finding } from 'mission-dossier-schema-compat';
import type { CompatFinding, CompatReport } from '../generated/types.js';
import { printableJson } from '../text/printable.js';
import { consequence } from './compatText.js';
import { isCompatible } from './outcome.js';
import type { Outcome } from './outcome.js';

/** The outcome as one JSON document. */
export function compatJson(outcome: Outcome): string {
  const { report, judgement, requirement } = outcome;
  const document: CompatReport = {
    compatible: isCompatible(outcome),
    require: requirement,
    schemas: report.changed.map(({ file, verdict, through }) => ({
      schema: nameOf(file),
      verdict,
      through: through.map(nameOf),
    })),
    unchanged: report.unchanged,
    findings: report.findings.map((finding) => jsonOf(finding, outcome)),
    stale_approvals: [...judgement.stale],
  };
  return `${printableJson(document, 2)}\n`;
}

function jsonOf(finding: Finding, { judgement }: Outcome): CompatFinding {
  const { rule, file, pointer, at, breaks, note } = finding;
  const broken = DIRECTIONS.filter((direction) => breaks[direction]);
  const texts = broken.map((direction) => consequence(finding, direction));
  return {
    rule,
    schema: nameOf(file),
    pointer,
    old: at.old,
    new: at.new,
    breaks: broken,
    undecided: broken.filter((direction) => breaks[direction]?.isUndecided),
    consequence: [...texts, ...(note === undefined ? [] : [note])].join('; '),
    approved: judgement.approved.get(finding)?.reason ?? null,
  };
}
