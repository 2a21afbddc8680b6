use std::borrow::Cow;
use std::collections::HashMap;
use std::ptr;

use serde_json::Value;

use super::reader::EventReader;
use crate::reducer::{NamespaceMixedStreamError, Rejection, Rules, reduce_reporting};
use crate::types::MissionDossierState;

impl EventReader {
    /// Computes the state of a dossier from its events, as [`reduce`](crate::reduce) does. Two generations of one event
    /// are no conflict (C34).
    ///
    /// # Errors
    ///
    /// If the events have more than one namespace (C14).
    pub fn reduce<'a>(
        &self,
        events: impl IntoIterator<Item = &'a Value>,
        rules: &Rules,
    ) -> Result<MissionDossierState, NamespaceMixedStreamError> {
        self.reduce_reporting(events, rules, |_| ())
    }

    /// Like [`reduce`](Self::reduce). Reports each event that does not take part, as it was written.
    ///
    /// # Errors
    ///
    /// If the events have more than one namespace (C14).
    pub fn reduce_reporting<'a>(
        &self,
        events: impl IntoIterator<Item = &'a Value>,
        rules: &Rules,
        mut on_rejected: impl FnMut(Rejection<'a>),
    ) -> Result<MissionDossierState, NamespaceMixedStreamError> {
        let read = |event| (self.read(event), event);
        let events: Vec<(Cow<Value>, &'a Value)> = events.into_iter().map(read).collect();
        // Each canonical event stays at its address.
        let written: HashMap<*const Value, &'a Value> = events
            .iter()
            .map(|(canonical, event)| (ptr::from_ref::<Value>(canonical), *event))
            .collect();
        let as_written = |canonical: &Value| written[&ptr::from_ref(canonical)];
        let canonical = events.iter().map(|(canonical, _)| &**canonical);
        reduce_reporting(canonical, rules, |rejection| {
            let event = as_written(rejection.event);
            on_rejected(Rejection {
                event,
                reason: rejection.reason,
                // A conflicting duplicate has none.
                issues: if rejection.issues.is_empty() {
                    Vec::new()
                } else {
                    self.validate(event)
                },
                kept: rejection.kept.map(as_written),
            });
        })
    }
}
