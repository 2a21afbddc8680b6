//! What is wrong with events, and the words for it.

use mission_dossier_contracts::{is_valid, model_names, validate, validate_model};
use serde_json::{Value, json};

const README: &str = include_str!("../README.md");

/// The event of the guide.
fn event() -> Value {
    let (_, after) = README
        .split_once("```json\n")
        .expect("the guide has an event");
    let (text, _) = after.split_once("```").expect("the block ends");
    serde_json::from_str(text).expect("the event is JSON")
}

fn texts(event: &Value) -> Vec<String> {
    validate(event).iter().map(ToString::to_string).collect()
}

#[test]
fn a_valid_event_has_no_issues() {
    assert_eq!(texts(&event()), [""; 0]);
    assert!(is_valid(&event()));
}

#[test]
fn the_guide_shows_the_issue_of_the_rejected_event() {
    let mut event = event();
    event["payload"]["snapshot_hash"] = json!(7);
    assert!(!is_valid(&event));
    let shown = format!("```text\nvalid: false\n{}\n```", texts(&event).join("\n"));
    assert!(README.contains(&shown), "{shown}");
}

#[test]
fn an_issue_of_an_absent_payload_says_that_it_is_absent() {
    let mut event = event();
    event["payload"] = Value::Null;
    let expected = "/payload: required property \"namespace\" is missing: the event has no payload";
    assert_eq!(texts(&event)[0], expected);
}

#[test]
fn a_payload_that_is_no_object_is_one_issue_of_the_envelope() {
    let mut event = event();
    event["payload"] = json!([1]);
    assert_eq!(
        texts(&event),
        ["/payload: found an array of 1, expected null or an object"]
    );
}

#[test]
fn an_unknown_event_type_has_a_valid_envelope() {
    let mut event = event();
    event["event_type"] = json!("SomethingElse");
    event["payload"] = json!({ "anything": 1 });
    assert!(is_valid(&event));
    event["node_id"] = json!("");
    let expected = "/node_id: found an empty string, expected at least 1 character";
    assert_eq!(texts(&event), [expected]);
}

#[test]
fn a_rule_of_a_family_is_checked_in_events() {
    let mut event = event();
    event["event_type"] = json!("WPStatusChanged");
    event["payload"] = json!({
        "feature_slug": "f", "wp_id": "WP01", "to_lane": "claimed", "actor": "a", "force": true,
        "execution_mode": "worktree"
    });
    assert!(!is_valid(&event));
    let [issue] = &validate(&event)[..] else {
        panic!("{:?}", texts(&event))
    };
    assert_eq!(
        (issue.path.as_str(), issue.keyword.as_str()),
        ("/payload", "rule")
    );
}

#[test]
fn a_missing_and_an_unknown_property_are_named() {
    let identity = json!({ "mission_key": "m", "artifact_class": "input", "pth": "p" });
    let issues = validate_model("artifact_identity", &identity).expect("there is the model");
    let named: Vec<_> = issues
        .iter()
        .map(|issue| issue.property.as_deref())
        .collect();
    assert_eq!(named, [Some("path"), Some("pth")]);
    assert_eq!(
        issues[1].message,
        "unknown property \"pth\"; did you mean \"path\"?"
    );
}

#[test]
fn whole_numbers_are_so_by_value() {
    for accepted in [
        json!(1.0),
        json!(1e2),
        json!(-0.0),
        json!(9_007_199_254_740_991_u64),
    ] {
        assert_eq!(
            validate_model("non_negative_integer", &accepted),
            Ok(vec![]),
            "{accepted}"
        );
    }
    for (refused, keyword) in [
        (json!(-1), "minimum"),
        (json!(1.5), "type"),
        (json!(9_007_199_254_740_993_u64), "maximum"),
        (json!(u64::MAX), "maximum"),
    ] {
        let issues = validate_model("non_negative_integer", &refused).expect("there is the model");
        assert_eq!(issues[0].keyword, keyword, "{refused}");
    }
}

#[test]
fn a_thousand_issues_are_listed_and_the_others_counted() {
    let items = vec![json!(1); 1500];
    let value = json!({ "source_event_ids": items });
    let issues = validate_model("provenance_ref", &value).expect("there is the model");
    assert_eq!(issues.len(), 1001);
    assert_eq!(issues[1000].path, "/source_event_ids/1000");
    assert_eq!(issues[1000].message, "500 more issues are not listed");
}

#[test]
fn an_unknown_model_is_an_error() {
    let error = validate_model("artefact_path", &Value::Null).expect_err("there is no such model");
    assert_eq!(
        error.to_string(),
        "there is no model \"artefact_path\"; did you mean \"artifact_path\"?"
    );
}

#[test]
fn every_model_can_be_checked() {
    assert!(model_names().any(|name| name == "families/lane"));
    for model in model_names() {
        let issues = validate_model(model, &Value::Null).expect("it is one of the names");
        assert!(!issues.is_empty(), "{model} accepts null");
    }
}
