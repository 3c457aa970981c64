//! How an app reads a stream before it folds it: as it is; as an older app does, which does not know some kinds of facts;
//! or with a planted mistake.

use domain::event::{Accepted, Event, Recorded};

/// Kinds of facts that an app is too old to know.
pub type Unknown = &'static [&'static str];

/// What an app of last year does not know.
pub const OLDER: Unknown = &[
    "case.contact_recorded",
    "case.emergency_told",
    "case.note_added",
    "case.person_added",
    "case.promise_made",
];

/// A version that no app knows: how `domain` is made to read a fact as an older app would.
const FAR_AHEAD: u16 = 1_000;

/// The events as an app reads them to which some kinds are unknown.
#[must_use]
pub fn by_older_app(mut events: Vec<Recorded>, unknown: Unknown) -> Vec<Recorded> {
    for recorded in &mut events {
        if unknown.contains(&recorded.event.kind.as_str()) {
            recorded.event.version += FAR_AHEAD;
        }
    }
    events
}

/// Whether an app to which some kinds are unknown cannot read an event.
#[must_use]
pub fn is_unknown(accepted: &Accepted, unknown: Unknown) -> bool {
    if unknown.is_empty() {
        return false;
    }
    let event = serde_json::from_str::<Event>(accepted.event.get());
    event.is_ok_and(|event| unknown.contains(&event.kind.as_str()))
}

/// Planted: the events as an app reads them that takes a later time for having known of all that is earlier.
#[must_use]
pub fn by_clock(events: Vec<Recorded>) -> Vec<Recorded> {
    let times: Vec<_> = events.iter().map(|other| (other.event.at.corrected(), other.event.id)).collect();
    let replaces_all_before = |mut recorded: Recorded| {
        let at = recorded.event.at.corrected();
        let earlier = times.iter().filter(|(time, _)| *time < at).map(|(_, id)| *id);
        recorded.event.supersedes = earlier.collect();
        recorded
    };
    events.into_iter().map(replaces_all_before).collect()
}
