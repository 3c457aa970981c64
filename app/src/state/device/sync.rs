//! Talking to the office: the loop that drives the replica, when it runs, and what it shows of it. One tab at a time,
//! told apart by a Web Lock that is held for a run and no longer.

use super::{Device, web_lock};
use crate::net::Trouble;
use crate::state::office::{Doing, OfficeLine};
use crate::store::{StoreTrouble, Written};
use domain::sync::replica::{Outgoing, Replica, Rest, Step};
use futures::channel::mpsc::UnboundedReceiver;
use futures::future::{abortable, select};
use futures::{FutureExt as _, StreamExt as _};
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::{GetUntracked as _, Set as _, Update as _};
use std::pin::pin;
use wasm_bindgen_futures::spawn_local;

/// How long to rest between runs that nobody asked for.
const REST_MS: u32 = 30_000;
/// How long to wait after the first failure; doubled with each further one up to [`REST_MS`].
const RETRY_MS_MIN: u32 = 1_000;
/// How long to wait before opening the live line again.
const LISTEN_AGAIN_MS: u32 = 3_000;

impl Device {
    /// Sends what is here and fetches what is new, now.
    pub fn send_now(self) {
        // The loop is gone once the device has been locked; then there is nothing to send with.
        let _ = self.inner().kick.borrow().unbounded_send(());
    }

    pub(super) fn keep_talking(self, kicked: UnboundedReceiver<()>) {
        let (talking, stop_talking) = abortable(self.talk(kicked));
        let (listening, stop_listening) = abortable(self.listen());
        self.inner().tasks.borrow_mut().extend([stop_talking, stop_listening]);
        spawn_local(talking.map(drop));
        spawn_local(listening.map(drop));
    }

    async fn talk(self, mut kicked: UnboundedReceiver<()>) {
        let mut failures: u32 = 0;
        loop {
            let went_well = self.run_alone().await;
            failures = if went_well { 0 } else { (failures + 1).min(8) };
            let rest = if went_well { REST_MS } else { (RETRY_MS_MIN << failures.min(5)).min(REST_MS) };
            select(pin!(kicked.next()), pin!(TimeoutFuture::new(rest))).await;
            while kicked.try_recv().is_ok() {}
        }
    }

    async fn listen(self) {
        loop {
            // However the line ended, it is opened again; what was missed comes with the next pull.
            let _ = self.line().listen(|_| self.heard_news()).await;
            if self.office().get_untracked().doing == Doing::Resting {
                // The page says "connected", and that may have ended with the line.
                self.send_now();
            }
            TimeoutFuture::new(LISTEN_AGAIN_MS).await;
        }
    }

    fn heard_news(self) {
        self.inner().news.update(|news| *news += 1);
        self.send_now();
    }

    /// Runs unless another tab is running; that one sends for this one too.
    async fn run_alone(self) -> bool {
        let name = self.memory(|memory| format!("cairt-sync-{}-{}", memory.profile.org, memory.profile.user));
        web_lock::if_free(&name, self.run()).await.unwrap_or(true)
    }

    async fn run(self) -> bool {
        let mut caught_up = self.catch_up_with_other_tabs().await;
        if caught_up == Err(StoreTrouble::Lost) && self.inner().connect_again().await.is_ok() {
            caught_up = self.catch_up_with_other_tabs().await;
        }
        if let Err(trouble) = caught_up {
            self.show_office_line(|line| line.doing = Doing::CannotStore(trouble));
            return false;
        }
        let before = self.memory(|memory| memory.replica.unsent());
        self.show_office_line(|line| {
            if line.doing != Doing::Resting || before > 0 || !line.complete {
                line.doing = Doing::Talking(None);
            }
        });
        let outcome = self.drive().await;
        if outcome == Ok(Rest::Revoked) {
            return match self.hand_in_what_was_begun().await {
                Ok(true) => self.drop_everything().await,
                Ok(false) => self.ended(outcome),
                Err(trouble) => self.ended(Err(self.cannot_store(trouble))),
            };
        }
        if outcome == Ok(Rest::Done) && !self.memory(|memory| memory.profile.complete) {
            self.remember_that_everything_is_here().await;
        }
        let well = self.ended(outcome);
        if well {
            self.bring_changes_to_rest().await;
            self.let_go_of_what_every_backup_has().await;
            self.report().await;
        }
        well
    }

    async fn drive(self) -> Result<Rest, Doing> {
        let mut step = self.replica(Replica::begin);
        loop {
            if self.inner().tasks.borrow().is_empty() {
                // Locked meanwhile: what is not stored yet is asked for again.
                return Err(self.no_answer(&Trouble::NoAnswer));
            }
            step = match step {
                Step::Rest(rest) => return Ok(rest),
                Step::Greet => match self.line().greeting().await {
                    Ok(greeting) => {
                        self.inner().heard(&greeting);
                        self.replica(|replica| replica.greeted(&greeting))
                    }
                    Err(trouble) => return Err(self.no_answer(&trouble)),
                },
                Step::Push(push) => match self.line().push(&push).await {
                    Ok(pushed) => {
                        self.inner().contacted(pushed.server_time);
                        self.replica(|replica| replica.pushed(&pushed))
                    }
                    Err(trouble) => return Err(self.no_answer(&trouble)),
                },
                Step::Pull(pull) => match self.line().pull(&pull).await {
                    Ok(page) => {
                        self.inner().contacted(page.server_time);
                        self.replica(|replica| replica.pulled(page))
                    }
                    Err(Trouble::Refused { code, .. }) if code == "tablet-revoked" => {
                        self.replica(Replica::revoked)
                    }
                    // The office does not know how far this device has come: its records are not what they were.
                    Err(Trouble::Refused { code, .. }) if code == "cursor-unreadable" => {
                        self.replica(Replica::lost_its_place)
                    }
                    Err(trouble) => return Err(self.no_answer(&trouble)),
                },
                Step::Recall => match self.own_at_the_office().await {
                    Ok(kept) => self.replica(|replica| replica.recalled(kept)),
                    Err(trouble) => return Err(self.cannot_store(trouble)),
                },
                Step::Store(store) => {
                    if let Err(trouble) = self.absorb(&store).await {
                        return Err(self.cannot_store(trouble));
                    }
                    let next = self.replica(Replica::stored);
                    self.show_progress();
                    next
                }
            };
        }
    }

    async fn catch_up_with_other_tabs(self) -> Result<(), StoreTrouble> {
        let inner = self.inner();
        let _turn = inner.writer.lock().await;
        let seen = inner.memory.borrow().turn;
        if inner.vault()?.turn().await? != seen {
            self.read_again().await?;
        }
        Ok(())
    }

    /// The office has revoked this tablet and has everything: the key and what it opens go. What somebody saved in the last
    /// moment, in another tab perhaps, is delivered first.
    async fn drop_everything(self) -> bool {
        let inner = self.inner();
        let _turn = inner.writer.lock().await;
        let (seen, unsent) = self.memory(|memory| (memory.turn, memory.replica.unsent()));
        let Ok(vault) = inner.vault() else { return false };
        if unsent > 0 {
            return false;
        }
        match vault.erase(seen).await {
            Ok(Written::Done(_)) => self.show_office_line(|line| line.doing = Doing::SignedOff),
            Ok(Written::Stale) => drop(self.read_again().await),
            Err(trouble) => self.show_office_line(|line| line.doing = Doing::CannotStore(trouble)),
        }
        false
    }

    async fn own_at_the_office(self) -> Result<Vec<Outgoing>, StoreTrouble> {
        self.inner().vault()?.own_at_the_office().await
    }

    fn cannot_store(self, trouble: StoreTrouble) -> Doing {
        self.replica(Replica::interrupted);
        Doing::CannotStore(trouble)
    }

    fn no_answer(self, trouble: &Trouble) -> Doing {
        self.replica(Replica::interrupted);
        match trouble {
            Trouble::NotSignedIn => Doing::SignInAgain,
            _ => Doing::NoAnswer,
        }
    }

    fn ended(self, outcome: Result<Rest, Doing>) -> bool {
        let well = outcome == Ok(Rest::Done);
        self.show_office_line(|line| {
            line.doing = match outcome {
                Ok(Rest::Done) => Doing::Resting,
                Ok(Rest::Interrupted | Rest::Revoked) => Doing::NoAnswer,
                Ok(Rest::OtherProtocol) => Doing::AppTooOld,
                Err(doing) => doing,
            };
        });
        well
    }

    fn show_progress(self) {
        let progress = self.memory(|memory| memory.replica.progress());
        self.show_office_line(|line| {
            if matches!(line.doing, Doing::Talking(_)) {
                line.doing = Doing::Talking(progress);
            }
        });
    }

    pub(super) fn show_office_line(self, change: impl FnOnce(&mut OfficeLine)) {
        let inner = self.inner();
        let doing = inner.office.get_untracked().doing;
        let mut line = self.memory(|memory| OfficeLine {
            doing,
            unsent: memory.replica.unsent(),
            set_aside: memory.set_aside.len(),
            complete: memory.profile.complete,
            renewing: !memory.replica.standing().renewing.is_empty(),
            last_contact: memory.profile.last_contact,
            sent: memory.sent_today(),
        });
        change(&mut line);
        if line != inner.office.get_untracked() {
            inner.office.set(line);
        }
    }

    fn replica<T>(self, act: impl FnOnce(&mut Replica) -> T) -> T {
        act(&mut self.inner().memory.borrow_mut().replica)
    }
}
