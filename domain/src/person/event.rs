//! The facts of a person's stream, as they travel. Changing a body means a new version beside the old one.

use crate::event::facts;
use crate::id::{EntityId, UserId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

facts! {
    /// What can happen to a person's record.
    pub enum PersonEvent {
        /// Somebody opened the record.
        "person.registered" v 1 => Registered(Registered),
        /// A field was written.
        "person.set" v 1 => Set(PersonField),
    }
}

/// The record was opened; this is also the first writing of the name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registered {
    /// Their name as they write it.
    pub name: String,
}

/// One field and its new value. Things in lists carry their own id, so that two people may add apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum PersonField {
    /// Their name.
    Name(String),
    /// How they say it.
    SaidAs(String),
    /// Their language (BCP 47).
    Language(String),
    /// Whether an interpreter is needed.
    Interpreter(Interpreter),
    /// Where they live.
    Address(Address),
    /// How to find the door.
    Directions(String),
    /// A dog.
    Dog(String),
    /// Which channels would put them in danger.
    SafeContact(SafeContact),
    /// The safety marker; `None` takes it away.
    Safety(Option<SafetyMarker>),
    /// A way to reach them; `None` withdraws it.
    ContactPoint {
        /// Which.
        id: EntityId,
        /// What it is now.
        point: Option<ContactPoint>,
    },
    /// A need; `None` withdraws it.
    Need {
        /// Which.
        id: EntityId,
        /// What it is now.
        need: Option<String>,
    },
}

impl PersonField {
    /// The field's name, with the id of the thing for things in lists. Events replace only events of the same field.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Name(_) => "name".into(),
            Self::SaidAs(_) => "said_as".into(),
            Self::Language(_) => "language".into(),
            Self::Interpreter(_) => "interpreter".into(),
            Self::Address(_) => "address".into(),
            Self::Directions(_) => "directions".into(),
            Self::Dog(_) => "dog".into(),
            Self::SafeContact(_) => "safe_contact".into(),
            Self::Safety(_) => "safety".into(),
            Self::ContactPoint { id, .. } => format!("contact_point/{id}"),
            Self::Need { id, .. } => format!("need/{id}"),
        }
    }
}

impl PersonEvent {
    /// The fields this event writes.
    #[must_use]
    pub fn writes(&self) -> Vec<String> {
        match self {
            Self::Registered(_) => vec!["name".into()],
            Self::Set(field) => vec![field.key()],
        }
    }
}

/// Whether somebody must come along to interpret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interpreter {
    /// Needed at every talk that matters.
    pub needed: bool,
    /// Which kind, or whom they trust.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Where somebody lives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Lines as on an envelope.
    pub lines: Vec<String>,
    /// Eircode or postcode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
}

impl Address {
    /// All of it in one line. In a script that runs from right to left the postcode is kept in the order in which it is
    /// read out, and the comma is that script's.
    #[must_use]
    pub fn one_line(&self) -> String {
        let from_the_right =
            self.lines.iter().any(|line| line.chars().any(|c| ('\u{590}'..='\u{8ff}').contains(&c)));
        let (comma, mark) = if from_the_right { ("، ", "\u{200e}") } else { (", ", "") };
        let postcode = self.postcode.iter().map(|postcode| format!("{mark}{postcode}{mark}"));
        self.lines.iter().cloned().chain(postcode).collect::<Vec<_>>().join(comma)
    }
}

/// Channels that would put somebody in danger. Overrides every letter, batch, voicemail and reminder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeContact {
    /// Nothing by post.
    #[serde(default)]
    pub no_post: bool,
    /// No message on an answering machine.
    #[serde(default)]
    pub no_voicemail: bool,
    /// No call.
    #[serde(default)]
    pub no_calls: bool,
    /// How else.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl SafeContact {
    /// Both rules at once.
    pub(super) fn and_also(mut self, other: &Self) -> Self {
        self.no_post |= other.no_post;
        self.no_voicemail |= other.no_voicemail;
        self.no_calls |= other.no_calls;
        if !other.note.is_empty() && self.note != other.note {
            self.note = if self.note.is_empty() {
                other.note.clone()
            } else {
                format!("{}; {}", self.note, other.note)
            };
        }
        self
    }

    /// Whether anything is forbidden or said.
    #[must_use]
    pub fn says_something(&self) -> bool {
        *self != Self::default()
    }
}

/// What whoever visits must do to be safe, as an action ("Two people."), with who reviewed it and until when it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafetyMarker {
    /// What to do.
    pub action: String,
    /// When it was last reviewed.
    pub reviewed_on: NaiveDate,
    /// By whom.
    pub reviewed_by: UserId,
    /// The day by which it must be reviewed again.
    pub review_by: NaiveDate,
}

/// A way to reach somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactPoint {
    /// What kind.
    pub kind: ContactKind,
    /// The number or address, as given.
    pub value: String,
}

/// What kind of contact point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// Voice.
    Phone,
    /// Text telephone.
    Textphone,
    /// E-mail.
    Email,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_one_line_that_is_read_in_the_order_it_is_said_in() {
        fn check(lines: &[&str], postcode: Option<&str>, expected: &str) {
            let lines = lines.iter().map(|line| (*line).to_owned()).collect();
            assert_eq!(Address { lines, postcode: postcode.map(str::to_owned) }.one_line(), expected);
        }
        check(&["3 Main Street", "Callan"], Some("R95 XX1K"), "3 Main Street, Callan, R95 XX1K");
        check(&["3 Main Street"], None, "3 Main Street");
        // The marks keep the two halves of the number from changing places.
        check(&["حي الشاطئ", "القطيف"], Some("00000-0034"), "حي الشاطئ، القطيف، \u{200e}00000-0034\u{200e}");
        check(&[], None, "");
    }
}
