import type {
  ArtifactIdentity,
  ContentHashRef,
  LocalNamespaceTuple,
  ProvenanceRef,
} from '../generated/types.js';

/**
 * Models in the state's form (C20): every optional field is present, null where unknown. Each
 * function copies, so that a state shares nothing with the events that it comes from.
 */
export type Complete<T> = T extends object
  ? { [Key in keyof T]-?: Complete<Exclude<T[Key], undefined>> }
  : T;

/** `-0` and `0` are one number in canonical JSON, and so in the state. */
export function withoutMinusZero(value: number): number {
  return value + 0;
}

export function completeNamespace(namespace: LocalNamespaceTuple): Complete<LocalNamespaceTuple> {
  return {
    project_uuid: namespace.project_uuid,
    feature_slug: namespace.feature_slug,
    target_branch: namespace.target_branch,
    mission_key: namespace.mission_key,
    manifest_version: namespace.manifest_version,
    step_id: namespace.step_id ?? null,
  };
}

export function completeIdentity(identity: ArtifactIdentity): Complete<ArtifactIdentity> {
  return {
    mission_key: identity.mission_key,
    path: identity.path,
    artifact_class: identity.artifact_class,
    run_id: identity.run_id ?? null,
    wp_id: identity.wp_id ?? null,
  };
}

export function completeContentRef(ref: ContentHashRef): Complete<ContentHashRef> {
  return {
    hash: ref.hash,
    algorithm: ref.algorithm,
    size_bytes: ref.size_bytes == null ? null : withoutMinusZero(ref.size_bytes),
    encoding: ref.encoding ?? null,
  };
}

export function completeProvenance(
  provenance: ProvenanceRef | null | undefined,
): Complete<ProvenanceRef> | null {
  return provenance
    ? {
        source_event_ids: provenance.source_event_ids ? [...provenance.source_event_ids] : null,
        git_sha: provenance.git_sha ?? null,
        git_ref: provenance.git_ref ?? null,
        actor_id: provenance.actor_id ?? null,
        actor_kind: provenance.actor_kind ?? null,
        revised_at: provenance.revised_at ?? null,
      }
    : null;
}
