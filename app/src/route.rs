//! Every address of the app, written once, each path beside the function that makes a link to it.

use domain::id::CaseId;
use leptos_router::{ParamSegment, StaticSegment, path};

/// The path of a page of the app itself: `/app`.
pub type Top = (StaticSegment<&'static str>,);
/// The path of a page under it: `/app/find`.
pub type Page = (StaticSegment<&'static str>, StaticSegment<&'static str>);
/// The path of one thing: `/app/case/:id`.
pub type Thing = (StaticSegment<&'static str>, StaticSegment<&'static str>, ParamSegment);
/// The path of something done with one thing: `/app/case/:id/visit`.
pub type Act =
    (StaticSegment<&'static str>, StaticSegment<&'static str>, ParamSegment, StaticSegment<&'static str>);

/// The name of the parameter that tells which case, or which person.
pub const ID: &str = "id";
/// What a person or case is being looked for, in the query of [`today`] and [`find`].
pub const CHOOSING: &str = "for";
/// The planned visit that is being recorded, in the query of [`visit`].
pub const PLANNED: &str = "visit";

/// What somebody is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choosing {
    /// To record a visit to them.
    Visit,
    /// To promise them something.
    Promise,
}

impl Choosing {
    /// As it stands in an address.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Visit => "visit",
            Self::Promise => "promise",
        }
    }

    /// Reads it from an address; anything else chooses for nothing.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        [Self::Visit, Self::Promise].into_iter().find(|choosing| choosing.as_str() == text)
    }

    /// Where the one chosen is taken.
    #[must_use]
    pub fn then(self, case: CaseId) -> String {
        match self {
            Self::Visit => visit::href(case),
            Self::Promise => promise::href(case),
        }
    }
}

/// The field worker's first screen.
pub mod today {
    use super::{CHOOSING, Choosing, Top, path};
    /// Its path.
    pub const PATH: Top = path!("/app");
    /// A link to it.
    pub const HREF: &str = "/app/";
    /// A link to choosing one of today's people.
    #[must_use]
    pub fn choosing(what: Choosing) -> String {
        format!("{HREF}?{CHOOSING}={}", what.as_str())
    }
}

/// People and cases.
pub mod find {
    use super::{CHOOSING, Choosing, Page, path};
    /// Its path.
    pub const PATH: Page = path!("/app/find");
    /// A link to it.
    pub const HREF: &str = "/app/find";
    /// A link to choosing anybody.
    #[must_use]
    pub fn choosing(what: Choosing) -> String {
        format!("{HREF}?{CHOOSING}={}", what.as_str())
    }
}

/// One case.
pub mod case {
    use super::{CaseId, Thing, path};
    /// Its path.
    pub const PATH: Thing = path!("/app/case/:id");
    /// A link to it.
    #[must_use]
    pub fn href(case: CaseId) -> String {
        format!("/app/case/{case}")
    }
}

/// One person.
pub mod person {
    use super::{Thing, path};
    use domain::id::PersonId;
    /// Its path.
    pub const PATH: Thing = path!("/app/person/:id");
    /// A link to it.
    #[must_use]
    pub fn href(person: PersonId) -> String {
        format!("/app/person/{person}")
    }
}

/// Recording a visit.
pub mod visit {
    use super::{Act, CaseId, PLANNED, path};
    use domain::id::EntityId;
    /// Its path.
    pub const PATH: Act = path!("/app/case/:id/visit");
    /// A link to it.
    #[must_use]
    pub fn href(case: CaseId) -> String {
        format!("/app/case/{case}/visit")
    }
    /// A link to recording the visit that was planned.
    #[must_use]
    pub fn planned(case: CaseId, visit: EntityId) -> String {
        format!("/app/case/{case}/visit?{PLANNED}={visit}")
    }
}

/// Making a promise.
pub mod promise {
    use super::{Act, CaseId, path};
    /// Its path.
    pub const PATH: Act = path!("/app/case/:id/promise");
    /// A link to it.
    #[must_use]
    pub fn href(case: CaseId) -> String {
        format!("/app/case/{case}/promise")
    }
}

/// Before the door.
pub mod door {
    use super::{CaseId, Thing, path};
    /// Its path.
    pub const PATH: Thing = path!("/app/door/:id");
    /// A link to it.
    #[must_use]
    pub fn href(case: CaseId) -> String {
        format!("/app/door/{case}")
    }
}

/// A new case.
pub mod new_case {
    use super::{Page, path};
    /// Its path.
    pub const PATH: Page = path!("/app/new");
    /// A link to it.
    pub const HREF: &str = "/app/new";
}

/// The end of the day.
pub mod end_of_day {
    use super::{Page, path};
    /// Its path.
    pub const PATH: Page = path!("/app/day");
    /// A link to it.
    pub const HREF: &str = "/app/day";
}

/// Settings.
pub mod settings {
    use super::{Page, path};
    /// Its path.
    pub const PATH: Page = path!("/app/settings");
    /// A link to it.
    pub const HREF: &str = "/app/settings";
}

/// The office's list of cases.
pub mod office {
    use super::{Page, path};
    /// Its path.
    pub const PATH: Page = path!("/app/office");
    /// A link to it.
    pub const HREF: &str = "/app/office";
}

/// What was set aside.
pub mod set_aside {
    use super::{Page, path};
    /// Its path.
    pub const PATH: Page = path!("/app/set-aside");
    /// A link to it.
    pub const HREF: &str = "/app/set-aside";
}

/// The tablets of the organisation.
pub mod fleet {
    use super::{Page, path};
    /// Its path.
    pub const PATH: Page = path!("/app/tablets");
    /// A link to it.
    pub const HREF: &str = "/app/tablets";
}
