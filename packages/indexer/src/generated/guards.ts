// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from 'mission-dossier-contracts/tooling';
import type { ModelGuard } from 'mission-dossier-contracts';
import * as constraints from './constraints.js';
import type * as types from './types.js';

/** Whether a value is a valid `expected_artifact`. */
export const isExpectedArtifact: ModelGuard<types.ExpectedArtifact> = /* @__PURE__ */ modelGuard(constraints.expected_artifact);

/** Whether a value is a valid `expected_artifacts_manifest`. */
export const isExpectedArtifactsManifest: ModelGuard<types.ExpectedArtifactsManifest> = /* @__PURE__ */ modelGuard(constraints.expected_artifacts_manifest);
