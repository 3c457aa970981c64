//! What is known of a person: what they said when they were registered, and what a worker learns at the door.

use super::Setting;
use super::dice::Dice;
use super::households::{Household, Somebody};
use super::journal::Journal;
use crate::demo::DemoStaff;
use chrono::{NaiveDateTime, TimeDelta};
use domain::id::PersonId;
use domain::person::{
    Address, ContactKind, ContactPoint, Interpreter, PersonCommand, PersonField, SafeContact, SafetyMarker,
};

/// Registers everybody of a household, as they gave it.
pub fn register(
    setting: &Setting<'_>,
    household: &Household,
    by: &DemoStaff,
    at: NaiveDateTime,
    journal: &mut Journal<'_>,
) {
    let mut at = at;
    for somebody in &household.people {
        let name = somebody.name.clone();
        journal.write_person(by, at, somebody.id, PersonCommand::Register { name });
        for field in given(setting, household, somebody, at, journal) {
            at += TimeDelta::seconds(7);
            journal.write_person(by, at, somebody.id, PersonCommand::Set(field));
        }
        at += TimeDelta::seconds(20);
    }
}

fn given(
    setting: &Setting<'_>,
    household: &Household,
    somebody: &Somebody,
    at: NaiveDateTime,
    journal: &mut Journal<'_>,
) -> Vec<PersonField> {
    let mut fields = vec![PersonField::Language(household.culture.language.to_owned())];
    if !somebody.said_as.is_empty() {
        fields.push(PersonField::SaidAs(somebody.said_as.clone()));
    }
    if household.interpreter {
        let note = (*journal.dice.pick(setting.caseload.phrases.interpreting)).to_owned();
        fields.push(PersonField::Interpreter(Interpreter { needed: true, note }));
    }
    let postcode = (!household.postcode.is_empty()).then(|| household.postcode.clone());
    fields.push(PersonField::Address(Address { lines: household.lines.clone(), postcode }));
    let reached = [(ContactKind::Phone, &somebody.phone), (ContactKind::Email, &somebody.email)];
    for (kind, value) in reached {
        if let Some(value) = value {
            let point = ContactPoint { kind, value: value.clone() };
            fields.push(PersonField::ContactPoint { id: journal.new_entity(at), point: Some(point) });
        }
    }
    fields
}

/// What a worker writes down after the first time at the door: of the house for everybody in it, the rest for each; for
/// most people, little.
pub fn learn(
    setting: &Setting<'_>,
    household: &Household,
    by: &DemoStaff,
    at: NaiveDateTime,
    journal: &mut Journal<'_>,
) {
    let house = of_the_house(setting, household, &mut journal.dice);
    let mut at = at;
    for somebody in &household.people {
        let fields = house.iter().cloned().chain(of_the_person(setting, at, journal)).collect();
        write(somebody.id, by, at, fields, journal);
        at += TimeDelta::seconds(50);
    }
}

fn of_the_house(setting: &Setting<'_>, household: &Household, dice: &mut Dice) -> Vec<PersonField> {
    let phrases = setting.caseload.phrases;
    let mut fields = Vec::new();
    if dice.chance(if household.home.rural { 90 } else { 16 }) {
        fields.push(directions(setting, household.home.rural, dice));
    }
    if dice.chance(if household.home.rural { 34 } else { 12 }) {
        fields.push(PersonField::Dog((*dice.pick(phrases.dogs)).to_owned()));
    }
    fields
}

fn of_the_person(setting: &Setting<'_>, at: NaiveDateTime, journal: &mut Journal<'_>) -> Vec<PersonField> {
    let phrases = setting.caseload.phrases;
    let (dice, mut fields) = (&mut journal.dice, Vec::new());
    if dice.chance(10) {
        fields.push(PersonField::SafeContact(safe_contact(phrases.safe_contact, dice)));
    }
    if dice.chance(9) {
        let overdue = dice.chance(35);
        fields.push(safety(setting, phrases.safety, overdue, dice));
    }
    if dice.chance(24) {
        let need = (*dice.pick(phrases.needs)).to_owned();
        fields.push(PersonField::Need { id: journal.new_entity(at), need: Some(need) });
    }
    fields
}

/// What the card before the door shows at its fullest: a safety marker, a dog, the way, and how not to reach somebody.
pub fn dress(
    setting: &Setting<'_>,
    person: PersonId,
    (rural, overdue): (bool, bool),
    at: NaiveDateTime,
    journal: &mut Journal<'_>,
) {
    let (office, phrases, dice) = (setting.office, setting.caseload.phrases, &mut journal.dice);
    let fields = vec![
        safety(setting, phrases.safety, overdue, dice),
        PersonField::Dog((*dice.pick(phrases.dogs)).to_owned()),
        directions(setting, rural, dice),
        PersonField::SafeContact(safe_contact(phrases.safe_contact, dice)),
    ];
    write(person, office.main, at, fields, journal);
}

fn write(
    person: PersonId,
    by: &DemoStaff,
    at: NaiveDateTime,
    fields: Vec<PersonField>,
    journal: &mut Journal<'_>,
) {
    let mut at = at;
    for field in fields {
        journal.write_person(by, at, person, PersonCommand::Set(field));
        at += TimeDelta::seconds(11);
    }
}

fn directions(setting: &Setting<'_>, rural: bool, dice: &mut Dice) -> PersonField {
    let phrases = setting.caseload.phrases;
    let table = if rural { phrases.directions } else { phrases.directions_in_town };
    PersonField::Directions((*dice.pick(table)).to_owned())
}

/// What is forbidden beside each note on safe contact: post, voicemail, calls.
const SAFE_CONTACT: [[bool; 3]; 4] =
    [[true, true, false], [true, true, true], [false, true, true], [true, true, false]];

fn safe_contact(notes: [&str; 4], dice: &mut Dice) -> SafeContact {
    let rules: Vec<_> = SAFE_CONTACT.into_iter().zip(notes).collect();
    let ([no_post, no_voicemail, no_calls], note) = *dice.pick(&rules);
    SafeContact { no_post, no_voicemail, no_calls, note: note.to_owned() }
}

/// A marker that holds for half a year from its review, reviewed lately or too long ago.
fn safety(setting: &Setting<'_>, actions: &[&str], overdue: bool, dice: &mut Dice) -> PersonField {
    let ago = if overdue { dice.between(190, 260) } else { dice.between(8, 110) };
    let reviewed_on = setting.diary.today - TimeDelta::days(ago);
    PersonField::Safety(Some(SafetyMarker {
        action: (*dice.pick(actions)).to_owned(),
        reviewed_on,
        reviewed_by: setting.office.manager.user,
        review_by: reviewed_on + TimeDelta::days(182),
    }))
}
