import { readFileSync } from 'node:fs';
import fc from 'fast-check';

/** A call of a producer's function, with the names of the generation `3.0` in the namespace. */
export interface Call {
  readonly call: string;
  /** The mission: each function's first parameter, which has another name in each generation. */
  readonly mission: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** An artifact that is present in a dossier. */
export interface DrawnArtifact {
  readonly path: string;
  readonly hash: string;
}

/** The same for every run. */
const SEED = 20_260_221;
const CALLS_OF_A_FUNCTION = 200;
const DOSSIERS = 200;

/** Texts in which something gets lost if it is quoted, trimmed, normalized or measured. */
const ODD_TEXTS = [
  ...[
    'plan.md',
    'tasks/WP01-ärger.md',
    ' ',
    ' spec.md ',
    '"',
    "'",
    '\\',
    '`',
    ',',
    'a,b',
    '%s',
    '{0}',
  ],
  ...['a\nb', '\r\n', '\t', '\u0000', '\u007f', '\u0085', '\u00a0', '\u2028', '\u202e', '\ufeff'],
  ...['é', 'e\u0301', 'ﬀ', '文書.md', '😀', '👩‍👩‍👧', '\ufffd', '\uffff', '\u{10ffff}'],
  ...['__proto__', 'constructor', '10', 'null', 'True', '[red]x[/red]', '</script>', '../x', '/x'],
  'long/'.repeat(200),
];
const COUNTS = [0, 1, 7, 2 ** 31, Number.MAX_SAFE_INTEGER];

const text = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
);
const detail = fc.option(fc.oneof(fc.constant(''), text));
const keys = fc.option(fc.array(text, { maxLength: 4 }));
const count = fc.oneof(fc.constantFrom(...COUNTS), fc.nat());
const hash = fc.oneof(
  fc.constantFrom('0'.repeat(64), 'f'.repeat(64)),
  fc.stringMatching(/^[0-9a-f]{64}$/),
);
const namespace = fc.record({
  project_uuid: fc.oneof(
    fc.uuid(),
    fc.uuid().map((uuid) => uuid.toUpperCase()),
  ),
  mission_slug: text,
  target_branch: text,
  mission_type: text,
  manifest_version: text,
});
const artifactClass = valueOf('flat_artifact_class');

/** What the functions take, in every release. */
const ARGUMENTS = {
  emit_artifact_indexed: fc.record({
    namespace,
    artifact_key: text,
    artifact_class: artifactClass,
    relative_path: text,
    content_hash_sha256: hash,
    size_bytes: count,
    wp_id: fc.option(text),
    step_id: fc.option(text),
    required_status: valueOf('required_status'),
  }),
  emit_artifact_missing: fc.record({
    namespace,
    artifact_key: text,
    artifact_class: artifactClass,
    expected_path_pattern: text,
    reason_code: valueOf('missing_reason_code'),
    reason_detail: detail,
    blocking: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)),
  }),
  emit_snapshot_computed: fc.record({
    namespace,
    parity_hash_sha256: hash,
    total_artifacts: count,
    required_artifacts: count,
    required_present: count,
    required_missing: count,
    optional_artifacts: count,
    optional_present: count,
    completeness_status: valueOf('completeness_status'),
    snapshot_id: text,
  }),
  emit_parity_drift_detected: fc.record({
    namespace,
    local_parity_hash: hash,
    baseline_parity_hash: hash,
    missing_in_local: keys,
    missing_in_baseline: keys,
    severity: valueOf('drift_severity'),
  }),
};

/** One of the values that a schema of the generations allows. */
function valueOf(schema: string): fc.Arbitrary<string> {
  const { enum: values } = JSON.parse(
    readFileSync(`schemas/generations/${schema}.json`, 'utf8'),
  ) as { enum: string[] };
  return fc.constantFrom(...values);
}

/** The calls: every function with as many sets of arguments, drawn from a fixed seed. */
export function drawCalls(): Call[] {
  return Object.entries(ARGUMENTS).flatMap(([call, drawn]) =>
    fc
      .sample(fc.record({ mission: text, arguments: drawn }), {
        seed: SEED,
        numRuns: CALLS_OF_A_FUNCTION,
      })
      .map((each) => ({ call, ...each })),
  );
}

/** Sets of artifacts, drawn from a fixed seed. */
export function drawDossiers(): DrawnArtifact[][] {
  const artifacts = fc.uniqueArray(fc.record({ path: text, hash }), {
    selector: ({ path }) => path,
    maxLength: 12,
  });
  return fc.sample(artifacts, { seed: SEED, numRuns: DOSSIERS });
}
