// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Constraints } from 'mission-dossier-contracts/tooling';
import { contractConstraints as above } from 'mission-dossier-contracts/tooling';

export const expected_artifact = { model: 'expected_artifact', type: ["object"], properties: {
  artifact_key: { type: ["string","null"], minLength: 1 },
  artifact_class: above.artifact_class,
  path_pattern: { type: ["string"], minLength: 1 },
  remediation_hint: { type: ["string","null"] },
  blocking: { type: ["boolean","null"] },
}, additionalProperties: false } satisfies Constraints;

export const expected_artifacts_manifest = { model: 'expected_artifacts_manifest', type: ["object"], properties: {
  schema_version: { type: ["string","null"], minLength: 1 },
  mission_type: { type: ["string","null"], minLength: 1 },
  manifest_version: above.manifest_version,
  required_always: { nullable: { type: ["array"], items: expected_artifact } },
  required_by_step: { nullable: { type: ["object"], additionalProperties: { type: ["array"], items: expected_artifact } } },
  optional_always: { nullable: { type: ["array"], items: expected_artifact } },
  default_class: { nullable: above.artifact_class },
}, additionalProperties: false } satisfies Constraints;
