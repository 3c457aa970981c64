//! Opening a case on a doorstep: the person, where they are new, and the case, saved together.

use super::Device;
use super::save::{NotSaved, Write};
use crate::rim;
use domain::calendar::Calendar;
use domain::case::{CaseCommand, EmergencyRaised, Opened, Party, PartyRole, Received};
use domain::charter::{CaseKind, Channel};
use domain::id::{CaseId, PersonId, UserId};
use domain::person::{ContactKind, ContactPoint, PersonCommand, PersonField};
use domain::reference::Reference;
use std::collections::BTreeSet;

/// What a worker knows of a new case. Only who and what happened are needed; the rest is asked again later.
#[derive(Clone, Debug, PartialEq)]
pub struct NewCase {
    /// Whom it is for or from.
    pub who: Who,
    /// What happened.
    pub what_happened: String,
    /// What kind of case.
    pub kind: CaseKind,
    /// How it came in.
    pub channel: Channel,
    /// When it came in.
    pub received: Received,
    /// The service it is about.
    pub service: Option<String>,
    /// The language to answer in.
    pub answer_language: Option<String>,
    /// What the client was told happens next.
    pub told_next: Option<String>,
    /// The members of staff whom it is about.
    pub about: BTreeSet<UserId>,
    /// What danger somebody is in.
    pub emergency: Option<String>,
}

/// Whom a new case is for or from.
#[derive(Clone, Debug, PartialEq)]
pub enum Who {
    /// Somebody who is known here.
    Known(PersonId),
    /// Somebody new.
    New {
        /// Their name, as they write it.
        name: String,
        /// Their number.
        phone: Option<String>,
        /// Their language.
        language: Option<String>,
    },
    /// Somebody who does not say who they are.
    Anonymous,
}

impl Device {
    /// Opens a case, with its person where they are new: both are on this tablet when this returns.
    pub async fn open_case(self, new: NewCase, form: Option<String>) -> Result<CaseId, NotSaved> {
        let case = CaseId(rim::new_id());
        let (person, mut writes) = self.who(new.who);
        let opens = if person.is_some() { CaseCommand::Open } else { CaseCommand::OpenAnonymously };
        let emergency = new.emergency.filter(|what| !what.trim().is_empty());
        let charter = self.charter();
        let calendar = charter.as_ref().map(|charter| match &charter.calendar_version {
            Some(version) => version.clone(),
            None => Calendar::newest(charter.calendar).version().name.to_string(),
        });
        let opened = Opened {
            // Given when it is saved, from the counter that is written with it.
            reference: Reference(String::new()),
            kind: new.kind,
            channel: new.channel,
            received: new.received,
            what_happened: new.what_happened.trim().to_owned(),
            people: person.map(|person| Party { person, role: PartyRole::Client }).into_iter().collect(),
            owner: self.me(),
            charter: charter.map_or(0, |charter| charter.version),
            calendar: calendar.unwrap_or_default(),
            answer_language: new.answer_language,
            service: new.service,
            told_next: new.told_next,
            about: new.about,
        };
        writes.push(Write::Case(case, opens(Box::new(opened))));
        if let Some(what) = emergency {
            let raised = EmergencyRaised { id: self.new_entity(), what, at: self.now() };
            writes.push(Write::Case(case, CaseCommand::RaiseEmergency(raised)));
        }
        self.save(writes, form).await.map(|_| case)
    }

    /// The person, unless nobody says who it is, and what must be written first where they are new.
    #[must_use]
    pub fn who(self, who: Who) -> (Option<PersonId>, Vec<Write>) {
        match who {
            Who::Anonymous => (None, Vec::new()),
            Who::Known(person) => (Some(person), Vec::new()),
            Who::New { name, phone, language } => {
                let person = PersonId(rim::new_id());
                let mut writes = vec![Write::Person(person, PersonCommand::Register { name })];
                let mut set = |field| writes.push(Write::Person(person, PersonCommand::Set(field)));
                if let Some(language) = language {
                    set(PersonField::Language(language));
                }
                if let Some(value) = phone.filter(|number| !number.trim().is_empty()) {
                    let point = Some(ContactPoint { kind: ContactKind::Phone, value });
                    set(PersonField::ContactPoint { id: self.new_entity(), point });
                }
                (Some(person), writes)
            }
        }
    }
}
