//! From a list of events, in any order, to the state of the dossier (C11 to C21).

mod duplicates;
mod event_id;
mod fold;
mod instant;
mod namespace;
mod order;
mod rejection;
mod rules;
mod state;

use serde_json::Value;

use crate::types::MissionDossierState;
use crate::validation::{has_dossier_type, validate};

use duplicates::without_duplicates;
use fold::Fold;
use namespace::stream_namespace;
use order::Ordered;

pub use namespace::{NAMESPACE, NAMESPACE_MODEL, NamespaceMixedStreamError};
pub use rejection::{Rejection, RejectionReason};
pub use rules::Rules;

/// Computes the state of a dossier from its events, in any order. Events of other families are skipped.
///
/// An event that does not take part is not an error; [`reduce_reporting`] reports each.
///
/// ```
/// # use mission_dossier_contracts::{Rules, reduce};
/// # use mission_dossier_contracts::types::ParityStatus;
/// let events = vec![serde_json::json!({ "event_type": "GatePassed" })];
/// let state = reduce(&events, &Rules::CONTRACT)?;
/// assert_eq!(state.event_count, 0);
/// assert_eq!(state.parity_status, ParityStatus::Unknown);
/// # Ok::<(), mission_dossier_contracts::NamespaceMixedStreamError>(())
/// ```
///
/// # Errors
///
/// If the events have more than one namespace (C14).
pub fn reduce<'a>(
    events: impl IntoIterator<Item = &'a Value>,
    rules: &Rules,
) -> Result<MissionDossierState, NamespaceMixedStreamError> {
    reduce_reporting(events, rules, |_| ())
}

/// Like [`reduce`]. Reports each event that does not take part, and why (C13, C15).
///
/// # Errors
///
/// If the events have more than one namespace (C14).
pub fn reduce_reporting<'a>(
    events: impl IntoIterator<Item = &'a Value>,
    rules: &Rules,
    mut on_rejected: impl FnMut(Rejection<'a>),
) -> Result<MissionDossierState, NamespaceMixedStreamError> {
    let events = without_duplicates(in_order(events, &mut on_rejected), &mut on_rejected);
    let mut fold = Fold::new(rules);
    for Ordered { event, .. } in &events {
        let issues = validate(event);
        if issues.is_empty() {
            fold.apply(event);
        } else {
            on_rejected(Rejection {
                event,
                reason: RejectionReason::InvalidEvent,
                issues,
                kept: None,
            });
        }
    }
    let namespace = stream_namespace(events.iter().map(|ordered| ordered.event), rules)?;
    Ok(fold.state(namespace, events.len() as u64))
}

/// The events of the dossier that have a place in the order (C11, C15), sorted by it.
fn in_order<'a>(
    events: impl IntoIterator<Item = &'a Value>,
    on_rejected: &mut impl FnMut(Rejection<'a>),
) -> Vec<Ordered<'a>> {
    let mut ordered = Vec::new();
    for event in events {
        if !has_dossier_type(event) && event.is_object() {
            continue;
        }
        match Ordered::from_event(event) {
            Some(event) => ordered.push(event),
            None => on_rejected(Rejection {
                event,
                reason: RejectionReason::UnorderedEvent,
                issues: validate(event),
                kept: None,
            }),
        }
    }
    ordered.sort_by(|a, b| a.position.cmp(&b.position));
    ordered
}
