//! A fold takes anything: bodies that make no sense, kinds nobody knows, numbers at the edge. It never fails, loses
//! nothing silently, and lists and searches go on.

use crate::{event, event_id, fact};
use domain::event::{Acceptance, Event, Recorded};
use domain::summary::Summary;
use domain::time::Timestamp;
use domain::{case, person, summary};
use proptest::prelude::*;
use serde_json::Value;
use serde_json::value::to_raw_value;
use tests::sim::ledger::charter;

const KINDS: [&str; 12] = [
    "case.opened",
    "case.set",
    "case.person_added",
    "case.contact_recorded",
    "case.note_added",
    "case.promise_made",
    "case.emergency_raised",
    "case.emergency_told",
    "person.registered",
    "person.set",
    "case.survey_answered",
    "",
];

/// Names and values that real bodies have, so that some of what is drawn reads.
fn json() -> impl Strategy<Value = Value> {
    let text = prop::sample::select(vec![
        "",
        "name",
        "state",
        "open",
        "text",
        "value",
        "visit",
        "2026-01-05T10:00:00",
        "complaint",
        "ga",
        "01960000-0000-7000-8000-000000000001",
        "Seán",
        "\u{0}\u{202e}",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        text.prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        let key = prop::sample::select(vec![
            "field", "value", "id", "is", "text", "name", "at", "reason", "person",
        ]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(key, inner, 0..4).prop_map(|fields| {
                Value::Object(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
            }),
        ]
    })
}

fn anything() -> impl Strategy<Value = Vec<Recorded>> {
    let one = (
        prop::sample::select(KINDS.to_vec()),
        0u16..3,
        json(),
        any::<i64>(),
        0usize..12,
        any::<Option<u64>>(),
    );
    prop::collection::vec(one, 0..12).prop_map(|drawn| {
        let build = |(place, (kind, version, body, wall, named, seq))| {
            recorded(place, kind, version, &body, wall, named, seq)
        };
        drawn.into_iter().enumerate().map(build).collect()
    })
}

fn recorded(
    place: usize,
    kind: &str,
    version: u16,
    body: &Value,
    wall: i64,
    named: usize,
    seq: Option<u64>,
) -> Recorded {
    let base = event(place, &fact(0, 0), vec![event_id(named)]);
    let mut event = Event { kind: kind.into(), version, body: to_raw_value(body).unwrap(), ..base };
    event.at.wall = Timestamp(wall);
    event.at.server_offset_ms = Some(wall);
    let accepted = |seq| Acceptance {
        seq,
        stream_seq: seq,
        accepted_at: Timestamp(wall),
        clock_suspect: true,
        taken_in_by: None,
    };
    Recorded { event, acceptance: seq.map(accepted) }
}

proptest! {
    #![proptest_config(crate::config())]

    #[test]
    fn a_case_folds_whatever_comes(events in anything()) {
        let case = case::fold(events);
        prop_assert!(matches!(summary::of_case(&case, charter()), Summary::Case(_)));
        prop_assert_eq!(case::fold_hash(&case).0.len(), 64);
    }

    #[test]
    fn a_person_folds_whatever_comes(events in anything()) {
        let count = events.len();
        let person = person::fold(events);
        prop_assert!(matches!(summary::of_person(&person), Summary::Person(_)));
        prop_assert!(person.newer.len() + person.malformed.len() <= count);
    }

    #[test]
    fn what_does_not_read_is_shown(body in json(), wall in any::<i64>()) {
        let is_note = serde_json::from_value::<case::Note>(body.clone()).is_ok();
        let case = case::fold(vec![recorded(0, "case.note_added", 1, &body, wall, 1, None)]);
        let shown = case.anomalies.contains(&case::Anomaly::Malformed(event_id(0)));
        prop_assert_eq!(shown, !is_note);
        let newer = case::fold(vec![recorded(0, "case.note_added", 2, &body, wall, 1, None)]);
        prop_assert_eq!(newer.newer, vec![event_id(0)]);
    }
}
