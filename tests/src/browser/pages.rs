//! Every page of the app, how it is filled for a look at it, and who looks at it. One list for the pictures and for the
//! journeys that look at all pages.

use super::worker::{AOIFE, COLM, MAURA, Person, Worker};
use super::world::World;
use anyhow::{Context as _, Result};

/// A page, as it is shown or in a state that looks different.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Signing in on a new tablet.
    SignIn,
    /// Signing in, refused for missing answers.
    SignInErrors,
    /// Locked.
    Unlock,
    /// A note for the office while locked, with somebody in danger.
    SealedNote,
    /// The field worker's first screen.
    Today,
    /// Whom a visit was to.
    ChooseVisit,
    /// People and cases.
    Find,
    /// People and cases, after typing.
    Found,
    /// A case with deadlines, their reckoning folded out.
    Case,
    /// One person, to be changed.
    Person,
    /// Recording a visit.
    Visit,
    /// Making a promise.
    Promise,
    /// Before the door.
    Door,
    /// What the client may see.
    GoingIn,
    /// A new case.
    NewCase,
    /// A new case that was not saved for missing answers.
    NewCaseErrors,
    /// The end of the day.
    EndOfDay,
    /// Settings.
    Settings,
    /// What was set aside.
    SetAside,
    /// An address that leads nowhere.
    Missing,
    /// The office's list.
    Office,
    /// The tablets of the organisation.
    Fleet,
}

impl Page {
    /// Every page, those that need no unlocking first and the office's last.
    pub const ALL: [Self; 22] = [
        Self::SignIn,
        Self::SignInErrors,
        Self::Unlock,
        Self::SealedNote,
        Self::Today,
        Self::ChooseVisit,
        Self::Find,
        Self::Found,
        Self::Case,
        Self::Person,
        Self::Visit,
        Self::Promise,
        Self::Door,
        Self::GoingIn,
        Self::NewCase,
        Self::NewCaseErrors,
        Self::EndOfDay,
        Self::Settings,
        Self::SetAside,
        Self::Missing,
        Self::Office,
        Self::Fleet,
    ];

    /// Its name in file names and messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::SignInErrors => "sign-in-errors",
            Self::Unlock => "unlock",
            Self::SealedNote => "sealed-note",
            Self::Today => "today",
            Self::ChooseVisit => "choose-visit",
            Self::Find => "find",
            Self::Found => "found",
            Self::Case => "case",
            Self::Person => "person",
            Self::Visit => "visit",
            Self::Promise => "promise",
            Self::Door => "door",
            Self::GoingIn => "going-in",
            Self::NewCase => "new-case",
            Self::NewCaseErrors => "new-case-errors",
            Self::EndOfDay => "end-of-day",
            Self::Settings => "settings",
            Self::SetAside => "set-aside",
            Self::Missing => "missing",
            Self::Office => "office",
            Self::Fleet => "tablets",
        }
    }

    /// Who has to be signed in to see it; nobody for signing in itself.
    #[must_use]
    pub const fn seen_by(self) -> Option<Person> {
        match self {
            Self::SignIn | Self::SignInErrors => None,
            Self::Office => Some(AOIFE),
            Self::Fleet => Some(COLM),
            _ => Some(MAURA),
        }
    }

    /// Whether it is shown before the store is unlocked.
    #[must_use]
    pub const fn is_locked(self) -> bool {
        matches!(self, Self::SignIn | Self::SignInErrors | Self::Unlock | Self::SealedNote)
    }

    /// Shows it to a worker who is unlocked where that is needed; `case` is the address of the case to look at.
    ///
    /// # Errors
    /// The page does not appear.
    pub async fn show(self, worker: &Worker, case: &str) -> Result<()> {
        let words = &worker.words;
        match self {
            Self::SignIn => worker.heading_is(words.sign_in_title()).await?,
            Self::SignInErrors => {
                worker.presses(words.sign_in_submit()).await?;
                worker.sees(words.sign_in_name_missing()).await?;
            }
            Self::Unlock => worker.heading_is(words.unlock_title()).await?,
            Self::SealedNote => {
                worker.heading_is(words.unlock_title()).await?;
                worker.browser.ask("unfold", vec![]).await?;
                worker.presses(words.sealed_note_begin()).await?;
                worker.presses(words.sealed_note_emergency()).await?;
                worker.sees(words.emergency_not_sent()).await?;
            }
            Self::Today => leads(worker, "/app/", words.today_title()).await?,
            Self::ChooseVisit => leads(worker, "/app/?for=visit", words.today_choose_visit()).await?,
            Self::Find => leads(worker, "/app/find", words.list_title()).await?,
            Self::Found => {
                leads(worker, "/app/find", words.list_title()).await?;
                worker.browser.fill(words.list_search(), "sean").await?;
                worker.sees(words.list_people()).await?;
            }
            Self::Case => {
                worker.follows(case).await?;
                worker.sees(words.case_deadlines()).await?;
            }
            Self::Person => {
                worker.follows(case).await?;
                worker.sees(words.case_people()).await?;
                worker.opens_the_person().await?;
            }
            Self::Visit => leads(worker, &format!("{case}/visit"), words.visit_title()).await?,
            Self::Promise => leads(worker, &format!("{case}/promise"), words.promise_title()).await?,
            Self::Door => leads(worker, &case.replace("/case/", "/door/"), words.door_title()).await?,
            Self::GoingIn => {
                leads(worker, &case.replace("/case/", "/door/"), words.door_title()).await?;
                worker.presses(words.door_going_in()).await?;
                worker.sees(words.door_inside_leave()).await?;
            }
            Self::NewCase => leads(worker, "/app/new", words.new_case_title()).await?,
            Self::NewCaseErrors => {
                leads(worker, "/app/new", words.new_case_title()).await?;
                worker.presses(words.new_case_save()).await?;
                worker.sees(words.refusal_what_happened_missing()).await?;
            }
            Self::EndOfDay => leads(worker, "/app/day", words.end_of_day_title()).await?,
            Self::Settings => leads(worker, "/app/settings", words.settings_title()).await?,
            Self::SetAside => leads(worker, "/app/set-aside", words.set_aside_title()).await?,
            Self::Missing => leads(worker, "/app/nowhere", words.app_page_missing_title()).await?,
            Self::Office => leads(worker, "/app/office", words.office_title()).await?,
            Self::Fleet => {
                leads(worker, "/app/tablets", words.fleet_title()).await?;
                worker.sees(words.fleet_clock_right()).await?;
            }
        }
        worker.browser.ask("unfold", vec![]).await.context("folding out")?;
        Ok(())
    }

    /// Leaves a page that would stand in the way of the next.
    ///
    /// # Errors
    /// There is no way back.
    pub async fn leave(self, worker: &Worker) -> Result<()> {
        match self {
            Self::GoingIn => worker.presses(worker.words.door_inside_leave()).await,
            Self::SealedNote => worker.presses(worker.words.sealed_note_back()).await,
            _ => Ok(()),
        }
    }
}

async fn leads(worker: &Worker, address: &str, heading: &str) -> Result<()> {
    worker.follows(address).await?;
    worker.heading_is(heading).await
}

/// The address of the case, among those to be visited today, that has most on its card before the door.
///
/// # Errors
/// Nobody is to be visited today.
pub async fn fullest_card(worker: &Worker) -> Result<String> {
    let choosing = "/app/?for=visit";
    leads(worker, choosing, worker.words.today_choose_visit()).await?;
    let mut cards = Vec::new();
    for (address, _) in worker.browser.links().await? {
        let Some((case, _)) = address.split_once("/visit") else { continue };
        leads(worker, &case.replace("/case/", "/door/"), worker.words.door_title()).await?;
        worker.sees(worker.words.door_check_address()).await?;
        cards.push((worker.browser.text().await?.len(), case.to_owned()));
        leads(worker, choosing, worker.words.today_choose_visit()).await?;
    }
    let fullest = cards.into_iter().max();
    fullest.map(|(_, case)| case).context("nobody is to be visited today")
}

/// Writes in a case that the worker may not see any more by the time the entry arrives.
///
/// # Errors
/// It is not saved, or the server does not start again.
pub async fn set_something_aside(world: &mut World, worker: &Worker, case: &str) -> Result<()> {
    world.server.stop().await?;
    worker.follows(case).await?;
    worker.writes_a_note("She rang while I was on the road.").await?;
    world.server.changes_role(MAURA.name, "administrator")?;
    world.server.start_again().await?;
    worker.sees_unsent(0).await
}
