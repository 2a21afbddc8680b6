//! Values that are read into the types and written again. The round trips of the contract hold every fixture.

use mission_dossier_contracts::types::{
    ArtifactClass, ArtifactIdentity, ContentHashRef, Event, Payload, SnapshotSummary, gates, status,
};
use serde_json::{Value, from_value, json, to_value};

fn event(payload: &Value) -> Value {
    json!({
        "event_id": "01KJ081WB0ZCVR8X5FB59VXHGH",
        "event_type": "GatePassed",
        "aggregate_id": "mission/042",
        "timestamp": "2026-02-21T14:01:00Z",
        "node_id": "node-a",
        "lamport_clock": 1,
        "project_uuid": "7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e",
        "correlation_id": "01KJ0C5Q7Y0Q272ZPGV4AFQMJE",
        "payload": payload,
    })
}

#[test]
fn members_that_a_producer_adds_are_kept() {
    let mut written = event(&json!({}));
    written["build_id"] = json!({ "number": 7.25, "Event_ID": null });
    let read: Event = from_value(written.clone()).expect("it fits");
    assert_eq!(read.other["build_id"]["number"], json!(7.25));
    assert_eq!(to_value(read).expect("it is JSON"), written);
}

#[test]
fn absent_members_stay_absent_and_defaults_are_not_written() {
    let mut written = event(&Value::Null);
    let read: Event = from_value(written.clone()).expect("it fits");
    assert_eq!(read.payload, None);
    written
        .as_object_mut()
        .expect("it is an object")
        .remove("payload");
    assert_eq!(to_value(read).expect("it is JSON"), written);
}

#[test]
fn whole_numbers_may_have_a_fraction_of_zero_or_an_exponent() {
    for (text, size) in [
        ("1.0", 1),
        ("1e2", 100),
        ("-0", 0),
        ("-0.0", 0),
        ("9007199254740991", 9_007_199_254_740_991),
    ] {
        let text = format!(r#"{{"hash":"h","algorithm":"sha256","size_bytes":{text}}}"#);
        let read: ContentHashRef = serde_json::from_str(&text).expect("it fits");
        assert_eq!(read.size_bytes, Some(size), "{text}");
        let value: Value = serde_json::from_str(&text).expect("it is JSON");
        assert_eq!(from_value::<ContentHashRef>(value).expect("it fits"), read);
    }
}

#[test]
fn other_numbers_are_refused_for_whole_ones() {
    for number in ["-1", "1.5", "9007199254740992.0", "1e300", "\"1\""] {
        let text = format!(
            r#"{{"snapshot_hash":"h","artifact_count":{number},"anomaly_count":0,"computed_at":"t","algorithm":"md5"}}"#
        );
        assert!(
            serde_json::from_str::<SnapshotSummary>(&text).is_err(),
            "{number}"
        );
    }
}

#[test]
fn closed_objects_refuse_members_that_they_do_not_know() {
    let identity =
        json!({ "mission_key": "m", "path": "p", "artifact_class": "input", "extra": 1 });
    let error = from_value::<ArtifactIdentity>(identity).expect_err("it has an extra member");
    assert!(
        error.to_string().contains("unknown field `extra`"),
        "{error}"
    );
}

#[test]
fn enums_have_the_values_of_the_contract() {
    assert_eq!(
        to_value(ArtifactClass::Evidence).expect("it is JSON"),
        json!("evidence")
    );
    let conclusion = from_value::<gates::FailedConclusion>(json!("timed_out")).expect("it fits");
    assert_eq!(conclusion, gates::FailedConclusion::TimedOut);
    assert!(from_value::<ArtifactClass>(json!("worklow")).is_err());
}

#[test]
fn an_event_has_its_payload_by_its_type() {
    let payload = json!({
        "feature_slug": "f", "wp_id": "WP01", "to_lane": "doing", "actor": "a", "force": true,
        "execution_mode": "worktree"
    });
    let mut written = event(&payload);
    written["event_type"] = json!("WPStatusChanged");
    let mut read: Event = from_value(written).expect("it fits");
    let typed = read
        .typed_payload()
        .expect("the type is known")
        .expect("the payload fits");
    assert_eq!(typed.event_type(), "WPStatusChanged");
    assert_eq!(to_value(&typed).expect("it is JSON"), payload);
    let Payload::WpStatusChanged(transition) = typed else {
        panic!("{typed:?}")
    };
    assert_eq!(transition.to_lane, status::WrittenLane::Doing);
    read.event_type = "SomethingElse".to_owned();
    assert!(read.typed_payload().is_none());
}

#[test]
fn every_event_type_has_a_payload() {
    for event_type in Payload::EVENT_TYPES {
        assert!(
            mission_dossier_contracts::payload_model(event_type).is_some(),
            "{event_type}"
        );
        assert!(
            Payload::read(event_type, &serde_json::Map::new()).is_some(),
            "{event_type}"
        );
    }
    assert!(Payload::EVENT_TYPES.len() >= 40);
}
