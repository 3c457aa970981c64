//! One of every message, verdict and entry of the feed, and of what a device keeps of them.

use crate::events::{of_case, stream};
use crate::{Samples, id};
use domain::access::Denied;
use domain::case::{CaseEvent, Note, PromiseKind};
use domain::charter::CaseKind;
use domain::event::{Acceptance, Accepted, Sealed, StreamKind};
use domain::id::{DeviceId, EntityId, EventId, OrgName, PersonId, ReplicaId, UserId};
use domain::reference::Reference;
use domain::summary::{
    CaseSummary, ContactSummary, DueSummary, PersonSummary, PromiseSummary, Summary, VisitDone, VisitSummary,
};
use domain::sync::limits::{Limits, PROTOCOL};
use domain::sync::message::{
    Bundle, Cursor, Epoch, FeedEntry, Greeting, Page, Progress, Pull, Push, Pushed, Verdict, WholeStream,
    WhySetAside,
};
use domain::sync::replica::{Delivered, Outgoing, Standing};
use domain::sync::session::{
    Colleague, DemoPerson, DeviceProof, Directory, OrganisationCard, Poke, SignIn, SignedIn,
};
use domain::sync::set_aside::SetAsideEntry;
use domain::time::Timestamp;

pub const NOW: Timestamp = Timestamp(1_767_607_200_000);

fn acceptance() -> Acceptance {
    Acceptance { seq: 41, stream_seq: 3, accepted_at: NOW, clock_suspect: false, taken_in_by: None }
}

pub fn sealed() -> Sealed {
    Sealed::write(of_case(&CaseEvent::NoteAdded(Note { text: "Gate code 4711.".into() }))).unwrap()
}

fn accepted() -> Accepted {
    Accepted { acceptance: acceptance(), event: sealed().json }
}

fn case_summary() -> Summary {
    let due = "2026-01-09T17:00:00".parse().unwrap();
    Summary::Case(Box::new(CaseSummary {
        reference: Some(Reference::mint("KCC", 2026, "7F3", 12)),
        kind: Some(CaseKind::Complaint),
        service: Some("housing".into()),
        people: vec![PersonId(id(10))],
        gist: "The damp is back.".into(),
        owner: Some(UserId(id(4))),
        received: "2026-01-05T10:00:00".parse().ok(),
        closed: false,
        due: Some(DueSummary {
            clock: "complaint-reply".into(),
            date: "2026-02-03".parse().unwrap(),
            target: "2026-02-03".parse().unwrap(),
        }),
        promises: vec![PromiseSummary {
            id: EntityId(id(21)),
            kind: PromiseKind::SendForm,
            to: PersonId(id(10)),
            due,
            text: "HPL1".into(),
        }],
        visits: vec![VisitSummary {
            id: EntityId(id(20)),
            person: PersonId(id(10)),
            at: due,
            by: UserId(id(4)),
            done: VisitDone::NotWrittenUp,
        }],
        last_contact: Some(ContactSummary { at: due, by: UserId(id(4)) }),
        emergency: true,
        attention: true,
    }))
}

fn person_summary() -> Summary {
    Summary::Person(Box::new(PersonSummary {
        name: "Seán Ó Sé".into(),
        said_as: Some("Shawn O'Shay".into()),
        language: Some("ga".into()),
        address: "3 Sráid Eoin, R95 A39T".into(),
        phone: Some("056 779 4000".into()),
        attention: true,
    }))
}

fn whole() -> WholeStream {
    WholeStream { stream: stream(StreamKind::Case), summary: case_summary(), events: vec![accepted()] }
}

fn page() -> Page {
    Page {
        epoch: Epoch(id(50)),
        server_time: NOW,
        cursor: Cursor("feed.41".into()),
        more: false,
        progress: None,
        complete_as_of: None,
        bundle: None,
        entries: Vec::new(),
    }
}

fn why_set_aside() -> Vec<(&'static str, WhySetAside)> {
    let denied = |denied| WhySetAside::Denied { denied };
    vec![
        ("denied: not on staff", denied(Denied::NotOnStaff)),
        ("denied: no right to case", denied(Denied::NoRightToCase)),
        ("denied: no right to person", denied(Denied::NoRightToPerson)),
        ("denied: about themselves", denied(Denied::AboutThemselves)),
        ("denied: not in their role", denied(Denied::NotInTheirRole)),
        ("denied: nobody would see", denied(Denied::NobodyWouldSee)),
        ("unreadable", WhySetAside::Unreadable),
        ("not the author", WhySetAside::NotTheAuthor),
        ("id taken", WhySetAside::IdTaken),
        ("number taken", WhySetAside::ReplicaSeqTaken),
        ("replaces foreign", WhySetAside::ReplacesForeign { named: EventId(id(5)) }),
        ("version unknown", WhySetAside::VersionUnknown),
        ("body unreadable", WhySetAside::BodyUnreadable),
        ("tablet revoked", WhySetAside::TabletRevoked),
    ]
}

#[test]
fn messages_are_as_shipped() {
    let mut samples = Samples::new("messages.json");
    let limits = Limits { batch_events: 100, batch_bytes: 524_288, page_entries: 500, bundle_streams: 256 };
    samples.add("greeting", &Greeting { protocol: PROTOCOL, epoch: Epoch(id(50)), server_time: NOW, limits });
    samples.add("push", &Push { replica: ReplicaId(id(3)), events: vec![sealed().json] });
    let pull = Pull { replica: ReplicaId(id(3)), cursor: Cursor::default(), refetch: Vec::new() };
    samples.add("pull, first", &pull);
    let again = Pull { cursor: Cursor("feed.41".into()), refetch: vec![stream(StreamKind::Case)], ..pull };
    samples.add("pull, asking again", &again);
    samples.add("page, empty", &page());
    let bundle = Page {
        cursor: Cursor("plan.41.2".into()),
        more: true,
        progress: Some(Progress { done: 2, total: 300 }),
        bundle: Some(Bundle { streams: vec![whole()] }),
        ..page()
    };
    samples.add("page, first sync", &bundle);
    let last = Page { complete_as_of: Some(41), bundle: Some(Bundle::default()), ..page() };
    samples.add("page, end of first sync", &last);
    let person = stream(StreamKind::Person);
    let entries = vec![
        FeedEntry::Event { stream: stream(StreamKind::Case), accepted: accepted(), summary: Summary::Other },
        FeedEntry::Gained(WholeStream {
            stream: person,
            summary: person_summary(),
            events: vec![accepted()],
        }),
        FeedEntry::Lost { stream: person },
    ];
    samples.add("page, feed", &Page { entries, ..page() });
    samples.check();
}

#[test]
fn verdicts_are_as_shipped() {
    let mut samples = Samples::new("verdicts.json");
    let suspect = Acceptance { clock_suspect: true, ..acceptance() };
    let taken_in = Acceptance { taken_in_by: Some(UserId(id(4))), ..suspect };
    let verdicts = vec![Verdict::Accepted(acceptance()), Verdict::Duplicate(suspect)];
    samples.add("pushed", &Pushed { epoch: Epoch(id(50)), server_time: NOW, verdicts });
    samples.add("taken in by somebody else", &Verdict::Duplicate(taken_in));
    samples.add("held", &Verdict::Held { needs: "case.survey_answered v3".into() });
    for (name, why) in why_set_aside() {
        samples.add(format!("set aside, {name}"), &Verdict::SetAside { why });
    }
    samples.check();
}

#[test]
fn sessions_are_as_shipped() {
    let mut samples = Samples::new("session.json");
    let enrolled = DeviceProof::Enrolled { device: DeviceId(id(60)), secret: "c2VjcmV0".into() };
    let sign_in = SignIn {
        name: "aoife".into(),
        pass_phrase: "seven words that nobody else would say".into(),
        device: enrolled,
        replica: Some(ReplicaId(id(3))),
    };
    let by_code = DeviceProof::Code { code: "K7-4711".into() };
    samples.add("sign in", &sign_in);
    samples.add("sign in, new tablet", &SignIn { device: by_code, replica: None, ..sign_in });
    let colleague = Colleague {
        user: UserId(id(4)),
        name: "Aoife Ní Bhriain".into(),
        roles: serde_json::from_str(r#"["field-worker"]"#).unwrap(),
        active: true,
    };
    let signed_in = SignedIn {
        token: "dG9rZW4".into(),
        expires_at: NOW,
        user: UserId(id(4)),
        device: DeviceId(id(60)),
        device_secret: Some("c2VjcmV0".into()),
        replica: ReplicaId(id(3)),
        replica_code: "7F3".into(),
        recovery_key: "BEtleQ==".into(),
        server_time: NOW,
        directory: Directory { charters: Vec::new(), staff: vec![colleague] },
        revoked: false,
    };
    samples.add("signed in", &signed_in);
    samples.add("signed in on a revoked tablet", &SignedIn { revoked: true, ..signed_in });
    let text = |text: &str| serde_json::from_value(serde_json::json!({ "en": text })).unwrap();
    let card = OrganisationCard {
        id: OrgName("kilkenny".into()),
        name: text("Kilkenny County Council"),
        languages: serde_json::from_str(r#"[{"tag":"en","official":true,"default":true}]"#).unwrap(),
        demo: vec![DemoPerson {
            sign_in: "aoife".into(),
            name: "Aoife Ní Bhriain".into(),
            role: text("Field worker"),
            pass_phrase: "shown on the demo's sign-in page".into(),
        }],
    };
    samples.add("organisation", &card);
    let why = WhySetAside::IdTaken;
    samples.add(
        "set aside",
        &SetAsideEntry {
            event: sealed().json,
            why,
            by: UserId(id(4)),
            at: NOW,
            handed_to: None,
            reference: None,
        },
    );
    samples.add("poke", &Poke { head: 41 });
    samples.check();
}

/// Not on the wire, but on every tablet: what an older app stored must still read.
#[test]
fn what_devices_keep_is_as_shipped() {
    let mut samples = Samples::new("device.json");
    samples.add("standing, new", &Standing::default());
    let (case, person) = (stream(StreamKind::Case), stream(StreamKind::Person));
    let cursor = Cursor("feed.41".into());
    let standing = Standing {
        cursor,
        epoch: Some(Epoch(id(50))),
        losing: [case].into(),
        wanted: [person].into(),
        ..Standing::default()
    };
    samples.add("standing", &standing);
    samples.add("standing, renewing", &Standing { renewing: [case].into(), ..standing });
    let outgoing = Outgoing::new(&sealed());
    for delivered in [Delivered::No, Delivered::Accepted(acceptance()), Delivered::Held] {
        let name = format!("outgoing, {delivered:?}");
        let name = name.split('(').next().unwrap_or_default();
        samples.add(name, &Outgoing { delivered, ..outgoing.clone() });
    }
    samples.add("bundle", &Bundle { streams: vec![whole()] });
    samples.check();
}

/// A device that did not read a verdict would send the entry for ever (B15).
#[test]
fn a_word_of_a_later_server_is_read_as_such() {
    fn check(verdict: &str, expected: &Verdict) {
        assert_eq!(&serde_json::from_str::<Verdict>(verdict).unwrap(), expected, "{verdict}");
    }
    check(r#"{"is":"queued","behind":3}"#, &Verdict::Newer);
    let newer = Verdict::SetAside { why: WhySetAside::Newer };
    check(r#"{"is":"set_aside","why":{"code":"too_odd","odd":true}}"#, &newer);
    let denied = Verdict::SetAside { why: WhySetAside::Denied { denied: Denied::Newer } };
    check(r#"{"is":"set_aside","why":{"code":"denied","denied":"on_leave"}}"#, &denied);
}
