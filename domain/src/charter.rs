//! The customer charter of one organisation, as data: who it is, which languages, calendar and time zone it lives in,
//! how and when it is reached, who may do what in it, and what it has promised by when.
//!
//! A charter is written by the organisation's own staff as TOML (`docs/charter.md`), read by [`Charter::parse`], which
//! answers with every mistake it can find and its line, and travels to tablets as JSON. Language, country, calendar,
//! time zone, week start and script direction are separate fields, because none follows from another: a Polish charter
//! belongs to an English council (requirements 0.1).
//!
//! Three rules hold for every field:
//! - what the organisation does not publish is absent; nothing is filled in for it;
//! - what the product supplies and the organisation never said is marked ([`Source::ProductDefault`]);
//! - only a [`Clock`] promises a time, and each says where the promise comes from.
//!
//! Nothing here knows how dates are counted (`clock`), which days are holidays (`calendar`) or how words are shown
//! (`lang`).

mod case_kind;
mod channel;
#[cfg(feature = "charter-files")]
mod check;
mod clock;
#[cfg(feature = "charter-files")]
mod commitment;
mod contact;
#[cfg(feature = "charter-files")]
mod content;
#[cfg(feature = "charter-files")]
mod coverage;
#[cfg(feature = "charter-files")]
mod element;
#[cfg(feature = "charter-files")]
mod explain;
#[cfg(test)]
mod facts;
#[cfg(feature = "charter-files")]
mod finding;
#[cfg(feature = "charter-files")]
mod for_tablets;
#[cfg(feature = "charter-files")]
mod governance;
mod guard;
#[cfg(test)]
mod kept;
#[cfg(feature = "charter-files")]
mod letter;
mod line;
#[cfg(test)]
mod mistakes;
mod name;
#[cfg(feature = "charter-files")]
mod note;
#[cfg(feature = "charter-files")]
mod outline;
mod overlay;
#[cfg(feature = "charter-files")]
mod parse;
mod place;
#[cfg(feature = "charter-files")]
mod procedure;
mod role;
#[cfg(feature = "charter-files")]
mod schema;
mod source;
mod tablets;
mod text;
mod zone;

pub use case_kind::{CaseKind, Category};
pub use channel::{Channel, ChannelOffer};
pub use clock::{AppliesTo, Clock, DeadlineSource, Moment, Wait};
#[cfg(feature = "charter-files")]
pub use commitment::{Commitment, CommitmentKind, Evidence, Planned, Record, Standing};
pub use contact::{Contact, Dial, EmergencyNumber, Number, NumberKind};
#[cfg(feature = "charter-files")]
pub use content::{Content, Document, Ground, Part};
#[cfg(feature = "charter-files")]
pub use coverage::Coverage;
#[cfg(feature = "charter-files")]
pub use element::{Element, List, names};
#[cfg(feature = "charter-files")]
pub use finding::{Finding, Problem};
#[cfg(feature = "charter-files")]
pub use governance::{Approval, Duty, Period};
pub use guard::{Format, Guard, Measure};
#[cfg(feature = "charter-files")]
pub use letter::{Letter, LetterField};
pub use line::{Audience, HoursRef, Line, Opening};
pub use name::{
    BodyId, CategoryId, ClockId, ContentId, DocumentId, DutyId, GroundId, HoursId, LetterId, LineId,
    OverlayId, PlaceId, ProcedureId, RoleId, RouteId, StageId,
};
pub use overlay::{Origin, Overlay};
pub use place::{NamedClosure, Place, PlaceKind};
#[cfg(feature = "charter-files")]
pub use procedure::{Body, Next, Procedure, Route, Stage};
pub use role::{Capability, Role};
pub use source::{CommitmentId, Source};
pub use tablets::Tablets;
pub use text::{Direction, Language, Text, Words};

use crate::calendar::{Calendar, CalendarId, Closure, UnknownVersion, WorkingCalendar};
use crate::hours::{Day, OpeningHours};
use crate::id::OrgName;
#[cfg(feature = "charter-files")]
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One version of an organisation's charter. A case keeps the version under which it was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Charter {
    /// The organisation's short name, as in its address: `kilkenny`.
    pub id: OrgName,
    /// 1 for the first version; a changed charter is a new version.
    pub version: u32,
    /// Where this version stands.
    pub status: Status,
    /// The organisation's name.
    pub name: Text,
    /// Title of the published document that the commitments come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Text>,
    /// ISO 3166-1 code of the country: `IE`. For addresses; nothing else follows from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The languages in which the charter speaks; one of them is the default.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// The public holidays and rest days that deadlines skip.
    pub calendar: CalendarId,
    /// The version of the calendar's data to stay with. Absent: the newest that the product carries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar_version: Option<String>,
    /// The wall clock by which dates and hours are read.
    #[serde(with = "zone")]
    #[cfg_attr(feature = "charter-files", schemars(with = "String", extend("enum" = zone::NAMES)))]
    pub time_zone: Tz,
    /// The first day of a week in lists and pickers.
    pub week_start: Day,
    /// The letters that every reference number of the organisation begins with: `KCC`. Absent: from its short name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference_prefix: Option<String>,
    /// The hours that deadlines use where a clock names none of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office_hours: Option<HoursId>,
    /// Opening hours by name; channels, lines, places and clocks refer to them.
    #[serde(default)]
    pub hours: BTreeMap<HoursId, OpeningHours>,
    /// Days on which the organisation is closed though its calendar is not.
    #[serde(default)]
    pub closures: Vec<NamedClosure>,
    /// How the organisation as a whole is reached.
    #[serde(default)]
    pub contact: Contact,
    /// Whom to phone when somebody is in danger now, the first to try first.
    #[serde(default)]
    pub emergency: Vec<EmergencyNumber>,
    /// The ways in which clients may reach the organisation, in the order in which it offers them.
    #[serde(default)]
    pub channels: Vec<ChannelOffer>,
    /// Telephone lines by service.
    #[serde(default)]
    pub lines: Vec<Line>,
    /// Offices, libraries and other places that clients may visit.
    #[serde(default)]
    pub places: Vec<Place>,
    /// Who may do what.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// The kinds of case that the organisation takes.
    #[serde(default)]
    pub case_kinds: Vec<CaseKind>,
    /// What a case may be about.
    #[serde(default)]
    pub categories: Vec<Category>,
    /// What holds for the tablets that staff carry.
    #[serde(default, skip_serializing_if = "Tablets::is_default")]
    pub tablets: Tablets,
    /// What is due by when. None means that no time limit is published.
    #[serde(default)]
    pub clocks: Vec<Clock>,
    /// What the product refuses on this charter's word.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guards: Vec<Guard>,
    /// Rules from elsewhere, each switched on by itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overlays: Vec<Overlay>,
    // From here on: what the public page and the organisation itself need, and a tablet is not sent.
    /// The first day on which it holds. Absent: from its approval on.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_force_from: Option<NaiveDate>,
    /// Who approved it, and when.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved: Option<Approval>,
    /// What changed since the version before, for whoever reads the charter.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change_note: Option<Text>,
    /// The years that it plans for (RO-17).
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_period: Option<Period>,
    /// The languages that stand side by side with equal prominence where the organisation speaks to everybody at once: on
    /// what is printed and at the head of its page, in this order (RO-14, RO-58; Official Languages Acts). Empty: one
    /// language at a time.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bilingual: Vec<String>,
    /// What must not be measured.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures_forbidden: Vec<Measure>,
    /// The formats in which information is given on request.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub formats: Vec<Format>,
    /// The grounds on which nobody may be treated worse.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub equality_grounds: Vec<Ground>,
    /// Who gets what.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub routes: Vec<Route>,
    /// The stages of complaints and appeals.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub procedures: Vec<Procedure>,
    /// Bodies outside the organisation that look at complaints anew.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bodies: Vec<Body>,
    /// The letters, and what each must say.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letters: Vec<Letter>,
    /// What the organisation does at set times about itself.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub governance: Vec<Duty>,
    /// The pieces of the public page.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Content>,
    /// Documents besides the charter's own.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Document>,
    /// What the organisation has published, commitment by commitment.
    #[cfg(feature = "charter-files")]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<Commitment>,
    /// Questions to the organisation that its published text leaves open. For its administrator, never for clients.
    #[cfg(feature = "charter-files")]
    #[serde(default)]
    pub to_confirm: Vec<ToConfirm>,
}

/// Where a version of a charter stands (requirements B1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Being written.
    Draft,
    /// Approved, not yet in force.
    Approved,
    /// In force.
    InForce,
    /// Replaced by a later version; cases opened under it keep it.
    Superseded,
}

/// Something that the published text leaves unclear and that the organisation has to confirm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct ToConfirm {
    /// Which field of the charter: `lines.schools`.
    pub field: String,
    /// What to ask, in English.
    pub question: String,
}

/// Letters and digits that a reference number may begin with; more would be read out wrongly.
const REFERENCE_PREFIX_MAX: usize = 5;

impl Charter {
    /// The language in which the charter speaks when it does not have the one that is wanted.
    #[must_use]
    pub fn default_language(&self) -> &str {
        let marked = self.languages.iter().find(|language| language.default);
        marked.or(self.languages.first()).map_or("und", |language| &language.tag)
    }

    /// `text` in the language `wanted`, or else in the default one, with what a page needs to mark it.
    #[must_use]
    pub fn words<'a>(&'a self, text: &'a Text, wanted: &str) -> Words<'a> {
        let (tag, words) = text.in_language(wanted, self.default_language());
        let language = self.languages.iter().find(|language| language.tag == tag);
        Words {
            tag,
            direction: language.map_or_else(Direction::default, |language| language.direction),
            words,
        }
    }

    /// The days on which the organisation works, with its closures named in the language `wanted`: by the calendar's
    /// version `pinned`, else by the one of this charter, else by the newest.
    ///
    /// # Errors
    ///
    /// [`UnknownVersion`] where this program does not carry that version.
    pub fn working_calendar(
        &self,
        pinned: Option<&str>,
        wanted: &str,
    ) -> Result<WorkingCalendar, UnknownVersion> {
        let calendar = match pinned.or(self.calendar_version.as_deref()) {
            Some(version) => Calendar::version_named(self.calendar, version)?,
            None => Calendar::newest(self.calendar),
        };
        let closures = self.closures.iter().map(|closure| Closure {
            date: closure.date,
            name: Some(self.words(&closure.name, wanted).words.to_owned()),
        });
        Ok(WorkingCalendar::new(calendar, closures))
    }

    /// What reference numbers begin with.
    #[must_use]
    pub fn reference_prefix(&self) -> String {
        let given = self.reference_prefix.as_deref().unwrap_or(&self.id.0);
        let letters = given.chars().filter(char::is_ascii_alphanumeric).take(REFERENCE_PREFIX_MAX);
        letters.map(|letter| letter.to_ascii_uppercase()).collect()
    }

    /// When something that refers to `hours` is open.
    #[must_use]
    pub fn opening(&self, hours: Option<&HoursRef>) -> Opening<'_> {
        match hours {
            Some(HoursRef::Always) => Opening::Always,
            Some(HoursRef::Named(id)) => self.hours.get(id).map_or(Opening::NotPublished, Opening::Hours),
            None => Opening::NotPublished,
        }
    }

    /// The hours that `clock` counts or ends with: its own, or else those of the office.
    #[must_use]
    pub fn hours_of(&self, clock: &Clock) -> Option<&OpeningHours> {
        clock.hours.as_ref().or(self.office_hours.as_ref()).and_then(|id| self.hours.get(id))
    }

    /// The line with this id.
    #[must_use]
    pub fn line(&self, id: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.id.as_str() == id)
    }

    /// The overlays that are switched on.
    pub fn overlays_in_force(&self) -> impl Iterator<Item = &Overlay> {
        self.overlays.iter().filter(|overlay| overlay.on)
    }

    /// The clocks that hold: those of the charter, then those of the overlays that are switched on.
    pub fn clocks_in_force(&self) -> impl Iterator<Item = &Clock> {
        self.clocks.iter().chain(self.overlays_in_force().flat_map(|overlay| &overlay.clocks))
    }

    /// The clock with this id, if it holds.
    #[must_use]
    pub fn clock(&self, id: &str) -> Option<&Clock> {
        self.clocks_in_force().find(|clock| clock.id.as_str() == id)
    }

    /// The role with this id.
    #[must_use]
    pub fn role(&self, id: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.id.as_str() == id)
    }

    /// Whether the role `role` may do `what`. A role that the charter does not have may do nothing.
    #[must_use]
    pub fn may(&self, role: &str, what: Capability) -> bool {
        self.role(role).is_some_and(|role| role.can.contains(&what))
    }

    /// The clocks that run for a case of this kind that came in by this channel.
    pub fn clocks_for(&self, kind: CaseKind, channel: Channel) -> impl Iterator<Item = &Clock> {
        self.clocks_in_force().filter(move |clock| clock.applies_to.includes(kind, channel))
    }
}

#[cfg(test)]
mod tests {
    use super::facts::shipped;
    use super::*;

    #[test]
    fn words_come_in_the_language_wanted_or_in_the_default_one() {
        fn check(charter: &str, wanted: &str, expected: (&str, Direction, &str)) {
            let charter = shipped(charter);
            let words = charter.words(&charter.name, wanted);
            assert_eq!((words.tag, words.direction, words.words), expected, "{wanted}");
        }
        let ltr = Direction::Ltr;
        check("kilkenny", "ga", ("ga", ltr, "Comhairle Contae Chill Chainnigh"));
        check("kilkenny", "ga-IE", ("ga", ltr, "Comhairle Contae Chill Chainnigh"));
        check("kilkenny", "hu", ("en", ltr, "Kilkenny County Council"));
        check("lincolnshire", "pl", ("pl", ltr, "Rada Hrabstwa Lincolnshire"));
        check("qatif", "lt", ("ar", Direction::Rtl, "الجمعية التعاونية متعددة الأغراض بالقطيف"));
    }

    #[test]
    fn what_is_not_published_is_neither_open_nor_closed() {
        fn check(charter: &str, line: &str, expected: &str) {
            let charter = shipped(charter);
            let line = charter.line(line).unwrap();
            let found = match charter.opening(line.hours.as_ref()) {
                Opening::NotPublished => "not published",
                Opening::Always => "always",
                Opening::Hours(_) => "hours",
            };
            assert_eq!(found, expected, "{}", line.id);
        }
        check("lincolnshire", "libraries", "hours");
        check("lincolnshire", "social-care-out-of-hours", "not published");
    }

    #[test]
    fn a_clock_runs_for_its_kinds_of_case_and_its_channels() {
        fn check(charter: &str, kind: CaseKind, channel: Channel, expected: &[&str]) {
            let charter = shipped(charter);
            let found: Vec<&str> = charter.clocks_for(kind, channel).map(|clock| clock.id.as_str()).collect();
            assert_eq!(found, expected, "{kind:?} by {channel:?}");
        }
        let always = ["promise", "appointment", "absence-cover", "supplier-payment"];
        let with = |first| [&[first], &always[..]].concat();
        check("kilkenny", CaseKind::Complaint, Channel::FieldVisit, &with("complaint-reply"));
        check("kilkenny", CaseKind::Enquiry, Channel::Letter, &with("interim-reply"));
        check("lincolnshire", CaseKind::Enquiry, Channel::Email, &["email-receipt", "email-contact"]);
        check("qatif", CaseKind::Complaint, Channel::Phone, &["no-published-limit"]);
    }

    #[test]
    fn a_role_may_do_what_its_charter_says_and_an_unknown_role_nothing() {
        fn check(role: &str, what: Capability, expected: bool) {
            assert_eq!(shipped("kilkenny").may(role, what), expected, "{role} {what:?}");
        }
        check("field-worker", Capability::CaseOpen, true);
        check("field-worker", Capability::CaseSeeAll, false);
        check("corporate-affairs", Capability::CaseSeeAll, true);
        check("mayor", Capability::CharterSee, false);
    }
}
