//! How much happens in each demo organisation, to whom, and by which ways it comes in.

use super::names::{self, Culture};
use super::phrases::{self, Phrases};
use super::places::{self, Places};
use super::texts::{self, Story};
use domain::charter::Channel;
use domain::id::OrgName;

/// The make-up of one organisation's cases.
pub struct Caseload {
    /// Times nineteen households.
    pub blocks: usize,
    /// How many of a hundred cases are closed.
    pub closed_percent: usize,
    /// Cases that are open after their published date.
    pub overdue: usize,
    /// Who lives there, with weights.
    pub cultures: &'static [(&'static Culture, usize)],
    /// Where.
    pub places: &'static Places,
    /// In whose words, by language; the language of the office first.
    pub stories: &'static [(&'static str, &'static [&'static [Story]])],
    /// What the workers write.
    pub phrases: &'static Phrases,
    /// How words on paper or screen come in, the usual ways more than once.
    pub wrote: &'static [Channel],
    /// How words come in that a worker takes down.
    pub told: &'static [Channel],
}

/// The caseload of a demo organisation.
pub fn of(org: &OrgName) -> Option<Caseload> {
    match org.0.as_str() {
        "kilkenny" => Some(kilkenny()),
        "csagyi" => Some(csagyi()),
        "qatif" => Some(qatif()),
        "lincolnshire" => Some(lincolnshire()),
        "vilnius" => Some(vilnius()),
        _ => None,
    }
}

use Channel::{
    BranchDelegate, Email, FieldVisit, InPerson, Interview, Letter, Phone, SocialMedia, TextphoneMinicom,
    WebForm, WebsiteCommentCard,
};

fn kilkenny() -> Caseload {
    Caseload {
        blocks: 10,
        closed_percent: 30,
        overdue: 5,
        cultures: &[
            (&names::IRISH, 44),
            (&names::IRISH_SPEAKING, 9),
            (&names::TRAVELLER, 6),
            (&names::ENGLISH, 5),
            (&names::POLISH, 9),
            (&names::UKRAINIAN, 3),
            (&names::UKRAINIAN_IN_LATIN, 2),
            (&names::ROMANIAN, 5),
            (&names::LITHUANIAN, 3),
            (&names::HUNGARIAN_ABROAD, 3),
            (&names::ARAB_ABROAD, 3),
            (&names::ARAB_IN_LATIN, 2),
            (&names::BRAZILIAN, 3),
            (&names::NIGERIAN, 3),
        ],
        places: &places::KILKENNY,
        stories: &[
            ("en", &[texts::KILKENNY_COMPLAINTS, texts::KILKENNY_REQUESTS]),
            ("ga", &[texts::IRISH]),
            ("pl", &[texts::POLISH]),
            ("ro", &[texts::ROMANIAN]),
            ("ar", &[texts::ARABIC]),
            ("lt", &[texts::LITHUANIAN]),
            ("uk", &[texts::UKRAINIAN]),
            ("hu", &[texts::HUNGARIAN]),
            ("pt-BR", &[texts::BRAZILIAN]),
        ],
        phrases: &phrases::KILKENNY,
        wrote: &[Email, Letter, Letter, Email, Email, WebsiteCommentCard],
        told: &[FieldVisit, FieldVisit, FieldVisit, Phone, Phone, Phone, InPerson, InPerson],
    }
}

fn csagyi() -> Caseload {
    Caseload {
        blocks: 2,
        closed_percent: 30,
        overdue: 0,
        cultures: &[(&names::HUNGARIAN, 92), (&names::UKRAINIAN_IN_LATIN, 5), (&names::ROMANIAN, 3)],
        places: &places::BUDAPEST,
        stories: &[("hu", &[texts::CSAGYI])],
        phrases: &phrases::CSAGYI,
        wrote: &[Email, Email, Letter],
        told: &[FieldVisit, FieldVisit, InPerson, Phone, Phone],
    }
}

fn qatif() -> Caseload {
    Caseload {
        blocks: 2,
        closed_percent: 30,
        overdue: 0,
        cultures: &[(&names::SAUDI, 100)],
        places: &places::QATIF,
        stories: &[("ar", &[texts::QATIF])],
        phrases: &phrases::QATIF,
        wrote: &[Letter, WebForm, WebForm, SocialMedia, BranchDelegate],
        told: &[FieldVisit, FieldVisit, Interview, Phone, Phone],
    }
}

fn lincolnshire() -> Caseload {
    Caseload {
        blocks: 2,
        closed_percent: 38,
        overdue: 3,
        cultures: &[
            (&names::ENGLISH, 40),
            (&names::POLISH, 32),
            (&names::LITHUANIAN, 7),
            (&names::LATVIAN, 4),
            (&names::ROMANIAN, 5),
            (&names::BULGARIAN, 4),
            (&names::PORTUGUESE, 5),
            (&names::NIGERIAN, 3),
        ],
        places: &places::LINCOLNSHIRE,
        stories: &[("en", &[texts::LINCOLNSHIRE]), ("pl", &[texts::LINCOLNSHIRE_POLISH])],
        phrases: &phrases::LINCOLNSHIRE,
        wrote: &[Email, Letter, Letter, WebForm, WebForm],
        told: &[FieldVisit, FieldVisit, Phone, Phone, InPerson, TextphoneMinicom],
    }
}

// Here every clock runs from receipt for five working days, so most cases that are older are closed.
fn vilnius() -> Caseload {
    Caseload {
        blocks: 2,
        closed_percent: 40,
        overdue: 4,
        cultures: &[
            (&names::LITHUANIAN, 78),
            (&names::POLISH_OF_VILNIUS, 13),
            (&names::RUSSIAN_OF_VILNIUS, 9),
        ],
        places: &places::VILNIUS,
        stories: &[("lt", &[texts::VILNIUS])],
        phrases: &phrases::VILNIUS,
        wrote: &[Email, Email, Letter],
        told: &[FieldVisit, FieldVisit, Phone, InPerson],
    }
}
