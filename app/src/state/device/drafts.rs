//! What is being written and not saved yet: sealed on this device from the first letter on, so that neither the lock nor a
//! dead battery takes it away. It leaves together with the save that makes it an entry.

use super::Device;
use crate::state::caseload::Caseload;
use crate::store::{Draft, StoreTrouble};
use domain::id::{CaseId, PersonId};

/// The form of a case that is not there yet.
pub const NEW_CASE: &str = "new-case";
/// The form of a person's record, as it begins the name under which its draft is kept.
pub const PERSON: &str = "person";

/// What was begun in a form and not saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    /// The name under which the form keeps it.
    pub form: String,
    /// What was typed, by the names of the fields.
    pub typed: Draft,
}

/// What a form is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A case that is not there yet.
    NewCase,
    /// A case.
    Case(CaseId),
    /// A person.
    Person(PersonId),
}

impl Begun {
    /// What the form is about; none where its name is of another version of the app.
    #[must_use]
    pub fn about(&self) -> Option<About> {
        match self.form.split_once('/') {
            None => (self.form == NEW_CASE).then_some(About::NewCase),
            Some((PERSON, id)) => id.parse().ok().map(PersonId).map(About::Person),
            Some((_, id)) => id.parse().ok().map(CaseId).map(About::Case),
        }
    }

    /// The kind of form: what stands before the case or person in its name.
    #[must_use]
    pub fn kind(&self) -> &str {
        self.form.split('/').next().unwrap_or_default()
    }

    /// The fields with anything in them, by their names; somebody who was chosen is named.
    #[must_use]
    pub fn fields(&self, caseload: &Caseload) -> Vec<(&str, String)> {
        let filled = self.typed.iter().filter(|(_, value)| !value.trim().is_empty());
        let named = |value: &String| {
            let person = value.parse().ok().and_then(|id| caseload.person(PersonId(id)));
            person.map_or_else(|| value.clone(), |person| person.name.clone())
        };
        filled.map(|(name, value)| (name.as_str(), named(value))).collect()
    }

    /// The case or person it is about, as lists name them; none where there is none yet or this device does not hold it any more.
    #[must_use]
    pub fn subject(&self, caseload: &Caseload) -> Option<String> {
        match self.about()? {
            About::NewCase => None,
            About::Person(id) => caseload.person(id).map(|person| person.name.clone()),
            About::Case(id) => {
                let case = caseload.case(id)?;
                let reference = case.reference.iter().map(|reference| reference.0.clone());
                let people = case.people.iter().map(|person| caseload.name_of(*person));
                Some(reference.chain(people).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

impl Device {
    /// Everything that was begun on this device and not saved.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn begun(self) -> Result<Vec<Begun>, StoreTrouble> {
        let drafts = self.inner().vault()?.drafts().await?;
        Ok(drafts.into_iter().map(|(form, typed)| Begun { form, typed }).collect())
    }

    /// What was being written in `form`. A draft that cannot be read is as good as none: it was never said to be saved.
    pub async fn draft(self, form: &str) -> Option<Draft> {
        self.inner().vault().ok()?.draft(form).await.ok().flatten()
    }

    /// Keeps what is being written in `form`: what `draft` says once it is this write's turn, since the form may have been
    /// saved while it waited. Whether it was kept is not said: the next letter tries again.
    pub async fn keep_draft(self, form: &str, draft: impl Fn() -> Option<Draft>) {
        let inner = self.inner();
        let _turn = inner.writer.lock().await;
        if let Ok(vault) = inner.vault() {
            let _ = vault.keep_draft(form, draft().as_ref()).await;
        }
    }
}
