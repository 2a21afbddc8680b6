//! The state of a dossier, and the events that do not take part. The replays of the contract hold the states.

use mission_dossier_contracts::{RejectionReason, Rules, canonical_json, reduce, reduce_reporting};
use serde_json::{Value, json};

fn snapshot(clock: u64, step: Option<&str>) -> Value {
    json!({
        "event_id": format!("01KJ081WB0ZCVR8X5FB59VX{clock:03}"),
        "event_type": "MissionDossierSnapshotComputed",
        "aggregate_id": "mission/042",
        "timestamp": "2026-02-21T14:01:00Z",
        "node_id": "node-a",
        "lamport_clock": clock,
        "project_uuid": "7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e",
        "correlation_id": "01KJ0C5Q7Y0Q272ZPGV4AFQMJE",
        "payload": {
            "namespace": {
                "project_uuid": "7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e",
                "feature_slug": "042",
                "target_branch": "main",
                "mission_key": "software-dev",
                "manifest_version": "1.2.0",
                "step_id": step,
            },
            "snapshot_hash": format!("hash-{clock}"),
            "artifact_count": 1.0,
            "anomaly_count": 0,
            "computed_at": "2026-02-21T14:01:00Z",
        },
    })
}

/// The reasons why events do not take part, with the number of their issues.
fn rejections(events: &[Value]) -> Vec<(RejectionReason, usize)> {
    let mut reasons = Vec::new();
    reduce_reporting(events, &Rules::CONTRACT, |rejection| {
        reasons.push((rejection.reason, rejection.issues.len()));
    })
    .expect("there is one namespace");
    reasons
}

#[test]
fn the_order_of_arrival_does_not_matter() {
    let (first, last) = (snapshot(1, None), snapshot(2, None));
    let forward = reduce([&first, &last], &Rules::CONTRACT).expect("there is one namespace");
    let backward =
        reduce([&last, &first, &last], &Rules::CONTRACT).expect("there is one namespace");
    assert_eq!(forward, backward);
    assert_eq!(forward.event_count, 2);
    assert_eq!(
        forward
            .latest_snapshot
            .map(|latest| latest.snapshot_hash)
            .as_deref(),
        Some("hash-2")
    );
}

#[test]
fn no_events_are_an_unknown_state_with_every_member() {
    let state = reduce([], &Rules::CONTRACT).expect("there is no namespace");
    let expected = r#"{"anomalies":[],"artifacts":{},"drift_history":[],"event_count":0,"latest_snapshot":null,"namespace":null,"parity_status":"unknown"}"#;
    assert_eq!(state.to_canonical_json(), expected);
    assert_eq!(
        canonical_json(&state.to_complete_json()).expect("it is JSON"),
        expected
    );
}

#[test]
fn what_does_not_take_part_is_reported() {
    let mut invalid = snapshot(1, None);
    invalid["payload"]["snapshot_hash"] = json!("");
    let mut unordered = snapshot(2, None);
    unordered["timestamp"] = json!("yesterday");
    let mut other = snapshot(3, None);
    other["node_id"] = json!("node-b");
    assert_eq!(rejections(&[invalid]), [(RejectionReason::InvalidEvent, 1)]);
    assert_eq!(
        rejections(&[unordered]),
        [(RejectionReason::UnorderedEvent, 1)]
    );
    assert_eq!(
        rejections(&[json!(7)]),
        [(RejectionReason::UnorderedEvent, 1)]
    );
    assert_eq!(
        rejections(&[snapshot(3, None), other]),
        [(RejectionReason::ConflictingDuplicate, 0)]
    );
}

#[test]
fn a_rejection_is_shown_with_its_issues() {
    let mut event = snapshot(1, None);
    event["payload"]["snapshot_hash"] = json!(7);
    event["node_id"] = json!("");
    let mut shown = Vec::new();
    reduce_reporting([&event], &Rules::CONTRACT, |rejection| {
        shown.push(rejection.to_string());
    })
    .expect("there is one namespace");
    let expected = "invalid-event: /node_id: found an empty string, expected at least 1 character; \
        /payload/snapshot_hash: found 7, expected a string";
    assert_eq!(shown, [expected]);
}

#[test]
fn events_of_other_families_and_equal_duplicates_are_no_rejections() {
    let mut respelt = snapshot(1, None);
    respelt["event_id"] = json!("01kj081wb0zcvr8x5fb59vx001");
    let other = json!({ "event_type": "GatePassed" });
    assert_eq!(rejections(&[snapshot(1, None), respelt, other]), []);
}

#[test]
fn two_namespaces_are_an_error_unless_the_rules_ignore_the_step() {
    let events = [snapshot(1, Some("plan")), snapshot(2, Some("specify"))];
    let error = reduce(&events, &Rules::CONTRACT).expect_err("the steps differ");
    assert_eq!(error.expected.step_id.as_deref(), Some("plan"));
    assert_eq!(error.actual.step_id.as_deref(), Some("specify"));
    let start = "the stream mixes namespaces: they differ in step_id; expected {";
    assert!(error.to_string().starts_with(start), "{error}");
    let state = reduce(&events, &Rules::SPEC_KITTY_EVENTS_2_4).expect("the step is ignored");
    assert_eq!(
        state.namespace.and_then(|namespace| namespace.step_id),
        None
    );
}
