//! A case of this tablet, as pages about one case read it: anew whenever anything was stored, and shown anew only if that
//! changed this case, so that nobody's half-written note is taken away by a sync.

use super::frame::StorageTrouble;
use super::kept_draft::{Kept, KeptDraft};
use crate::parts::trouble::Trouble;
use crate::route;
use crate::state::StoreTrouble;
use crate::state::device::{CaseFile, Device, device};
use crate::state::language::say;
use domain::id::CaseId;
use domain::summary::CaseSummary;
use leptos::prelude::*;

/// A case that is being read, or was.
#[derive(Clone, Copy)]
pub struct OpenedCase {
    /// Which.
    pub id: Signal<Option<CaseId>>,
    read: Memo<Answer>,
}

#[derive(Clone)]
enum Answer {
    Reading,
    NotHere,
    Trouble(StoreTrouble),
    Here(Box<CaseFile>),
}

/// Which of the screens about a case is shown.
#[derive(Clone, Copy, PartialEq)]
enum Screen {
    Reading,
    NotHere,
    Trouble(StoreTrouble),
    Case,
}

impl OpenedCase {
    /// Reads the case that the address names.
    #[must_use]
    pub fn of_address() -> Self {
        let (device, id) = (device(), super::case_in_address());
        let file = LocalResource::new(move || {
            device.stored().track();
            let id = id.get();
            async move {
                match id {
                    Some(id) => Some((id, device.case(id).await)),
                    None => None,
                }
            }
        });
        let read = Memo::new_with_compare(
            move |_| match file.get() {
                None => Answer::Reading,
                // What was read for the address before is not what is asked for now.
                Some(Some((of, _))) if Some(of) != id.get() => Answer::Reading,
                Some(None) => Answer::NotHere,
                Some(Some((_, Ok(file)))) if file.events.is_empty() => Answer::NotHere,
                Some(Some((_, Ok(file)))) => Answer::Here(Box::new(file)),
                Some(Some((_, Err(trouble)))) => Answer::Trouble(trouble),
            },
            changed,
        );
        Self { id, read }
    }

    /// Asks the case something; nothing while it is not here. Tracked.
    pub fn with<T>(self, ask: impl FnOnce(CaseId, &CaseFile) -> T) -> Option<T> {
        let id = self.id.get()?;
        match &*self.read.read() {
            Answer::Here(file) => Some(ask(id, file)),
            _ => None,
        }
    }

    /// Whether the worker may work on it and not only read it.
    #[must_use]
    pub fn is_worked_on(self, device: Device) -> Memo<bool> {
        Memo::new(move |_| {
            let owners = self.with(|_, file| file.case.owners().collect::<Vec<_>>());
            device.works_on(owners.unwrap_or_default())
        })
    }

    /// Whether nobody in it says who they are.
    #[must_use]
    pub fn is_anonymous(self) -> Memo<bool> {
        Memo::new(move |_| self.with(|_, file| file.case.is_anonymous()).unwrap_or_default())
    }

    /// Keeps what is being written in a form about this case.
    pub fn keeps(
        self,
        device: Device,
        form: &str,
        fields: impl IntoIterator<Item = (&'static str, Kept)>,
    ) -> KeptDraft {
        let case = self.id.get_untracked().map(|id| id.to_string()).unwrap_or_default();
        KeptDraft::new(device, format!("{form}/{case}"), fields)
    }

    fn screen(self) -> Screen {
        match &*self.read.read() {
            Answer::Reading => Screen::Reading,
            Answer::NotHere => Screen::NotHere,
            Answer::Trouble(trouble) => Screen::Trouble(*trouble),
            Answer::Here(_) => Screen::Case,
        }
    }
}

/// Whether there is something new to show: an event more, or one that has arrived at the office.
fn changed(before: Option<&Answer>, now: Option<&Answer>) -> bool {
    let marks = |file: &CaseFile| -> Vec<_> {
        file.events.iter().map(|recorded| (recorded.event.id, recorded.acceptance)).collect()
    };
    match (before, now) {
        (Some(Answer::Here(before)), Some(Answer::Here(now))) => marks(before) != marks(now),
        (Some(Answer::Reading), Some(Answer::Reading)) | (Some(Answer::NotHere), Some(Answer::NotHere)) => {
            false
        }
        (Some(Answer::Trouble(before)), Some(Answer::Trouble(now))) => before != now,
        _ => true,
    }
}

/// The children once the case is read, and otherwise what stands in the way.
#[component]
pub fn OnceOpened(
    /// Which case.
    opened: OpenedCase,
    /// What is shown of it.
    children: ChildrenFn,
) -> impl IntoView {
    let screen = Memo::new(move |_| opened.screen());
    move || match screen.get() {
        Screen::Reading => view! { <p role="status">{say(|w| w.app_loading().into())}</p> }.into_any(),
        Screen::NotHere => view! { <NotHere/> }.into_any(),
        Screen::Trouble(trouble) => view! { <StorageTrouble trouble/> }.into_any(),
        Screen::Case => children().into_any(),
    }
}

/// The form about somebody in the case that the address names, or why there is none.
#[component]
pub fn FormAboutSomebody(
    /// The form.
    form: fn(CaseId) -> AnyView,
) -> impl IntoView {
    let (device, here) = (device(), super::case_held_here(device()));
    let anonymous = Memo::new(move |_| {
        let case = here.get();
        device
            .caseload()
            .with(|caseload| case.and_then(|case| caseload.case(case)).is_some_and(CaseSummary::is_anonymous))
    });
    move || match here.get() {
        Some(case) if anonymous.get() => view! { <NobodyNamed case/> }.into_any(),
        Some(case) => form(case),
        None => view! { <NotHere/> }.into_any(),
    }
}

/// Nobody in the case says who they are: there is nobody to visit, and nobody to whom anything could be promised.
#[component]
pub fn NobodyNamed(
    /// The case, where a note can be written and a person added.
    case: CaseId,
) -> impl IntoView {
    view! {
        <Trouble title=say(|w| w.case_anonymous_title().into()) detail=say(|w| w.case_anonymous_detail().into())>
            <a class="button" href=route::case::href(case)>{say(|w| w.case_title().into())}</a>
        </Trouble>
    }
}

/// The case is not on this tablet.
#[component]
pub fn NotHere() -> impl IntoView {
    view! {
        <Trouble title=say(|w| w.case_not_here_title().into()) detail=say(|w| w.case_not_here_detail().into())>
            <a class="button" href=route::find::HREF>{say(|w| w.nav_list().into())}</a>
        </Trouble>
    }
}
