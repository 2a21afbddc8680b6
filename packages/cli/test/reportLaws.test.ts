import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partitionByNamespace, reduceMissionDossier } from 'mission-dossier-contracts';
import type { CompleteMissionDossierState } from 'mission-dossier-contracts';
import { loadReplayStream } from 'mission-dossier-contracts/conformance';
import { stream } from 'test-support/events.js';
import type { AnyEvent } from 'test-support/events.js';
import { drift, envelope, indexed, missing, NAMESPACE, snapshot } from 'test-support/examples.js';
import { jsonLines } from 'test-support/jsonLines.js';
import { tries } from 'test-support/searches.js';
import { dossier } from './support/commandLine.js';
import {
  attribute,
  byClass,
  byTag,
  figuresOf,
  parsedFrom,
  parsePage,
  shapeOf,
  textOf,
} from './support/page.js';
import type { ParsedPage } from './support/page.js';

async function htmlOf(events: readonly unknown[]): Promise<string> {
  return (await dossier(['report'], { stdin: jsonLines(...events) })).stdout;
}

/**
 * The state of a stream of one namespace. A report, like `reduce --partition`, has a dossier for each namespace,
 * also for that of a version that the reducer drops.
 */
function stateOf(events: readonly AnyEvent[]): CompleteMissionDossierState | null {
  if (partitionByNamespace(events).byNamespace.size > 1) return null;
  try {
    return reduceMissionDossier(events);
  } catch {
    return null;
  }
}

/** The parity at the end of the picture. */
function lastParity(page: ParsedPage): string | undefined {
  return byClass(page, 'band')
    .map((band) => attribute(band, 'class')?.split(' ')[1])
    .at(-1);
}

describe('a report and the reducer agree', () => {
  test('on present, superseded and missing artifacts, and on the parity', async () => {
    const property = fc.asyncProperty(stream, async (events) => {
      const state = stateOf(events);
      fc.pre(state !== null);
      const page = parsePage(await htmlOf(events));
      const artifacts = Object.values(state.artifacts);
      const present = artifacts.filter(({ superseded }) => !superseded).length;
      expect(figuresOf(page)).toMatchObject([
        {
          Artifacts: String(present),
          Anomalies: String(state.anomalies.length),
          Drifts: String(state.drift_history.length),
          Events: String(state.event_count),
        },
      ]);
      // Every superseded artifact shows by which one, and no other artifact does.
      expect(byClass(page, 'by')).toHaveLength(artifacts.length - present);
      const [description] = byTag(page, 'desc');
      if (!description) return;
      expect(textOf(description)).toMatch(
        new RegExp(
          `\\. ${present} artifacts? present at the end; the parity is ${state.parity_status}\\.$`,
        ),
      );
    });
    await fc.assert(property, { numRuns: tries(200) });
  });

  test('on the parity after every event', async () => {
    const kinds = fc.array(fc.constantFrom('indexed', 'missing', 'snapshot', 'drift'), {
      minLength: 1,
      maxLength: 12,
    });
    const make = { indexed, missing, snapshot, drift };
    const property = fc.asyncProperty(kinds, async (names) => {
      const events = names.map((name, i) =>
        name === 'indexed' || name === 'missing' ? make[name](i, 'a') : make[name](i),
      );
      const { parity_status } = reduceMissionDossier(events);
      const page = parsePage(await htmlOf(events));
      // There are few events, so each has its own column.
      expect(lastParity(page)).toBe(parity_status);
    });
    await fc.assert(property, { numRuns: tries(50) });
  });

  test('in any order of the events', async () => {
    const events = loadReplayStream('dossier-replay-drift-scenario');
    const html = await htmlOf(events);
    const orders = fc.shuffledSubarray([...events], { minLength: events.length });
    await fc.assert(
      fc.asyncProperty(orders, async (shuffled) => {
        expect(await htmlOf(shuffled)).toBe(html);
      }),
      { numRuns: tries(20) },
    );
  });
});

/** Short enough not to be folded, even as escapes. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }),
  fc.constantFrom(
    '<script>',
    '</style>',
    '</title>',
    '<img src=x>',
    '" onload="',
    "' a='",
    '<!--',
    '-->',
    ']]>',
    '</bdi>',
    '&lt;b&gt;',
    '</table>',
    '\u0000',
    '\u202eabc',
    '__proto__',
    'javascript:',
  ),
);

/** A harmless text of the same length, with the same folders. */
function harmless(text: string): string {
  return text.replace(/[^/]/gu, 'x');
}

/** An event of each type, a rejected and an ignored one, with the values in all places for texts. */
function eventsWith(values: readonly string[]): unknown[] {
  const [a = '', b = '', c = '', d = ''] = values;
  const namespace = { ...NAMESPACE, feature_slug: a, target_branch: b, mission_key: c, step_id: d };
  const identity = { mission_key: a, path: b, artifact_class: 'output', run_id: c, wp_id: d };
  const provenance = { git_sha: a, git_ref: b, actor_id: c, source_event_ids: [d] };
  const content_ref = { hash: d, algorithm: 'sha256', encoding: a };
  return [
    indexed(1, b, { namespace, artifact_id: identity, content_ref, provenance, step_id: a }),
    indexed(2, b, { namespace, supersedes: identity, step_id: b }),
    missing(3, c, {
      namespace,
      expected_identity: identity,
      manifest_step: b,
      remediation_hint: a,
    }),
    snapshot(4, { namespace, snapshot_hash: c }),
    drift(5, {
      namespace,
      expected_hash: a,
      actual_hash: b,
      artifact_ids_changed: [identity],
      rebuild_hint: d,
    }),
    { ...envelope(6), event_type: 'MissionDossierArtifactIndexed', payload: { [`?${a}`]: b } },
    { event_type: `?${d}` },
  ];
}

const values = fc.tuple(hostile, hostile, hostile, hostile);

describe('no value of an event', () => {
  test('changes an element or an attribute of the page', async () => {
    const property = fc.asyncProperty(values, async (texts) => {
      const page = parsePage(await htmlOf(eventsWith(texts)));
      const expected = parsePage(await htmlOf(eventsWith(texts.map(harmless))));
      expect(shapeOf(page)).toEqual(shapeOf(expected));
    });
    await fc.assert(property, { numRuns: tries(150) });
  });

  test('puts a control, a bidi character or a lone surrogate into the page', async () => {
    // A line with a lone surrogate is rejected, and its error must not contain the surrogate.
    const any = fc.oneof(values, fc.constant(['\ud800', 'b', 'c', 'd'] as const));
    const property = fc.asyncProperty(any, async (texts) => {
      const html = await htmlOf(eventsWith(texts));
      expect(html.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    });
    await fc.assert(property, { numRuns: tries(150) });
  });

  test('is lost: each is on the page, as it is printed elsewhere', async () => {
    const page = parsePage(await htmlOf(eventsWith(['<a>', '<b>', '<c>', '<d>'])));
    for (const text of ['<a>', '<b>', '<c>', '<d>', '"?<a>"', '?<d>'])
      expect([text, page.text.includes(text)]).toEqual([text, true]);
    const [anomaly] = byTag(page, 'li').filter((item) => textOf(item).startsWith('Missing'));
    expect(textOf(anomaly as never)).toContain('Missing <b> → <a> output · required by step <b>');
    const [heading] = byTag(page, 'h1');
    expect(parsedFrom(heading as never).elements.map(({ tagName }) => tagName)).toEqual([
      'h1',
      'bdi',
    ]);
  });
});
