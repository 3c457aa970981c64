//! The bytes of an event are its author's: on the way through push, judgement and pull nothing is added, left out,
//! reordered or respaced, and what this version does not know survives.

use domain::event::ContentHash;
use domain::sync::host::{self, Ledger as _};
use domain::sync::limits::Limits;
use domain::sync::message::{Cursor, Epoch, FeedEntry, Page, Pull, Push, Verdict};
use domain::sync::replica::Outgoing;
use domain::time::Timestamp;
use tests::sim::ledger::MemoryLedger;
use tests::sim::staff;
use uuid::Uuid;

/// Spaces, an order of fields of its own, escapes that could be written shorter, and fields nobody knows.
fn event(number: u64, kind: &str, body: &str) -> String {
    format!(
        r#"{{ "v" : 1,"type":"{kind}",  "replica_seq":{number}, "mood": {{"z":1, "a": [ 1.50, 1e2 ]}},
          "id":"01960000-0000-7000-8000-00000000000{number}", "org":"\u006bilkenny",
          "stream": {{"id":"01960000-0000-7000-8000-0000000000ff","kind":"person"}}, "actor":"{}",
          "replica":"00000000-0000-0000-0000-0000000000b1", "at":{{"wall":1767607200000}},
          "body": {body} }}"#,
        staff::AOIFE
    )
}

fn texts() -> [String; 2] {
    [
        event(1, "person.registered", r#"{ "name" : "Se\u00e1n", "spelt_by": "himself" }"#),
        event(2, "person.set", r#"{"value":"ga" , "field":"language"}"#),
    ]
}

#[test]
fn bytes_survive_push_and_page() {
    let mut ledger = MemoryLedger::new(None);
    let session = staff::sessions(false).remove(0);
    let epoch = Epoch(Uuid::nil());
    let texts = texts();
    let push = format!(r#"{{"replica":"{}","events":[{}]}}"#, session.replica, texts.join(" , "));
    let push: Push = serde_json::from_str(&push).unwrap();
    let push: Push = serde_json::from_str(&serde_json::to_string(&push).unwrap()).unwrap();
    let pushed = host::push(&mut ledger, &session, &push, epoch, Timestamp(1_767_607_200_000)).unwrap();
    assert!(pushed.verdicts.iter().all(|verdict| matches!(verdict, Verdict::Accepted(_))), "{pushed:?}");

    for (text, number) in texts.iter().zip(1..) {
        let known = ledger.known(domain::id::EventId(crate::id(number))).unwrap().unwrap();
        assert_eq!(known.hash, ContentHash::of(text.as_bytes()));
    }
    for cursor in ["", "feed.0"] {
        let pull = Pull { replica: session.replica, cursor: Cursor(cursor.into()), refetch: Vec::new() };
        let page =
            host::pull(&mut ledger, &session, &pull, &Limits::default(), epoch, pushed.server_time).unwrap();
        let page: Page = serde_json::from_str(&serde_json::to_string(&page).unwrap()).unwrap();
        assert_eq!(events_of(&page), texts, "from cursor {cursor:?}");
    }
}

fn events_of(page: &Page) -> Vec<String> {
    let bundled = page.bundle.iter().flat_map(|bundle| &bundle.streams).flat_map(|whole| &whole.events);
    let fed = page.entries.iter().flat_map(|entry| match entry {
        FeedEntry::Event { accepted, .. } => std::slice::from_ref(accepted),
        FeedEntry::Gained(whole) => &whole.events,
        FeedEntry::Lost { .. } => &[],
    });
    bundled.chain(fed).map(|accepted| accepted.event.get().to_owned()).collect()
}

#[test]
fn bytes_survive_the_outbox() {
    for text in texts() {
        let json = serde_json::value::RawValue::from_string(text.clone()).unwrap();
        let sealed = domain::event::Sealed::read(json).unwrap();
        let stored = serde_json::to_vec(&Outgoing::new(&sealed)).unwrap();
        let read: Outgoing = serde_json::from_slice(&stored).unwrap();
        assert_eq!(read.json.get(), text);
    }
}
