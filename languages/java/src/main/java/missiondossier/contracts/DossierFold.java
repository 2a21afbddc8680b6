package missiondossier.contracts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import missiondossier.contracts.types.AnomalyEntry;
import missiondossier.contracts.types.AnomalyType;
import missiondossier.contracts.types.ArtifactEntry;
import missiondossier.contracts.types.DriftRecord;
import missiondossier.contracts.types.HashAlgorithm;
import missiondossier.contracts.types.LocalNamespaceTuple;
import missiondossier.contracts.types.MissionDossierArtifactIndexedPayload;
import missiondossier.contracts.types.MissionDossierArtifactMissingPayload;
import missiondossier.contracts.types.MissionDossierParityDriftDetectedPayload;
import missiondossier.contracts.types.MissionDossierSnapshotComputedPayload;
import missiondossier.contracts.types.MissionDossierState;
import missiondossier.contracts.types.ParityStatus;
import missiondossier.contracts.types.Payload;
import missiondossier.contracts.types.SnapshotSummary;

/** Applies the payloads of valid events, in order (C16 to C19). */
final class DossierFold {
  private final Policies policies;
  private final Map<String, ArtifactEntry> artifacts = new LinkedHashMap<>();
  private final List<AnomalyEntry> anomalies = new ArrayList<>();
  private final List<DriftRecord> drifts = new ArrayList<>();
  private SnapshotSummary latestSnapshot;
  private boolean driftSinceSnapshot;

  DossierFold(Policies policies) {
    this.policies = policies;
  }

  void apply(Payload payload) {
    if (payload instanceof MissionDossierArtifactIndexedPayload indexed) index(indexed);
    else if (payload instanceof MissionDossierArtifactMissingPayload missing) miss(missing);
    else if (payload instanceof MissionDossierSnapshotComputedPayload computed) compute(computed);
    else if (payload instanceof MissionDossierParityDriftDetectedPayload detected) drift(detected);
    else throw new IllegalStateException("no fold for " + payload.getClass().getSimpleName());
  }

  private void index(MissionDossierArtifactIndexedPayload indexed) {
    if (indexed.supersedes() != null) {
      artifacts.computeIfPresent(indexed.supersedes().path(), (path, entry) -> superseded(entry));
    }
    String path = indexed.artifactId().path();
    // Last, because an artifact that supersedes its own path is not superseded itself.
    artifacts.put(
        path,
        new ArtifactEntry(
            indexed.artifactId(),
            indexed.contentRef(),
            indexed.indexedAt(),
            indexed.provenance(),
            false,
            indexed.stepId()));
    resolve(anomaly -> anomaly.expectedIdentity().path().equals(path));
  }

  private static ArtifactEntry superseded(ArtifactEntry entry) {
    return new ArtifactEntry(
        entry.identity(),
        entry.contentRef(),
        entry.indexedAt(),
        entry.provenance(),
        true,
        entry.stepId());
  }

  private void miss(MissionDossierArtifactMissingPayload missing) {
    String path = missing.expectedIdentity().path();
    resolve(
        anomaly ->
            anomaly.expectedIdentity().path().equals(path)
                && anomaly.manifestStep().equals(missing.manifestStep()));
    anomalies.add(
        new AnomalyEntry(
            AnomalyType.MISSING_ARTIFACT,
            missing.expectedIdentity(),
            missing.manifestStep(),
            missing.checkedAt(),
            missing.remediationHint()));
  }

  private void resolve(Predicate<AnomalyEntry> resolved) {
    if (!policies.keepsEveryMissing()) anomalies.removeIf(resolved);
  }

  private void compute(MissionDossierSnapshotComputedPayload computed) {
    latestSnapshot =
        new SnapshotSummary(
            computed.snapshotHash(),
            computed.artifactCount(),
            computed.anomalyCount(),
            computed.computedAt(),
            computed.algorithm() == null ? HashAlgorithm.SHA256 : computed.algorithm());
    driftSinceSnapshot = false;
  }

  private void drift(MissionDossierParityDriftDetectedPayload detected) {
    drifts.add(
        new DriftRecord(
            detected.expectedHash(),
            detected.actualHash(),
            detected.driftKind(),
            detected.detectedAt()));
    driftSinceSnapshot = true;
  }

  MissionDossierState state(LocalNamespaceTuple namespace, int eventCount) {
    return new MissionDossierState(
        namespace,
        Collections.unmodifiableMap(artifacts),
        List.copyOf(anomalies),
        latestSnapshot,
        List.copyOf(drifts),
        parityStatus(),
        eventCount);
  }

  private ParityStatus parityStatus() {
    boolean drifted = policies.anyDrift() ? !drifts.isEmpty() : driftSinceSnapshot;
    if (drifted) return ParityStatus.DRIFTED;
    return latestSnapshot == null ? ParityStatus.UNKNOWN : ParityStatus.CLEAN;
  }
}
