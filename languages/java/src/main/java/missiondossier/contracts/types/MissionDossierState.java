// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The state of a dossier: the result of reducing all of its events.
 *
 * @param namespace The namespace of the stream; null if no dossier event carried a readable one.
 *     May be null.
 * @param artifacts The artifacts by path.
 * @param anomalies All active anomalies, in the order of the events that produced them.
 * @param latestSnapshot The most recent snapshot. May be null.
 * @param driftHistory All drift events in order.
 * @param parityStatus Derived from the latest snapshot and the drift events.
 * @param eventCount The number of dossier events, without duplicates.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissionDossierState(
    LocalNamespaceTuple namespace,
    Map<String, ArtifactEntry> artifacts,
    List<AnomalyEntry> anomalies,
    @JsonProperty("latest_snapshot") SnapshotSummary latestSnapshot,
    @JsonProperty("drift_history") List<DriftRecord> driftHistory,
    @JsonProperty("parity_status") ParityStatus parityStatus,
    @JsonProperty("event_count") long eventCount) {}
