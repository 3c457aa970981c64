//! What the simulation and the thinking around it found wrong once, each as the shortest history that shows it.

use domain::case::{CaseCommand, CaseField, Note, Opened, Party, PartyRole, Received, decide, fold};
use domain::charter::{CaseKind, Channel};
use domain::event::{Acceptance, Accepted, DeviceTime, Event, Recorded, Sealed, Stream, StreamKind};
use domain::id::{EventId, PersonId, UserId};
use domain::person::{PersonEvent, Registered};
use domain::reference::Reference;
use domain::summary::Summary;
use domain::sync::host::{self, Session};
use domain::sync::limits::{Limits, PROTOCOL};
use domain::sync::message::{
    Cursor, Epoch, FeedEntry, Greeting, Page, Pull, Push, Pushed, Verdict, WholeStream, WhySetAside,
};
use domain::sync::replica::{Delivered, Outgoing, Replica, Rest, Standing, Step, Store};
use domain::time::Timestamp;
use serde::Serialize;
use serde_json::value::to_raw_value;
use std::collections::BTreeMap;
use tests::sim::ledger::{Broken, CALENDAR, MemoryLedger, charter_version};
use tests::sim::staff;
use uuid::Uuid;

const EPOCH: Epoch = Epoch(Uuid::from_u128(1));
const NOW: Timestamp = Timestamp(1_767_607_200_000);
const PERSON: Stream = Stream { kind: StreamKind::Person, id: Uuid::from_u128(0xe1) };
const CASE: Stream = Stream { kind: StreamKind::Case, id: Uuid::from_u128(0xc1) };

fn worker() -> Session {
    staff::sessions(false).remove(0)
}

fn event<T: Serialize>(of: &Session, number: u64, stream: Stream, kind: &str, body: &T) -> Event {
    Event {
        id: EventId(Uuid::from_u128(u128::from(number) << 64 | of.replica.0.as_u128())),
        org: of.org.clone(),
        stream,
        replica: of.replica,
        replica_seq: number,
        actor: of.staff.user,
        at: DeviceTime { wall: NOW, server_offset_ms: None },
        kind: kind.into(),
        version: 1,
        supersedes: Vec::new(),
        body: to_raw_value(body).unwrap(),
    }
}

fn registered(of: &Session) -> Event {
    event(of, 1, PERSON, "person.registered", &PersonEvent::Registered(Registered { name: "Seán".into() }))
}

fn opened(of: &Session, owner: UserId) -> Event {
    let opened = Opened {
        reference: Reference::mint("KCC", 2026, "7F3", 1),
        kind: CaseKind::Complaint,
        channel: Channel::FieldVisit,
        received: Received { at: "2026-01-05T10:00:00".parse().unwrap(), reason: String::new() },
        what_happened: "The damp is back.".into(),
        people: vec![Party { person: PersonId(PERSON.id), role: PartyRole::Client }],
        owner,
        charter: charter_version(),
        calendar: CALENDAR.into(),
        answer_language: None,
        service: None,
        told_next: None,
        about: [].into(),
    };
    event(of, 2, CASE, "case.opened", &opened)
}

fn note(of: &Session, number: u64, text: &str) -> Event {
    event(of, number, CASE, "case.note_added", &Note { text: text.into() })
}

fn push(ledger: &mut MemoryLedger, session: &Session, events: &[&Event]) -> Vec<Verdict> {
    push_at(ledger, session, events, NOW)
}

fn push_at(ledger: &mut MemoryLedger, session: &Session, events: &[&Event], now: Timestamp) -> Vec<Verdict> {
    let events = events.iter().map(|event| Sealed::write((*event).clone()).unwrap().json).collect();
    let push = Push { replica: session.replica, events };
    host::push(ledger, session, &push, EPOCH, now).unwrap().verdicts
}

fn pull(ledger: &mut MemoryLedger, session: &Session, cursor: &str) -> Page {
    let pull = Pull { replica: session.replica, cursor: Cursor(cursor.into()), refetch: Vec::new() };
    let limits = Limits { bundle_streams: 1, ..Limits::default() };
    host::pull(ledger, session, &pull, &limits, EPOCH, NOW).unwrap()
}

fn outgoing(event: &Event) -> Outgoing {
    Outgoing::new(&Sealed::write(event.clone()).unwrap())
}

fn acceptance(place: u64) -> Acceptance {
    Acceptance { seq: place, stream_seq: place, accepted_at: NOW, clock_suspect: false, taken_in_by: None }
}

fn accepted(event: &Event, place: u64) -> Accepted {
    Accepted { acceptance: acceptance(place), event: Sealed::write(event.clone()).unwrap().json }
}

/// A replica that has sent all it has and asks for a page.
fn asking(heads: BTreeMap<Stream, u64>, standing: Standing, outbox: Vec<Outgoing>) -> Replica {
    let mut replica = Replica::resume(worker().replica, standing, heads, outbox);
    replica.begin();
    let greeting = Greeting { protocol: PROTOCOL, epoch: EPOCH, server_time: NOW, limits: Limits::default() };
    assert!(matches!(replica.greeted(&greeting), Step::Pull(_)));
    replica
}

fn page(entries: Vec<FeedEntry>) -> Page {
    Page {
        epoch: EPOCH,
        server_time: NOW,
        cursor: Cursor("feed.9".into()),
        more: false,
        progress: None,
        complete_as_of: None,
        bundle: None,
        entries,
    }
}

fn take_in(replica: &mut Replica, page: Page) -> Store {
    match replica.pulled(page) {
        Step::Store(store) => *store,
        other => panic!("{other:?}"),
    }
}

/// Answers [`Step::Recall`] where nothing of its own has left the outbox.
fn take_recalled(replica: &mut Replica) -> Step {
    assert!(matches!(replica.recalled(Vec::new()), Step::Store(_)));
    replica.stored()
}

fn delivered(event: &Event) -> Outgoing {
    delivered_at(event, 1)
}

fn delivered_at(event: &Event, place: u64) -> Outgoing {
    Outgoing { delivered: Delivered::Accepted(acceptance(place)), ..outgoing(event) }
}

/// An opening writes many fields in one event; replacing one of them emptied all the others, the owner with them.
#[test]
fn replacing_one_field_of_an_opening_leaves_the_others() {
    let opening = Recorded::accepted(&accepted(&opened(&worker(), staff::AOIFE), 1)).unwrap();
    let before = fold(vec![opening.clone()]);
    let command = CaseCommand::Set(CaseField::WhatHappened("It is worse.".into()));
    let (fact, supersedes) = decide(&before, command, "2026-01-05T10:00:00".parse().unwrap()).unwrap();
    let set = Event { supersedes, ..event(&worker(), 3, CASE, "case.set", &fact) };
    let after = fold(vec![opening, Recorded::accepted(&accepted(&set, 2)).unwrap()]);
    assert_eq!(after.what_happened.current().len(), 1);
    assert_eq!((after.owner, after.kind, after.state), (before.owner, before.kind, before.state));
}

/// Seed 68: a right that was lost between a device's first push and its first pull left its entries there for ever.
#[test]
fn what_a_first_sync_does_not_bring_is_given_up() {
    let (mut ledger, worker) = (MemoryLedger::new(None), worker());
    let office = staff::sessions(false).remove(2);
    let (person, case) = (registered(&worker), opened(&worker, staff::AOIFE));
    push(&mut ledger, &worker, &[&person, &case]);
    let owner = serde_json::json!({ "field": "owner", "value": staff::BRIAN });
    let given_away = Event { supersedes: vec![case.id], ..event(&office, 1, CASE, "case.set", &owner) };
    assert!(matches!(push(&mut ledger, &office, &[&given_away])[0], Verdict::Accepted(_)));

    let mut replica =
        asking(BTreeMap::new(), Standing::default(), vec![delivered(&person), delivered(&case)]);
    let store = take_in(&mut replica, pull(&mut ledger, &worker, ""));
    assert_eq!(store.evict, [PERSON, CASE]);
    assert_eq!(store.confirmed, [1, 2], "a device drops from its outbox what it is told to and nothing else");
}

/// A late copy of the first request made a new plan; the rights lost between the two plans were never told.
#[test]
fn a_late_copy_of_the_first_request_takes_no_plan_away() {
    let (mut ledger, worker) = (MemoryLedger::new(None), worker());
    push(&mut ledger, &worker, &[&registered(&worker), &opened(&worker, staff::AOIFE)]);
    let first = pull(&mut ledger, &worker, "");
    push(&mut ledger, &worker, &[&note(&worker, 3, "later")]);
    assert!(pull(&mut ledger, &worker, "").cursor.0.starts_with("plan.5.1-"));
    let second = pull(&mut ledger, &worker, &first.cursor.0);
    assert_eq!(second.progress.map(|progress| (progress.done, progress.total)), Some((2, 2)));
}

/// A plan that is gone is made anew; the feed then goes on from the old one, so that losses since are told.
#[test]
fn a_new_plan_goes_on_from_the_old_place() {
    let (mut ledger, worker) = (MemoryLedger::new(None), worker());
    push(&mut ledger, &worker, &[&registered(&worker), &opened(&worker, staff::AOIFE)]);
    let again = pull(&mut ledger, &worker, "plan.1.1");
    assert!(again.cursor.0.starts_with("plan.1.1-"));
    assert!(pull(&mut ledger, &worker, &again.cursor.0).cursor.0.starts_with("feed.1."));
}

/// Seed 144080 with restores: a database that was copied back by hand lacked the plan of a first sync. It was made anew, from the
/// same place and of other streams, and whoever asked by the old cursor once more was told to go on in the middle of it: a
/// device whose answer never arrived, or a copy of it.
#[test]
fn a_place_in_a_plan_is_none_in_one_made_anew() {
    let (mut ledger, worker) = (MemoryLedger::new(None), worker());
    let office = staff::sessions(false).remove(2);
    let case = opened(&worker, staff::AOIFE);
    let neighbour = Stream { id: Uuid::from_u128(0xe2), ..PERSON };
    let also =
        Event { stream: neighbour, id: EventId(Uuid::from_u128(9)), replica_seq: 3, ..registered(&worker) };
    push(&mut ledger, &worker, &[&registered(&worker), &case, &also]);
    let mut copied_back = ledger.clone();
    let first = pull(&mut ledger, &worker, "");

    let owner = serde_json::json!({ "field": "owner", "value": staff::BRIAN });
    let given_away = Event { supersedes: vec![case.id], ..event(&office, 1, CASE, "case.set", &owner) };
    assert!(matches!(push(&mut copied_back, &office, &[&given_away])[0], Verdict::Accepted(_)));
    for times in 1..=2 {
        let bundle = pull(&mut copied_back, &worker, &first.cursor.0).bundle.unwrap();
        let streams: Vec<_> = bundle.streams.iter().map(|whole| whole.stream).collect();
        assert_eq!(streams, [neighbour], "asked {times} times");
    }
}

/// What a device still had to ask for again was forgotten in a crash, though its cursor was past it.
#[test]
fn what_is_missing_is_remembered() {
    let mut replica = asking(BTreeMap::new(), Standing::default(), Vec::new());
    let event = FeedEntry::Event {
        stream: CASE,
        accepted: accepted(&note(&worker(), 3, "the third"), 3),
        summary: Summary::Other,
    };
    let store = take_in(&mut replica, page(vec![event]));
    assert!(store.append.is_empty() && store.standing.wanted.contains(&CASE));
    let mut after_a_crash = asking(BTreeMap::new(), store.standing, Vec::new());
    let lost = take_in(&mut after_a_crash, page(vec![FeedEntry::Lost { stream: CASE }]));
    assert!(lost.standing.wanted.is_empty(), "a stream that may not be held is not asked for again");
}

/// With an unsent entry in it, a stream that was lost was asked for again and again, and nothing was ever sent.
#[test]
fn a_lost_stream_with_unsent_entries_is_not_asked_for_again() {
    let standing = Standing { wanted: [CASE].into(), ..Standing::default() };
    let mut replica = asking(BTreeMap::new(), standing, Vec::new());
    replica.wrote(outgoing(&note(&worker(), 3, "unsent")));
    let store = take_in(&mut replica, page(vec![FeedEntry::Lost { stream: CASE }]));
    assert!(store.standing.wanted.is_empty() && store.standing.losing.contains(&CASE));
    assert!(matches!(replica.stored(), Step::Push(_)));
}

/// An entry left the outbox unsent when another one with its id came from the office.
#[test]
fn only_the_very_bytes_confirm_an_entry() {
    let (ours, theirs) = (note(&worker(), 3, "ours"), note(&worker(), 3, "of a copied tablet"));
    let held = BTreeMap::from([(CASE, 2)]);
    let mut replica = asking(held, Standing::default(), Vec::new());
    replica.wrote(outgoing(&ours));
    let whole = WholeStream { stream: CASE, summary: Summary::Other, events: vec![accepted(&theirs, 3)] };
    let store = take_in(&mut replica, page(vec![FeedEntry::Gained(whole)]));
    assert!(store.confirmed.is_empty());
    assert!(!matches!(replica.stored(), Step::Rest(Rest::Done)), "it is still to be sent");
}

/// Seed 71: the same bytes got another verdict the second time, since their id had been taken meanwhile.
#[test]
fn the_same_bytes_always_get_the_same_verdict() {
    let (mut ledger, worker) = (MemoryLedger::new(None), worker());
    push(&mut ledger, &worker, &[&registered(&worker), &opened(&worker, staff::AOIFE)]);
    let forged = Event { actor: staff::CLARE, ..note(&worker, 3, "under another's name") };
    let not_the_author = [Verdict::SetAside { why: WhySetAside::NotTheAuthor }];
    assert_eq!(push(&mut ledger, &worker, &[&forged]), not_the_author);
    assert!(matches!(push(&mut ledger, &worker, &[&note(&worker, 3, "own")])[0], Verdict::Accepted(_)));
    assert_eq!(push(&mut ledger, &worker, &[&forged]), not_the_author);
}

/// A second opening must not empty the fields it names as replaced: giving a case away is a right of its own.
#[test]
fn a_second_opening_replaces_nothing() {
    let first = opened(&worker(), staff::AOIFE);
    let second = Event {
        supersedes: vec![first.id],
        id: EventId(Uuid::from_u128(9)),
        ..opened(&worker(), staff::BRIAN)
    };
    let both = [accepted(&first, 1), accepted(&second, 2)].map(|event| Recorded::accepted(&event).unwrap());
    let owners: Vec<UserId> = fold(both.into()).owners().collect();
    assert_eq!(owners, [staff::AOIFE]);
}

/// The 65th change of one field without a network named one event more than the office takes, and was set aside.
#[test]
fn a_field_may_be_changed_without_a_network_for_ever() {
    let (mut ledger, worker) = (MemoryLedger::new(None), worker());
    let opening = opened(&worker, staff::AOIFE);
    push(&mut ledger, &worker, &[&registered(&worker), &opening]);
    let mut history = vec![Recorded::accepted(&accepted(&opening, 1)).unwrap()];
    let local = "2026-01-05T10:00:00".parse().unwrap();
    for number in 3..90 {
        let command = CaseCommand::Set(CaseField::WhatHappened(format!("It is worse: {number}.")));
        let (fact, supersedes) = decide(&fold(history.clone()), command, local).unwrap();
        history
            .push(Recorded::pending(Event { supersedes, ..event(&worker, number, CASE, "case.set", &fact) }));
    }
    let changes: Vec<_> = history.iter().skip(1).map(|recorded| recorded.event.clone()).collect();
    let verdicts = push(&mut ledger, &worker, &changes.iter().collect::<Vec<_>>());
    assert!(verdicts.iter().all(|verdict| matches!(verdict, Verdict::Accepted(_))), "{verdicts:?}");

    // Sixty of them set aside, and nobody differs.
    let kept = history.iter().enumerate().filter(|(place, _)| !(20..80).contains(place));
    let without = fold(kept.map(|(_, recorded)| recorded.clone()).collect());
    assert_eq!(without.what_happened.current().len(), 1);
}

/// An entry over one that waits for a newer server was set aside: the office could not know that they write one field.
#[test]
fn an_own_entry_that_the_office_holds_may_be_replaced() {
    let (mut ledger, worker) = (MemoryLedger::new(None), worker());
    let office = staff::sessions(false).remove(2);
    push(&mut ledger, &worker, &[&registered(&worker), &opened(&worker, staff::AOIFE)]);
    let told = serde_json::json!({ "field": "told_next", "value": "We call on Monday." });
    let newer = Event { version: 9, ..event(&worker, 3, CASE, "case.set", &told) };
    assert!(matches!(push(&mut ledger, &worker, &[&newer])[0], Verdict::Held { .. }));

    let over = |by: &Session, number| Event {
        supersedes: vec![newer.id],
        ..event(by, number, CASE, "case.set", &told)
    };
    assert!(matches!(push(&mut ledger, &worker, &[&over(&worker, 4)])[0], Verdict::Accepted(_)));
    let foreign = [Verdict::SetAside { why: WhySetAside::ReplacesForeign { named: newer.id } }];
    assert_eq!(push(&mut ledger, &office, &[&over(&office, 1)]), foreign, "nobody else can have seen it");
}

/// Pulls from `ledger` with a cursor, as the office's worker, two streams or rows at a time.
fn pull_two(ledger: &mut MemoryLedger, cursor: &Cursor) -> Result<Page, host::PullRefused<Broken>> {
    let office = staff::sessions(false).remove(2);
    let pull = Pull { replica: office.replica, cursor: cursor.clone(), refetch: Vec::new() };
    let limits = Limits { bundle_streams: 1, page_entries: 2, ..Limits::default() };
    host::pull(ledger, &office, &pull, &limits, EPOCH, NOW)
}

/// A database was copied back by hand and the same entries came in again, the last of them in its old place: a device
/// that had pulled up to it was not told, though what it held was in another order.
#[test]
fn the_same_row_in_the_same_place_is_not_the_same_feed() {
    let (mut ledger, worker) = (MemoryLedger::new(None), worker());
    let [one, two, three] = [3, 4, 5].map(|number| note(&worker, number, "a note"));
    push(&mut ledger, &worker, &[&registered(&worker), &opened(&worker, staff::AOIFE)]);
    let mut copied_back = ledger.clone();
    push(&mut ledger, &worker, &[&one, &two, &three]);
    let mut cursor = Cursor::default();
    while let Page { more: true, cursor: next, .. } = pull_two(&mut ledger, &cursor).unwrap() {
        cursor = next;
    }
    push_at(&mut copied_back, &worker, &[&two, &one, &three], NOW.plus_millis(1));
    assert!(pull_two(&mut ledger, &cursor).is_ok());
    assert!(matches!(pull_two(&mut copied_back, &cursor), Err(host::PullRefused::CursorUnreadable)));
}

/// A bundle or a stream gained holds more than the feed up to the cursor. Where a database was copied back by hand to a
/// state between the two, the device was not told, and held what the office did not have.
#[test]
fn a_cursor_says_as_of_when_everything_is_that_was_given() {
    let (mut ledger, worker) = (MemoryLedger::new(None), worker());
    push(&mut ledger, &worker, &[&registered(&worker), &opened(&worker, staff::AOIFE)]);
    let first = pull_two(&mut ledger, &Cursor::default()).unwrap();
    let mut copied_back = ledger.clone();
    push(&mut ledger, &worker, &[&note(&worker, 3, "in the second bundle")]);
    let second = pull_two(&mut ledger, &first.cursor).unwrap();
    assert!(pull_two(&mut copied_back, &first.cursor).is_ok());
    assert!(matches!(pull_two(&mut copied_back, &second.cursor), Err(host::PullRefused::CursorUnreadable)));
}

/// A database was copied back by hand to a state that a device had pulled no further than: it took for delivered, for ever,
/// what it had pushed since.
#[test]
fn what_was_accepted_and_does_not_come_back_is_sent_again() {
    let accepted = delivered(&note(&worker(), 3, "accepted"));
    let mut replica = asking(BTreeMap::new(), Standing::default(), vec![accepted]);
    assert!(matches!(replica.pulled(page(Vec::new())), Step::Recall));
    take_recalled(&mut replica);
    assert_eq!(replica.unsent(), 1);
}

/// The same in the course of a first sync: the stream came without it, and was given up as one that was lost.
#[test]
fn a_stream_that_came_without_what_was_accepted_in_it_is_not_given_up() {
    let accepted = delivered_at(&note(&worker(), 3, "accepted"), 2);
    let mut replica = asking(BTreeMap::from([(CASE, 1)]), Standing::default(), vec![accepted]);
    let last = Page { complete_as_of: Some(9), more: true, ..page(Vec::new()) };
    assert!(matches!(replica.pulled(last), Step::Recall));
}

/// A server that never gives it back must not keep a device busy.
#[test]
fn a_run_begins_anew_once_for_what_does_not_come_back() {
    let accepted = delivered(&note(&worker(), 3, "accepted"));
    let mut replica = asking(BTreeMap::new(), Standing::default(), vec![accepted]);
    assert!(matches!(replica.pulled(page(Vec::new())), Step::Recall));
    let Step::Push(sent) = take_recalled(&mut replica) else { panic!("nothing is sent") };
    let duplicate = Verdict::Duplicate(acceptance(1));
    let verdicts = vec![duplicate; sent.events.len()];
    replica.pushed(&Pushed { epoch: EPOCH, server_time: NOW, verdicts });
    assert!(matches!(replica.stored(), Step::Pull(_)));
    take_in(&mut replica, page(Vec::new()));
    assert!(matches!(replica.stored(), Step::Rest(Rest::Done)));
}

/// Seed 1941 with restores: a stream that the first sync after a restore did not bring stayed for its unsent entries, at its
/// old length, so that what the feed brought of it was taken for known.
#[test]
fn a_stream_kept_over_a_restore_for_its_unsent_entries_is_asked_for() {
    let standing = Standing { renewing: [CASE, PERSON].into(), ..Standing::default() };
    let unsent = outgoing(&note(&worker(), 3, "unsent"));
    let mut replica = asking(BTreeMap::from([(CASE, 1), (PERSON, 1)]), standing, Vec::new());
    replica.wrote(unsent);
    let store = take_in(&mut replica, Page { complete_as_of: Some(0), more: true, ..page(Vec::new()) });
    assert_eq!(store.evict, [PERSON]);
    assert_eq!(store.standing.wanted, [CASE].into());
    assert!(store.standing.losing.is_empty() && store.standing.renewing.is_empty());
}

/// Seed 57252 with restores: the office lacked a stream at first, which stayed for its unsent entries; when somebody else had
/// sent it once more, what came was taken for known, and the stream given up once those entries were sent.
#[test]
fn a_lost_stream_that_comes_back_by_the_feed_is_asked_for() {
    let standing = Standing { losing: [CASE].into(), ..Standing::default() };
    let mut replica = asking(BTreeMap::from([(CASE, 1)]), standing, Vec::new());
    replica.wrote(outgoing(&note(&worker(), 3, "unsent")));
    let first = accepted(&opened(&worker(), staff::AOIFE), 1);
    let event = FeedEntry::Event { stream: CASE, accepted: first, summary: Summary::Other };
    let store = take_in(&mut replica, page(vec![event]));
    assert!(store.standing.losing.is_empty() && store.standing.wanted.contains(&CASE));
    assert!(store.append.is_empty() && store.evict.is_empty());
}

/// Seed 65 with restores: after one, an entry came back before the one that it replaces, and stayed set aside.
#[test]
fn what_replaces_an_entry_that_comes_back_later_is_taken_up() {
    let (mut ledger, worker) = (MemoryLedger::new(None), worker());
    let office = staff::sessions(false).remove(2);
    push(&mut ledger, &worker, &[&registered(&worker), &opened(&worker, staff::AOIFE)]);
    let mut ledger = ledger.restored(NOW);
    let told = serde_json::json!({ "field": "told_next", "value": "We call on Monday." });
    let first = event(&office, 1, CASE, "case.set", &told);
    let second = Event { supersedes: vec![first.id], ..event(&worker, 3, CASE, "case.set", &told) };
    let foreign = WhySetAside::ReplacesForeign { named: first.id };
    assert_eq!(push(&mut ledger, &worker, &[&second]), [Verdict::SetAside { why: foreign }]);
    assert!(matches!(push(&mut ledger, &office, &[&first])[0], Verdict::Accepted(_)));
    assert!(matches!(push(&mut ledger, &worker, &[&second])[0], Verdict::Duplicate(_)));
}
