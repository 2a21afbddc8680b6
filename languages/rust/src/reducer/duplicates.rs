use std::collections::HashMap;

use serde_json::{Value, json};

use super::order::Ordered;
use super::rejection::{Rejection, RejectionReason};
use crate::canonical_json::comparable_json;

/// Keeps the first event of each id, in order (C13). The canonical JSON decides between versions with the same place in
/// the order, and those of other content are reported.
pub fn without_duplicates<'a>(
    ordered: Vec<Ordered<'a>>,
    on_rejected: &mut impl FnMut(Rejection<'a>),
) -> Vec<Ordered<'a>> {
    let mut versions: Vec<Vec<Ordered<'a>>> = Vec::new();
    let mut index_by_id: HashMap<String, usize> = HashMap::new();
    for event in ordered {
        let id = event.position.event_id.clone();
        let index = *index_by_id.entry(id).or_insert(versions.len());
        match versions.get_mut(index) {
            None => versions.push(vec![event]),
            Some(of_id) if of_id[0].position == event.position => of_id.push(event),
            Some(_) => {}
        }
    }
    versions
        .into_iter()
        .map(|of_id| first_of(of_id, on_rejected))
        .collect()
}

fn first_of<'a>(
    mut versions: Vec<Ordered<'a>>,
    on_rejected: &mut impl FnMut(Rejection<'a>),
) -> Ordered<'a> {
    if versions.len() > 1 {
        versions.sort_by_cached_key(|version| code_units(version.event));
    }
    let kept = versions.remove(0);
    for dropped in versions {
        if content_of(&dropped) != content_of(&kept) {
            on_rejected(Rejection {
                event: dropped.event,
                reason: RejectionReason::ConflictingDuplicate,
                issues: Vec::new(),
                kept: Some(kept.event),
            });
        }
    }
    kept
}

/// Texts are compared by UTF-16 code unit, as RFC 8785 sorts keys. Rust would compare code points.
fn code_units(event: &Value) -> Vec<u16> {
    comparable_json(event).encode_utf16().collect()
}

/// The content of an event as text. The id is in its canonical spelling (C10).
fn content_of(ordered: &Ordered) -> String {
    let mut event = ordered.event.clone();
    event["event_id"] = json!(ordered.position.event_id);
    comparable_json(&event)
}
