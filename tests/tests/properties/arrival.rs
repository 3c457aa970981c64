//! In whatever order, how often and in whatever portions events arrive: the same state.

use crate::{Drawn, drawn, history, stream};
use domain::case::{self, Case};
use domain::event::{Acceptance, Accepted, Event, Recorded, Sealed};
use domain::sync::host::{self, Ledger as _, Session};
use domain::sync::limits::Limits;
use domain::sync::message::{Epoch, Push, Verdict};
use domain::sync::replica::{Replica, Step};
use domain::time::Timestamp;
use proptest::prelude::*;
use tests::sim::dice::Dice;
use tests::sim::disk::Habits;
use tests::sim::ledger::MemoryLedger;
use tests::sim::oracle::differences;
use tests::sim::staff;
use tests::sim::storage::Written;
use tests::sim::tablet::Tablet;
use uuid::Uuid;

const EPOCH: Epoch = Epoch(Uuid::from_u128(1));
const NOW: Timestamp = Timestamp(1_767_607_200_000);

fn acceptance(place: usize) -> Acceptance {
    let seq = place as u64 + 1;
    Acceptance { seq, stream_seq: seq, accepted_at: NOW, clock_suspect: false, taken_in_by: None }
}

/// The first `accepted` events as the server has them, the rest as they are on one tablet only.
fn recorded(events: &[Event], accepted: usize) -> Vec<Recorded> {
    let record = |(place, event): (usize, &Event)| Recorded {
        event: event.clone(),
        acceptance: (place < accepted).then(|| acceptance(place)),
    };
    events.iter().enumerate().map(record).collect()
}

fn shuffle(events: &mut [Recorded], seed: u64) {
    let mut dice = Dice::new(seed);
    for last in (1..events.len()).rev() {
        events.swap(last, dice.place(last + 1).unwrap_or(0));
    }
}

proptest! {
    #![proptest_config(crate::config())]

    #[test]
    fn order_and_duplicates_change_nothing(drawn in drawn(), pending in 0usize..4, seed in any::<u64>(), twice in any::<u64>()) {
        let events = history(&drawn);
        let straight = recorded(&events, events.len().saturating_sub(pending));
        let mut otherwise = straight.clone();
        otherwise.extend(straight.iter().enumerate().filter(|(place, _)| twice >> (place % 64) & 1 == 1).map(|(_, again)| again.clone()));
        shuffle(&mut otherwise, seed);
        prop_assert_eq!(case::fold(otherwise), case::fold(straight));
    }

    #[test]
    fn differences_are_those_counted_by_hand(drawn in drawn()) {
        let events = history(&drawn);
        let accepted: Vec<_> = events.iter().enumerate().map(|(place, event)| Accepted {
            acceptance: acceptance(place),
            event: Sealed::write(event.clone()).unwrap().json,
        }).collect();
        let folded = case::fold(recorded(&events, events.len()));
        prop_assert_eq!(differences::of_case(&folded), differences::by_hand(&accepted));
    }

    #[test]
    fn a_set_aside_link_in_a_chain_leaves_no_false_difference(values in prop::collection::vec(0u8..4, 2..8), aside in any::<u64>()) {
        // One worker writes one field again and again without signal; the office sets some of it aside.
        let opening = history(&[]);
        let mut seen = recorded(&opening, 1);
        for (value, place) in values.iter().zip(1usize..) {
            let command = case::CaseCommand::Set(case::CaseField::WhatHappened(format!("value {value}")));
            let now = "2026-01-05T10:00:00".parse().unwrap();
            let (fact, supersedes) = case::decide(&case::fold(seen.clone()), command, now).unwrap();
            seen.push(Recorded::pending(crate::event(place, &fact, supersedes)));
        }
        let kept = seen.into_iter().enumerate().filter(|(place, _)| *place == 0 || aside >> place & 1 == 0);
        let folded = case::fold(kept.map(|(place, recorded)| Recorded { acceptance: Some(acceptance(place)), ..recorded }).collect());
        prop_assert_eq!(folded.what_happened.current().len(), 1);
    }

    #[test]
    fn batch_and_page_sizes_change_nothing(drawn in drawn(), batch in 1usize..6, page in 1usize..6, again in any::<bool>()) {
        let whole = through_the_office(&drawn, 1_000, 1_000, false);
        let in_portions = through_the_office(&drawn, batch, page, again);
        prop_assert_eq!(in_portions, whole);
    }
}

/// Sends a history in batches, each twice where `again`, and reads it on the office's own device in pages.
fn through_the_office(drawn: &[Drawn], batch: usize, page: usize, again: bool) -> Case {
    let mut ledger = MemoryLedger::new(None);
    let mut sessions = staff::sessions(false);
    let (office, worker) = (sessions.remove(2), sessions.remove(0));
    let mut tablet = Tablet::new(office, 1, Habits::default());
    send(&mut ledger, &worker, &[crate::client_registered()]);
    for events in history(drawn).chunks(batch) {
        for _ in 0..=usize::from(again) {
            send(&mut ledger, &worker, events);
        }
        let limits = Limits { page_entries: page, bundle_streams: page, ..Limits::default() };
        read(&mut ledger, &mut tablet, &limits);
    }
    let of_office = ledger.stream(stream()).unwrap();
    let of_office =
        case::fold(of_office.iter().map(|accepted| Recorded::accepted(accepted).unwrap()).collect());
    assert_eq!(case::fold(tablet.storage.disk().events(stream())), of_office);
    of_office
}

fn send(ledger: &mut MemoryLedger, session: &Session, events: &[Event]) {
    let events = events.iter().map(|event| Sealed::write(event.clone()).unwrap().json).collect();
    let push = Push { replica: session.replica, events };
    let pushed = host::push(ledger, session, &push, EPOCH, NOW).unwrap();
    let taken = |verdict: &Verdict| matches!(verdict, Verdict::Accepted(_) | Verdict::Duplicate(_));
    assert!(pushed.verdicts.iter().all(taken), "{pushed:?}");
}

fn read(ledger: &mut MemoryLedger, tablet: &mut Tablet, limits: &Limits) {
    let greeting = domain::sync::message::Greeting {
        protocol: domain::sync::limits::PROTOCOL,
        epoch: EPOCH,
        server_time: NOW,
        limits: *limits,
    };
    let mut step = tablet.tell(0, Replica::begin).unwrap();
    loop {
        step = match step {
            Step::Greet => tablet.tell(0, |replica| replica.greeted(&greeting)).unwrap(),
            Step::Pull(pull) => {
                let page = host::pull(ledger, &tablet.session, &pull, limits, EPOCH, NOW).unwrap();
                tablet.tell(0, |replica| replica.pulled(page)).unwrap()
            }
            Step::Store(store) => {
                assert_eq!(tablet.store(0, &store, &mut Dice::new(0)), Written::Done);
                tablet.tell(0, Replica::stored).unwrap()
            }
            Step::Push(push) => panic!("nothing was written here: {push:?}"),
            Step::Recall => panic!("the office's records did not begin anew"),
            Step::Rest(_) => return,
        };
    }
}
