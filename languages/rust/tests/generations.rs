//! Events in the forms in which producers write them (C26 to C35).

use std::borrow::Cow;

use mission_dossier_contracts::{
    EventReader, Issue, RejectionReason, Rules, generation_names, is_valid, reduce, validate,
};
use serde_json::{Value, json};

const HASH: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const TIMESTAMP: &str = "2026-02-21T14:01:00Z";
const GIVEN: [(&str, &str); 3] = [
    ("target_branch", "main"),
    ("mission_key", "software-dev"),
    ("manifest_version", "1.2.0"),
];

fn event(payload: &Value) -> Value {
    json!({
        "event_id": "01KJ081WB0ZCVR8X5FB59VXHGH",
        "event_type": "MissionDossierArtifactIndexed",
        "aggregate_id": "mission/042",
        "timestamp": TIMESTAMP,
        "node_id": "node-a",
        "lamport_clock": 1,
        "project_uuid": "7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e",
        "correlation_id": "01KJ0C5Q7Y0Q272ZPGV4AFQMJE",
        "payload": payload,
    })
}

/// A namespace in the names of features, or of missions.
fn namespace([slug, key]: [&str; 2]) -> Value {
    json!({
        "project_uuid": "7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e",
        slug: "042",
        "target_branch": "main",
        key: "software-dev",
        "manifest_version": "1.2.0",
    })
}

const OF_FEATURES: [&str; 2] = ["feature_slug", "mission_key"];
const OF_MISSIONS: [&str; 2] = ["mission_slug", "mission_type"];

fn nested([slug, key]: [&str; 2]) -> Value {
    event(&json!({
        "namespace": namespace([slug, key]),
        "artifact_id": { key: "software-dev", "path": "spec.md", "artifact_class": "input" },
        "content_ref": { "hash": HASH, "algorithm": "sha256", "size_bytes": 12 },
        "indexed_at": TIMESTAMP,
    }))
}

fn flat(slug: &str, namespace: Option<Value>) -> Value {
    let mut event = event(&json!({
        slug: "042",
        "artifact_key": "input.spec",
        "artifact_class": "other",
        "relative_path": "spec.md",
        "content_hash_sha256": HASH,
        "size_bytes": 12,
        "wp_id": null,
        "required_status": "optional",
    }));
    event["correlation_id"] = Value::Null;
    if let Some(namespace) = namespace {
        event["payload"]["namespace"] = namespace;
    }
    event
}

fn canonical() -> Value {
    nested(OF_FEATURES)
}

fn of_3_0() -> Value {
    let mut event = nested(OF_MISSIONS);
    event["build_id"] = json!("build-7");
    event["schema_version"] = json!("3.0.0");
    event
}

fn flat_feature() -> Value {
    flat("feature_slug", Some(namespace(OF_FEATURES)))
}

fn flat_bare() -> Value {
    flat("feature_slug", None)
}

fn hybrid() -> Value {
    let mut event = flat_feature();
    let canonical = canonical();
    let members = canonical["payload"].as_object().into_iter().flatten();
    for (name, member) in members {
        event["payload"][name] = member.clone();
    }
    event
}

/// An event of each generation, from the oldest to the newest.
fn written() -> [(&'static str, Value); 6] {
    [
        ("flat-bare", flat_bare()),
        ("flat-feature", flat_feature()),
        ("hybrid", hybrid()),
        (
            "flat-mission",
            flat("mission_slug", Some(namespace(OF_MISSIONS))),
        ),
        ("2.4", canonical()),
        ("3.0", of_3_0()),
    ]
}

fn given() -> EventReader {
    EventReader::new().with_namespace(GIVEN)
}

/// The canonical event; its issues as texts if there is none.
fn upcast(event: &Value) -> Result<Value, String> {
    let result = EventReader::new().upcast(event);
    result
        .map(|upcast| upcast.event.into_owned())
        .map_err(|error| error.to_string())
}

fn texts(issues: &[Issue]) -> Vec<String> {
    issues.iter().map(ToString::to_string).collect()
}

#[test]
fn there_is_an_event_of_every_generation() {
    let names = written().map(|(name, _)| name);
    assert!(generation_names().eq(names));
}

#[test]
fn every_generation_is_read_as_canonical() {
    for (name, event) in written() {
        let upcast = given().upcast(&event).expect(name);
        assert_eq!(upcast.generation, Some(name));
        assert!(is_valid(&upcast.event), "{name}");
        assert_eq!(
            upcast.event["payload"]["namespace"],
            namespace(OF_FEATURES),
            "{name}"
        );
        assert_eq!(given().validate(&event), [], "{name}");
    }
}

#[test]
fn what_is_canonical_or_of_another_family_is_returned_as_it_is() {
    let mut other = canonical();
    other["event_type"] = json!("SomethingElse");
    for (event, generation) in [(canonical(), Some("2.4")), (other, None)] {
        let reader = EventReader::new();
        let upcast = reader.upcast(&event).expect("it is returned");
        assert!(matches!(upcast.event, Cow::Borrowed(same) if *same == event));
        assert_eq!(upcast.generation, generation);
        assert_eq!(upcast.left_out, [""; 0]);
    }
}

#[test]
fn names_of_missions_become_names_of_features_everywhere() {
    let mut event = of_3_0();
    event["payload"]["supersedes"] =
        json!({ "mission_type": "software-dev", "path": "old.md", "artifact_class": "input" });
    let mut expected = canonical();
    expected["payload"]["supersedes"] =
        json!({ "mission_key": "software-dev", "path": "old.md", "artifact_class": "input" });
    assert_eq!(
        upcast(&event).expect("it is valid")["payload"],
        expected["payload"]
    );
}

#[test]
fn the_items_of_a_list_are_renamed_too() {
    let identity = |key: &str| json!([{ key: "m", "path": "spec.md", "artifact_class": "input" }]);
    let mut event = event(&json!({
        "namespace": namespace(OF_MISSIONS),
        "expected_hash": "a",
        "actual_hash": "b",
        "drift_kind": "artifact_added",
        "detected_at": TIMESTAMP,
        "artifact_ids_changed": identity("mission_type"),
    }));
    event["event_type"] = json!("MissionDossierParityDriftDetected");
    let canonical = upcast(&event).expect("it is valid");
    assert_eq!(
        canonical["payload"]["artifact_ids_changed"],
        identity("mission_key")
    );
}

#[test]
fn a_flat_payload_becomes_a_nested_one() {
    let canonical = upcast(&flat_feature()).expect("it is valid");
    assert_eq!(canonical["correlation_id"], canonical["event_id"]);
    let expected = json!({
        "namespace": namespace(OF_FEATURES),
        "artifact_id": {
            "mission_key": "software-dev",
            "path": "spec.md",
            "artifact_class": "runtime",
        },
        "content_ref": { "hash": HASH, "algorithm": "sha256", "size_bytes": 12 },
        "indexed_at": TIMESTAMP,
        "context_diagnostics": { "artifact_key": "input.spec", "required_status": "optional" },
    });
    assert_eq!(canonical["payload"], expected);
}

#[test]
fn counts_become_texts_and_an_absent_clock_is_0() {
    let mut event = event(&json!({
        "feature_slug": "042",
        "namespace": namespace(OF_FEATURES),
        "parity_hash_sha256": HASH,
        "artifact_counts": {
            "total": 3.0,
            "required": 2.0,
            "required_present": 1,
            "required_missing": 1,
            "optional": 1,
            "optional_present": 0,
        },
        "completeness_status": "incomplete",
        "snapshot_id": "s-1",
    }));
    event["event_type"] = json!("MissionDossierSnapshotComputed");
    event["lamport_clock"] = Value::Null;
    let canonical = upcast(&event).expect("it is valid");
    assert_eq!(canonical["lamport_clock"], json!(0));
    let diagnostics = &canonical["payload"]["context_diagnostics"];
    assert_eq!(diagnostics["required_artifacts"], "2");
    assert_eq!(diagnostics["optional_present"], "0");
}

#[test]
fn the_lists_of_a_drift_determine_its_kind() {
    let kind = |local: &[&str], baseline: &[&str]| {
        let mut event = event(&json!({
            "feature_slug": "042",
            "namespace": namespace(OF_FEATURES),
            "local_parity_hash": HASH,
            "baseline_parity_hash": HASH,
            "missing_in_local": local,
            "missing_in_baseline": baseline,
            "severity": "info",
        }));
        event["event_type"] = json!("MissionDossierParityDriftDetected");
        let payload = &upcast(&event).expect("it is valid")["payload"];
        (
            payload["drift_kind"].clone(),
            payload["context_diagnostics"]["missing_in_local"].clone(),
        )
    };
    let removed = (json!("artifact_removed"), json!("a,b"));
    assert_eq!(kind(&["a", "b"], &[]), removed);
    assert_eq!(kind(&[], &["a"]), (json!("artifact_added"), Value::Null));
    assert_eq!(
        kind(&["a"], &["b"]),
        (json!("artifact_mutated"), json!("a"))
    );
}

#[test]
fn only_what_blocks_nothing_says_so() {
    let diagnostics = |blocking: bool, detail: &str| {
        let mut event = event(&json!({
            "feature_slug": "042",
            "namespace": namespace(OF_FEATURES),
            "artifact_key": "input.spec",
            "artifact_class": "input",
            "expected_path_pattern": "spec.md",
            "reason_code": "not_found",
            "reason_detail": detail,
            "blocking": blocking,
        }));
        event["event_type"] = json!("MissionDossierArtifactMissing");
        upcast(&event).expect("it is valid")["payload"]["context_diagnostics"].clone()
    };
    let common = json!({ "artifact_key": "input.spec", "reason_code": "not_found" });
    assert_eq!(diagnostics(true, ""), common);
    let mut expected = common;
    expected["blocking"] = json!("false");
    expected["reason_detail"] = json!("gone");
    assert_eq!(diagnostics(false, "gone"), expected);
}

#[test]
fn what_is_left_out_is_listed() {
    let left_out = |event: &Value| {
        let reader = EventReader::new();
        reader.upcast(event).expect("it is valid").left_out
    };
    let of_hybrid = left_out(&hybrid());
    assert!(
        of_hybrid.contains(&"/payload/relative_path".to_owned()),
        "{of_hybrid:?}"
    );
    let mut other_slug = flat_feature();
    other_slug["payload"]["feature_slug"] = json!("another");
    assert_eq!(left_out(&other_slug), ["/payload/feature_slug"]);
}

#[test]
fn a_namespace_that_is_not_carried_is_not_guessed() {
    let event = flat_bare();
    let reader = EventReader::new().with_namespace([("target_branch", "main")]);
    let error = reader.upcast(&event).expect_err("two fields are missing");
    assert_eq!(error.generation, Some("flat-bare"));
    let properties = error.issues.iter().map(|issue| issue.property.as_deref());
    let properties: Vec<_> = properties.collect();
    assert_eq!(properties, [Some("mission_key"), Some("manifest_version")]);
    assert_eq!(
        error.issues[0].to_string(),
        "/payload: the event carries no mission_key of its namespace, and the caller gives none that is valid"
    );
    assert_eq!(reader.validate(&event), error.issues);
}

#[test]
fn an_invalid_field_of_the_namespace_is_the_same_as_none() {
    let reader = given().with_namespace([GIVEN[0], GIVEN[1], ("manifest_version", "")]);
    let issues = reader.validate(&flat_bare());
    assert_eq!(issues.len(), 1);
    assert_eq!(issues[0].path, "/payload");
    assert_eq!(issues[0].property.as_deref(), Some("manifest_version"));
}

#[test]
fn issues_are_at_the_places_of_the_event_as_it_was_written() {
    let mut event = flat_feature();
    event["payload"]["size_bytes"] = json!("12");
    let expected = "/payload/size_bytes: found \"12\", expected a whole number";
    assert_eq!(texts(&EventReader::new().validate(&event)), [expected]);
    assert_eq!(upcast(&event), Err(expected.to_owned()));
}

#[test]
fn an_unknown_property_is_reported_with_its_generations() {
    let reader = EventReader::new();
    let mut event = of_3_0();
    event["payload"]["namespace"]["feature_slug"] = json!("042");
    let expected = "/payload/namespace: unknown property \"feature_slug\": \
        it belongs to generations 2.4, flat-feature, hybrid; this event is otherwise 3.0";
    assert_eq!(texts(&reader.validate(&event)), [expected]);
    let mut event = canonical();
    event["payload"]["artifact_id"]["mission_type"] = json!("software-dev");
    let expected = "/payload/artifact_id: unknown property \"mission_type\": \
        it belongs to generation 3.0; this event is otherwise 2.4";
    assert_eq!(texts(&reader.validate(&event)), [expected]);
}

#[test]
fn the_number_of_issues_that_are_not_listed_names_no_generation() {
    let mut event = canonical();
    for number in 0..1000 {
        event["payload"][format!("a{number:03}")] = json!(1);
    }
    event["payload"]["mission_slug"] = json!("042");
    let issues = EventReader::new().validate(&event);
    let last = issues.last().map(ToString::to_string);
    let expected = "/payload: 1 more issues are not listed";
    assert_eq!((issues.len(), last.as_deref()), (1001, Some(expected)));
}

#[test]
fn events_of_other_generations_than_those_to_read_are_refused() {
    let reader = EventReader::of_generations(["2.4"]).expect("there is such a generation");
    assert_eq!(reader.validate(&canonical()), []);
    let event = of_3_0();
    let issues = reader.validate(&event);
    assert_eq!(
        texts(&issues),
        ["found an event of generation 3.0, expected \"2.4\""]
    );
    let error = reader.upcast(&event).expect_err("it is not read");
    assert_eq!((error.generation, error.issues), (Some("3.0"), issues));
}

#[test]
fn a_generation_that_does_not_exist_is_an_error() {
    let error = EventReader::of_generations(["2.4", "1.0"]).expect_err("there is no such one");
    let text = error.to_string();
    assert!(
        text.starts_with("found \"1.0\", expected one of \"flat-bare\", "),
        "{text}"
    );
}

#[test]
fn what_is_no_event_of_the_dossier_is_checked_too() {
    let reader = EventReader::new();
    for value in [
        json!(null),
        json!([]),
        json!({ "event_type": "GatePassed" }),
    ] {
        assert_eq!(reader.validate(&value), validate(&value));
        assert!(!reader.validate(&value).is_empty());
    }
    let error = reader.upcast(&json!([])).expect_err("it is no object");
    assert_eq!(
        error.to_string(),
        "found an empty array, expected an object"
    );
    assert_eq!(error.generation, None);
}

#[test]
fn two_generations_of_one_event_are_no_conflict() {
    let mut with_null = canonical();
    with_null["payload"]["step_id"] = Value::Null;
    let events = [canonical(), of_3_0(), with_null];
    let report = |rejection| panic!("{rejection}");
    let state = EventReader::new().reduce_reporting(&events, &Rules::CONTRACT, report);
    let expected = reduce([&canonical()], &Rules::CONTRACT);
    assert_eq!(state, expected);
}

#[test]
fn rejections_have_the_events_as_they_were_written() {
    let mut broken = of_3_0();
    broken["payload"]["indexed_at"] = json!("yesterday");
    broken["lamport_clock"] = json!(2);
    broken["event_id"] = json!("01KJ081WB0ZCVR8X5FB59VXHGJ");
    let mut version = of_3_0();
    version["node_id"] = json!("node-b");
    let events = [canonical(), version, broken];
    let mut found = Vec::new();
    let state = EventReader::new()
        .reduce_reporting(&events, &Rules::CONTRACT, |rejection| found.push(rejection))
        .expect("there is one namespace");
    assert_eq!(state.event_count, 2);
    let [conflict, invalid] = &found[..] else {
        panic!("{found:?}");
    };
    assert_eq!(conflict.reason, RejectionReason::ConflictingDuplicate);
    assert_eq!(conflict.event, &events[1]);
    assert_eq!(conflict.kept, Some(&events[0]));
    assert_eq!(conflict.issues, []);
    assert_eq!(invalid.reason, RejectionReason::InvalidEvent);
    assert_eq!(invalid.event, &events[2]);
    assert_eq!(invalid.issues[0].path, "/payload/indexed_at");
}

#[test]
fn an_event_that_cannot_be_read_keeps_its_namespace() {
    let mut broken = of_3_0();
    broken["payload"]["indexed_at"] = json!("yesterday");
    let state = EventReader::new()
        .reduce([&broken], &Rules::CONTRACT)
        .expect("there is one namespace");
    assert_eq!(state.event_count, 1);
    assert_eq!(
        state
            .namespace
            .map(|namespace| namespace.feature_slug)
            .as_deref(),
        Some("042")
    );
}

#[test]
fn without_a_reader_other_generations_are_invalid() {
    let event = of_3_0();
    let state = reduce([&event], &Rules::CONTRACT).expect("there is no readable namespace");
    assert_eq!(state.artifacts.len(), 0);
    assert!(!is_valid(&event));
    let state = EventReader::new().reduce([&event], &Rules::CONTRACT);
    assert_eq!(state.expect("there is one namespace").artifacts.len(), 1);
}
