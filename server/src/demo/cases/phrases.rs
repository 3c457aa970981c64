//! What workers of the demo wrote in the course of a case, one table an organisation. Braces as in `texts`.

mod csagyi;
mod english;
mod qatif;
mod vilnius;

pub use csagyi::CSAGYI;
pub use english::{KILKENNY, LINCOLNSHIRE};
pub use qatif::QATIF;
pub use vilnius::VILNIUS;

type Lines = &'static [&'static str];

/// The written habits of one office.
#[derive(Debug)]
pub struct Phrases {
    /// After a visit or talk at which they met.
    pub met: Lines,
    /// The same, with an interpreter.
    pub interpreted: Lines,
    /// After a call that was answered.
    pub called: Lines,
    /// After a door that stayed shut.
    pub nobody: Lines,
    /// After a door that was shut again.
    pub refused: Lines,
    /// A note for the file.
    pub notes: Lines,
    /// What the client was told happens next.
    pub told_next: Lines,
    /// Promises, in the order of `PromiseKind::ALL`.
    pub promises: [Lines; 5],
    /// Why a promise was not kept.
    pub not_kept: Lines,
    /// How to find a house in the open country.
    pub directions: Lines,
    /// How to find a door in a town.
    pub directions_in_town: Lines,
    /// Dogs.
    pub dogs: Lines,
    /// What people need.
    pub needs: Lines,
    /// Other ways to reach somebody safely, in the order of `door::SAFE_CONTACT`.
    pub safe_contact: [&'static str; 4],
    /// Safety markers, as actions.
    pub safety: Lines,
    /// What to know about interpreting.
    pub interpreting: Lines,
    /// Why a receipt was backdated.
    pub backdated: &'static str,
    /// An emergency: what was seen, and who was told.
    pub emergency: (&'static str, &'static str),
    /// A complaint about a member of staff, whose name fills `{about}`.
    pub about_staff: &'static str,
}
