import { readFileSync } from 'node:fs';
import { drift, identity, indexed, missing, NAMESPACE, snapshot } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { EVIDENCE, moved, movedTo } from './familyEvents.js';

/** Streams for reports, as JSON Lines. Each covers another part of the page. */

/** Everything that a page of one dossier can show, including errors. */
export const drifted =
  jsonLines(
    indexed(1, 'specs/spec.md', {
      content_ref: { hash: 'aa', algorithm: 'sha256', size_bytes: 10 },
    }),
    indexed(2, 'specs/plan.md', {
      provenance: { git_sha: 'ab12', actor_id: 'ada', actor_kind: 'human' },
    }),
    indexed(3, 'specs/plan-2.md', { supersedes: identity('specs/plan.md'), step_id: 'plan' }),
    snapshot(4),
    missing(5, 'specs/tasks.md', { remediation_hint: 'Run the tasks step.' }),
    drift(6, {
      artifact_ids_changed: [identity('specs/spec.md')],
      rebuild_hint: 'Take a snapshot.',
    }),
    { ...indexed(7, 'x'), payload: { namespace: NAMESPACE } },
    { event_type: 'MissionDossierArtefactIndexed' },
  ) + '{"event_type":\n';

/** The same, with work packages in several lanes and a transition that was rejected. */
export const board =
  jsonLines(
    ...movedTo(1000, 'WP01', 'done'),
    ...movedTo(1010, 'WP02', 'in_progress'),
    ...movedTo(1020, 'WP03', 'planned'),
    moved(1030, 'WP03', 'planned', 'canceled'),
    moved(1031, 'WP02', 'claimed', 'done'),
  ) + drifted;

/** The dossier of a real mission. */
export const real = readFileSync(
  'fixtures/dossier/replay/real/014-mission-contract-cutover.jsonl',
  'utf8',
);

/** Several namespaces. */
export const several =
  readFileSync('fixtures/dossier/replay/drift-scenario.jsonl', 'utf8') + drifted + real;

const ATTACKS = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '<a href="https://example.com">click</a>',
  '<iframe src="https://example.com"></iframe>',
  '" style="background:url(https://example.com)" x="',
  'a\u202egnp.exe',
  'nul\u0000byte',
  'שלום/עולם.md',
  `${'long'.repeat(25_000)}<b>`,
  'no blanks '.replaceAll(' ', '_').repeat(40),
];

/** Paths, hints, hashes and ids that try to break out of the page. */
export const hostile = jsonLines(
  ...ATTACKS.flatMap((text, i) => [
    indexed(3 * i, text, {
      content_ref: { hash: text, algorithm: 'sha256' },
      provenance: { git_sha: text, actor_id: text },
    }),
    missing(3 * i + 1, `${text} `, { remediation_hint: text, manifest_step: text }),
    drift(3 * i + 2, {
      expected_hash: text,
      artifact_ids_changed: [identity(text)],
      rebuild_hint: text,
    }),
    { ...indexed(900 + i, 'x'), payload: { [text]: text } },
    ...movedTo(1000 + 10 * i, text, 'done', {
      evidence: { ...EVIDENCE, review: { reviewer: text, verdict: text } },
    }),
    moved(1009 + 10 * i, text, 'planned', 'claimed'),
    { event_type: text },
  ]),
);

/** A dossier with a number of artifacts. */
export function large(artifacts: number): string {
  const classes = ['input', 'workflow', 'output', 'evidence', 'policy', 'runtime'];
  return jsonLines(
    ...Array.from({ length: artifacts }, (_, i) => {
      const path = `specs/folder-${i % 97}/artifact-${i}.md`;
      const artifact_id = { ...identity(path), artifact_class: classes[i % classes.length] };
      return indexed(
        i,
        path,
        { artifact_id },
        { event_id: `01KJ08Q7Y11XVPXH${String(i).padStart(10, '0')}` },
      );
    }),
  );
}
