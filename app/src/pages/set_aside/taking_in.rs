//! Whether the office is offered to take in what somebody else wrote: whatever has a chance to be accepted on the reader's
//! word, as far as this tablet knows. A new case comes in one entry after the other: the person, the opening, the rest.

use crate::state::device::{Device, SetAsideRow};
use domain::case::{CaseEvent, Opened};
use domain::charter::Capability;
use domain::event::{Decoded, Event, Stream, StreamKind};
use domain::id::{CaseId, PersonId};
use domain::person::PersonEvent;
use lang::Words;
use leptos::prelude::*;

/// What is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// It has a chance: an entry of a case that the reader may write in.
    InCase,
    /// It has a chance: the record of a person, or the opening of a case.
    New,
    /// Only once the record of its person is taken in, which is set aside too.
    PersonFirst,
    /// Only once the opening of its case is taken in, which is set aside too.
    OpeningFirst,
    /// Not by this reader.
    Nothing,
}

impl Offer {
    /// Whether the button stands there.
    pub const fn is_made(self) -> bool {
        matches!(self, Self::InCase | Self::New)
    }

    /// What the reader is told of it.
    pub fn said(self, words: &Words) -> Option<&str> {
        match self {
            Self::InCase => Some(words.set_aside_take_in_detail()),
            Self::New => Some(words.set_aside_take_in_new()),
            Self::PersonFirst => Some(words.set_aside_take_in_person_first()),
            Self::OpeningFirst => Some(words.set_aside_take_in_opening_first()),
            Self::Nothing => None,
        }
    }
}

/// What is offered for `row`, which stands in a list with `rows`.
pub fn offer(device: Device, row: &SetAsideRow, rows: &[SetAsideRow]) -> Offer {
    let Some(event) = &row.event else { return Offer::Nothing };
    match event.stream.kind {
        StreamKind::Case if holds_case(device, CaseId(event.stream.id)) => Offer::InCase,
        StreamKind::Case => match CaseEvent::decode(event) {
            Decoded::Known(CaseEvent::Opened(opened)) => of_opening(device, &opened, rows),
            _ if begun(rows, event.stream) => Offer::OpeningFirst,
            _ => Offer::Nothing,
        },
        StreamKind::Person => of_person(device, event, rows),
        StreamKind::Register => Offer::Nothing,
    }
}

fn of_opening(device: Device, opened: &Opened, rows: &[SetAsideRow]) -> Offer {
    let for_oneself = opened.owner == device.me();
    if !device.may(Capability::CaseOpen) || !(for_oneself || device.may(Capability::CaseAssign)) {
        return Offer::Nothing;
    }
    let waits = |id: PersonId| begun(rows, Stream { kind: StreamKind::Person, id: id.0 });
    let waits = opened.people.iter().any(|party| !is_here(device, party.person) && waits(party.person));
    if waits { Offer::PersonFirst } else { Offer::New }
}

fn of_person(device: Device, event: &Event, rows: &[SetAsideRow]) -> Offer {
    let here = is_here(device, PersonId(event.stream.id));
    match PersonEvent::decode(event) {
        Decoded::Known(PersonEvent::Registered(_)) if !here && device.may(Capability::CaseOpen) => Offer::New,
        Decoded::Known(_) if here && device.may(Capability::PeopleEdit) => Offer::New,
        Decoded::Known(PersonEvent::Set(_)) if !here && begun(rows, event.stream) => Offer::PersonFirst,
        _ => Offer::Nothing,
    }
}

fn holds_case(device: Device, case: CaseId) -> bool {
    device.caseload().with(|caseload| caseload.case(case).is_some())
}

fn is_here(device: Device, person: PersonId) -> bool {
    device.caseload().with(|caseload| caseload.person(person).is_some())
}

/// Whether the first entry of a record is among `rows`.
fn begun(rows: &[SetAsideRow], stream: Stream) -> bool {
    let begins = |event: &Event| {
        matches!(CaseEvent::decode(event), Decoded::Known(CaseEvent::Opened(_)))
            || matches!(PersonEvent::decode(event), Decoded::Known(PersonEvent::Registered(_)))
    };
    rows.iter().filter_map(|row| row.event.as_ref()).any(|event| event.stream == stream && begins(event))
}
