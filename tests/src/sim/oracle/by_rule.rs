//! The rules of access once more, on the JSON of accepted events alone: nothing of `domain::access`, no fold and nothing
//! that the server projected. Written as plainly as the rules are told in `docs/protocol.md`.

use crate::sim::staff;
use domain::access::Staff;
use domain::charter::Capability::{
    CaseAssign, CaseOpen, CaseSeeAll, CaseSeeOwn, Decide, PeopleEdit, Register, RestrictedSee,
};
use domain::event::{Stream, StreamKind};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

type Names = BTreeSet<String>;

/// The record as far as it was accepted.
#[derive(Debug, Default)]
pub(super) struct Record {
    cases: BTreeMap<Stream, Case>,
    registered_by: BTreeMap<String, String>,
}

/// What access to a case hangs on.
#[derive(Clone, Debug, Default)]
struct Case {
    /// Events that write the owner or whom it is about.
    writings: Vec<Value>,
    owners: Names,
    about: Names,
    people: Names,
}

impl Record {
    /// Takes in one more accepted event.
    pub(super) fn accept(&mut self, stream: Stream, event: &Value) {
        match stream.kind {
            StreamKind::Case => self.cases.entry(stream).or_default().take_in(event),
            StreamKind::Person => {
                let registered_by = self.registered_by.entry(stream.id.to_string());
                registered_by.or_insert_with(|| text(&event["actor"]));
            }
            StreamKind::Register => {}
        }
    }

    /// The people in a case, by their ids; nobody for any other stream.
    pub(super) fn people_in(&self, stream: Stream) -> impl Iterator<Item = &str> {
        self.cases.get(&stream).into_iter().flat_map(|case| &case.people).map(String::as_str)
    }

    /// Whether somebody may see a stream.
    pub(super) fn sees(&self, staff: &Staff, stream: Stream) -> bool {
        match stream.kind {
            StreamKind::Case => self.cases.get(&stream).is_some_and(|case| case.is_seen_by(staff)),
            StreamKind::Person => self.sees_person(staff, &stream.id.to_string()),
            StreamKind::Register => false,
        }
    }

    fn sees_person(&self, staff: &Staff, person: &str) -> bool {
        let theirs: Vec<_> = self.cases.values().filter(|case| case.people.contains(person)).collect();
        if theirs.is_empty() {
            self.registered_by.get(person) == Some(&staff.user.to_string())
        } else {
            theirs.iter().any(|case| case.is_seen_by(staff))
        }
    }

    /// Why the author may not write this now, by the code on the wire; none where they may.
    pub(super) fn denies(&self, author: &Staff, stream: Stream, event: &Value) -> Option<&'static str> {
        match stream.kind {
            StreamKind::Case => self.denies_in_case(author, stream, event),
            StreamKind::Person => self.denies_about_person(author, stream, event),
            StreamKind::Register => None,
        }
    }

    fn denies_about_person(&self, author: &Staff, stream: Stream, event: &Value) -> Option<&'static str> {
        if event["type"] == "person.registered" && !self.registered_by.contains_key(&stream.id.to_string()) {
            return not_in_their_role(author.can.contains(&CaseOpen));
        }
        if !self.sees(author, stream) {
            return Some("no_right_to_person");
        }
        not_in_their_role(author.can.contains(&PeopleEdit))
    }

    fn denies_in_case(&self, author: &Staff, stream: Stream, event: &Value) -> Option<&'static str> {
        let (opens, now) = (event["type"] == "case.opened", self.cases.get(&stream));
        let denied = match now {
            None if opens => denies_opening(author, &event["body"]),
            Some(case) if case.is_seen_by(author) => not_in_their_role(case.takes(author, event)),
            _ => Some("no_right_to_case"),
        };
        denied
            .or_else(|| {
                let stranger = people(event).into_iter().any(|person| !self.sees_person(author, &person));
                stranger.then_some("no_right_to_person")
            })
            .or_else(|| {
                let before = now.cloned().unwrap_or_default();
                let mut after = before.clone();
                after.take_in(event);
                let names_somebody = after.about.iter().any(|name| !before.about.contains(name));
                let may_handle =
                    |member: &Staff| member.can.contains(&RestrictedSee) && after.is_seen_by(member);
                (names_somebody && !staff::everybody().iter().any(may_handle)).then_some("nobody_would_see")
            })
    }
}

fn denies_opening(author: &Staff, opened: &Value) -> Option<&'static str> {
    let me = author.user.to_string();
    let (for_me, about_me) = (opened["owner"] == me.as_str(), names(&opened["about"]).contains(&me));
    let may = author.can.contains(&CaseOpen) && (for_me || author.can.contains(&CaseAssign));
    not_in_their_role(may).or_else(|| (for_me && about_me).then_some("about_themselves"))
}

impl Case {
    fn is_seen_by(&self, staff: &Staff) -> bool {
        let me = staff.user.to_string();
        let as_owner = self.owners.contains(&me) && staff.can.contains(&CaseSeeOwn);
        let as_office =
            staff.can.contains(&CaseSeeAll) && (self.about.is_empty() || staff.can.contains(&RestrictedSee));
        !self.about.contains(&me) && (as_owner || as_office)
    }

    /// Whether somebody who sees the case may write this in it.
    fn takes(&self, author: &Staff, event: &Value) -> bool {
        let can = |what| author.can.contains(&what);
        let owns = self.owners.contains(&author.user.to_string());
        let works = owns || can(CaseOpen) || can(Register) || can(Decide);
        let body = &event["body"];
        match (text(&event["type"]).as_str(), text(&body["field"]).as_str()) {
            ("case.emergency_raised" | "case.emergency_told", _) => true,
            ("case.set", "owner") => can(CaseAssign),
            ("case.set", "calendar") => can(Register),
            ("case.set", "state") => owns || can(Decide),
            ("case.set", "about") => {
                let takes_away = self.about.iter().any(|name| !names(&body["value"]).contains(name));
                works && (can(Decide) || !takes_away)
            }
            _ => works,
        }
    }

    fn take_in(&mut self, event: &Value) {
        let again = event["type"] == "case.opened" && !self.writings.is_empty();
        if again {
            return;
        }
        self.people.extend(people(event));
        if written(event, "owner").is_some() || written(event, "about").is_some() {
            self.writings.push(event.clone());
            self.owners = self.holding("owner");
            self.about = self.holding("about");
        }
    }

    /// Every name that holds in a field: of each writing that no other writing of the field names as replaced.
    fn holding(&self, field: &str) -> Names {
        let writings = || self.writings.iter().filter(|event| written(event, field).is_some());
        let holds = |event: &&Value| {
            !writings().any(|other| {
                let replaced = other["supersedes"].as_array();
                other["type"] == "case.set" && replaced.is_some_and(|named| named.contains(&event["id"]))
            })
        };
        writings().filter(holds).filter_map(|event| written(event, field)).flatten().collect()
    }
}

/// The names that an event writes in a field; none where it does not write it.
fn written(event: &Value, field: &str) -> Option<Names> {
    let body = &event["body"];
    if event["type"] == "case.opened" {
        return Some(names(&body[field]));
    }
    (event["type"] == "case.set" && body["field"] == field).then(|| names(&body["value"]))
}

fn people(event: &Value) -> Names {
    let body = &event["body"];
    match text(&event["type"]).as_str() {
        "case.opened" => {
            body["people"].as_array().into_iter().flatten().map(|party| text(&party["person"])).collect()
        }
        "case.person_added" => [text(&body["person"])].into(),
        _ => Names::new(),
    }
}

/// One name or several.
fn names(value: &Value) -> Names {
    match value {
        Value::Array(several) => several.iter().map(text).collect(),
        Value::String(one) => [one.clone()].into(),
        _ => Names::new(),
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn not_in_their_role(may: bool) -> Option<&'static str> {
    (!may).then_some("not_in_their_role")
}
