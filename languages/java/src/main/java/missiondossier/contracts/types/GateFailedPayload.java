// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A check stopped the work.
 *
 * @param gateName The name of the gate.
 * @param gateType The kind of the gate.
 * @param conclusion The conclusion of the check.
 * @param externalProvider The service that ran the check.
 * @param checkRunId The run of the check, by its number at the service.
 * @param checkRunUrl Where the run can be seen.
 * @param deliveryId The delivery that reported the run. It is the same if the report is repeated.
 * @param prNumber The pull request that was checked. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GateFailedPayload(
    @JsonProperty("gate_name") String gateName,
    @JsonProperty("gate_type") GateType gateType,
    FailedConclusion conclusion,
    @JsonProperty("external_provider") GateProvider externalProvider,
    @JsonProperty("check_run_id") long checkRunId,
    @JsonProperty("check_run_url") String checkRunUrl,
    @JsonProperty("delivery_id") String deliveryId,
    @JsonProperty("pr_number") Long prNumber)
    implements Payload {}
