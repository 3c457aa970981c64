//! A part of a charter, as a commitment names it: `clocks.complaint-reply`.

use super::Charter;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A part of a charter: the list it stands in, and its short name there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "charter-files", derive(schemars::JsonSchema), schemars(extend("pattern" = "^[a-z_]+\\..+$")))]
#[serde(try_from = "String", into = "String")]
pub struct Element {
    list: List,
    name: String,
}

macro_rules! lists {
    ($($(#[$doc:meta])* $list:ident = $key:literal),* $(,)?) => {
        /// A list, or a table, of a charter.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum List { $($(#[$doc])* $list,)* }

        impl List {
            /// Every list, in the order of the file.
            pub const ALL: &[Self] = &[$(Self::$list,)*];

            /// As the charter file names it.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$list => $key,)* }
            }
        }
    };
}

lists! {
    /// Languages, by tag.
    Languages = "languages",
    /// Opening hours.
    Hours = "hours",
    /// What is known for reaching the organisation: `contact.website`.
    Contact = "contact",
    /// Numbers for emergencies, by what to dial.
    Emergency = "emergency",
    /// Channels.
    Channels = "channels",
    /// Telephone lines.
    Lines = "lines",
    /// Places.
    Places = "places",
    /// Roles.
    Roles = "roles",
    /// Kinds of case.
    CaseKinds = "case_kinds",
    /// Categories.
    Categories = "categories",
    /// Clocks.
    Clocks = "clocks",
    /// Guards.
    Guards = "guards",
    /// Measures that must not be taken.
    MeasuresForbidden = "measures_forbidden",
    /// Rules of who gets what.
    Routes = "routes",
    /// Procedures.
    Procedures = "procedures",
    /// Bodies outside.
    Bodies = "bodies",
    /// Letters.
    Letters = "letters",
    /// Recurring duties.
    Governance = "governance",
    /// Grounds of equal treatment.
    EqualityGrounds = "equality_grounds",
    /// Formats in which information is given.
    Formats = "formats",
    /// Documents besides the charter's own.
    Documents = "documents",
    /// Pieces of the public page.
    Content = "content",
}

impl Element {
    /// The list it stands in.
    #[must_use]
    pub const fn list(&self) -> List {
        self.list
    }

    /// Whether `charter` has it.
    #[must_use]
    pub fn is_in(&self, charter: &Charter) -> bool {
        names(charter, self.list).contains(&self.name)
    }
}

/// The names in one list of a charter: what [`Element`] may name.
#[must_use]
pub fn names(charter: &Charter, list: List) -> Vec<String> {
    match list {
        List::Languages => all(&charter.languages, |language| &language.tag),
        List::Hours => charter.hours.keys().map(ToString::to_string).collect(),
        List::Contact => contact(charter),
        List::Emergency => all(&charter.emergency, |number| &number.number.dial),
        List::Channels => charter.channels.iter().map(|offer| key_of(&offer.channel)).collect(),
        List::Lines => all(&charter.lines, |line| &line.id),
        List::Places => all(&charter.places, |place| &place.id),
        List::Roles => all(&charter.roles, |role| &role.id),
        List::CaseKinds => charter.case_kinds.iter().map(key_of).collect(),
        List::Categories => all(&charter.categories, |category| &category.id),
        List::Clocks => all(&charter.clocks, |clock| &clock.id),
        List::Guards => charter.guards.iter().map(key_of).collect(),
        List::MeasuresForbidden => charter.measures_forbidden.iter().map(key_of).collect(),
        List::Routes => all(&charter.routes, |route| &route.id),
        List::Procedures => all(&charter.procedures, |procedure| &procedure.id),
        List::Bodies => all(&charter.bodies, |body| &body.id),
        List::Letters => all(&charter.letters, |letter| &letter.id),
        List::Governance => all(&charter.governance, |duty| &duty.id),
        List::EqualityGrounds => all(&charter.equality_grounds, |ground| &ground.id),
        List::Formats => charter.formats.iter().map(key_of).collect(),
        List::Documents => all(&charter.documents, |document| &document.id),
        List::Content => all(&charter.content, |content| &content.id),
    }
}

fn all<T, N: fmt::Display>(items: &[T], name: impl Fn(&T) -> &N) -> Vec<String> {
    items.iter().map(|item| name(item).to_string()).collect()
}

/// A word of the charter's own vocabulary as the file writes it.
fn key_of<T: Serialize>(word: &T) -> String {
    let written = serde_json::to_value(word).ok();
    written.and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn contact(charter: &Charter) -> Vec<String> {
    let contact = &charter.contact;
    let parts = [
        ("address", !contact.address.is_empty()),
        ("phones", !contact.phones.is_empty()),
        ("website", contact.website.is_some()),
        ("email", contact.email.is_some()),
    ];
    parts.into_iter().filter(|(_, is_there)| *is_there).map(|(name, _)| name.to_owned()).collect()
}

impl TryFrom<String> for Element {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let parts = text.split_once('.').filter(|(_, name)| !name.is_empty());
        let list = parts.and_then(|(key, _)| List::ALL.iter().find(|list| list.key() == key));
        match (parts, list) {
            (Some((_, name)), Some(list)) => Ok(Self { list: *list, name: name.to_owned() }),
            _ => Err(format!(
                "found `{text}`, expected a list of the charter and a short name in it, such as `clocks.promise`"
            )),
        }
    }
}

impl From<Element> for String {
    fn from(element: Element) -> Self {
        element.to_string()
    }
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.list.key(), self.name)
    }
}
