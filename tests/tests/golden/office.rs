//! One of everything that is said beside sync: entries that are settled, tablets that are looked after, and what only the
//! office can open.

use crate::messages::{NOW, sealed};
use crate::{Samples, id};
use domain::event::ContentHash;
use domain::id::{DeviceId, OrgName, UserId};
use domain::reference::Reference;
use domain::sync::fleet::{FleetEntry, Report, Revoke};
use domain::sync::message::WhySetAside;
use domain::sync::sealed::{
    COPY_FORMAT, Note, SealedForOffice, SealedNote, SealedRecord, UnreadNote, UnsentCopy,
};
use domain::sync::session::DeviceProof;
use domain::sync::set_aside::{HowSettled, SetAsideEntry, Settle, Settled, SettledEntry, Settlement};

#[test]
fn settling_is_as_shipped() {
    let mut samples = Samples::new("set-aside.json");
    let (by, why) = (UserId(id(4)), WhySetAside::IdTaken);
    let entry = SetAsideEntry {
        event: sealed().json,
        why: why.clone(),
        by,
        at: NOW,
        handed_to: Some(UserId(id(12))),
        reference: None,
    };
    samples.add("entry", &entry);
    let reference = Some(Reference::mint("KCC", 2026, "7F3", 12));
    samples
        .add("entry, with the number of its case", &SetAsideEntry { reference: reference.clone(), ..entry });
    let settled = |how| SettledEntry { event: sealed().json, how, by, at: NOW, reference: reference.clone() };
    samples.add("taken in by somebody else", &settled(HowSettled::TakenIn));
    let reason = "Written twice.".into();
    samples.add("discarded by somebody else", &settled(HowSettled::Discarded { reason }));
    let settle = |how| Settle { entry: ContentHash::of(b"an entry"), how };
    samples.add("settle: send again", &settle(Settlement::SendAgain));
    samples.add("settle: take in", &settle(Settlement::TakeIn));
    samples.add("settle: hand over", &settle(Settlement::HandOver { to: UserId(id(12)) }));
    samples.add("settle: discard", &settle(Settlement::Discard { reason: "Written twice.".into() }));
    samples.add("settled: accepted", &Settled::Accepted);
    samples.add("settled: still aside", &Settled::StillAside { why });
    samples.add("settled: handed over", &Settled::HandedOver);
    samples.add("settled: discarded", &Settled::Discarded);
    samples.add("settled: may not see", &Settled::MayNotSee);
    samples.check();
}

#[test]
fn the_fleet_is_as_shipped() {
    let mut samples = Samples::new("fleet.json");
    let report = Report {
        app: "0.1.0 5f1d".into(),
        unsent: 3,
        oldest_unsent: Some(NOW),
        persisted: Some(true),
        store_key: None,
        clock_offset_ms: Some(-1_200),
    };
    samples.add("report", &report);
    let known = Report { store_key: Some(ContentHash("9f".repeat(32))), ..report.clone() };
    samples.add("report, with the key of its store", &known);
    let entry = FleetEntry {
        device: DeviceId(id(60)),
        name: "KCC-T-14".into(),
        user: UserId(id(4)),
        last_contact: Some(NOW),
        report: Some(report),
        revoked_at: Some(NOW),
    };
    samples.add("entry", &entry);
    samples.add("revoke", &Revoke { device: DeviceId(id(60)) });
    samples.check();
}

#[test]
fn what_is_sealed_for_the_office_is_as_shipped() {
    let mut samples = Samples::new("sealed.json");
    let for_office = SealedForOffice { point: "BEtleQ==".into(), sealed: "c2VhbGVk".into() };
    let device = DeviceProof::Enrolled { device: DeviceId(id(60)), secret: "c2VjcmV0".into() };
    samples.add("sealed note", &SealedNote { device, note: for_office.clone() });
    let note = Note {
        at: NOW,
        worker: "Aoife Ní Bhriain".into(),
        who: "The family at the second gate".into(),
        text: "No heating.".into(),
        emergency: true,
    };
    samples.add("note", &note);
    samples.add("unread note", &UnreadNote { received_at: NOW, tablet: Some("KCC-T-14".into()) });
    let record = SealedRecord { place: "outbox/7".into(), sealed: "c2VhbGVk".into() };
    let copy = UnsentCopy {
        cairt_copy: COPY_FORMAT,
        org: OrgName("kilkenny".into()),
        key: for_office.clone(),
        notes: Vec::new(),
        outbox: vec![record],
    };
    samples.add("unsent copy", &copy);
    samples.add("unsent copy, with a note", &UnsentCopy { notes: vec![for_office], ..copy });
    samples.check();
}
