//! What the device remembers for its worker besides the cases: the sign-in, whether everything is here, when to lock.

use super::memory::Memory;
use super::{Device, TRIES_MAX};
use crate::net;
use crate::state::session::{keep_enrolment, proof};
use crate::store::{Edit, Profile, StoreTrouble, Sureness, Written};
use domain::charter::Tablets;
use domain::sync::session::{SignIn, SignedIn};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

impl Device {
    /// Minutes without a touch after which the app locks.
    #[must_use]
    pub fn lock_after_minutes(self) -> u32 {
        self.memory(|memory| memory.profile.lock_after_minutes)
    }

    /// Chooses them.
    pub async fn set_lock_after_minutes(self, minutes: u32) -> Result<(), StoreTrouble> {
        self.change_profile(Sureness::Strict, |profile| profile.lock_after_minutes = minutes).await
    }

    /// Whether the office has not been heard from for so long that it is asked first whether this tablet may open; with the
    /// days that the organisation allows. A clock that was turned back far does not help.
    #[must_use]
    pub fn has_been_away(self) -> Option<u16> {
        let days =
            self.charter().map_or_else(Tablets::default, |charter| charter.tablets).days_without_contact;
        let contact = self.memory(|memory| memory.profile.last_contact)?;
        let away_ms = self.memory(Memory::clock_as_measured).corrected().0 - contact.0;
        (away_ms > i64::from(days) * DAY_MS || away_ms < -DAY_MS).then_some(days)
    }

    /// Signs in at the office once more, in the background, so that the token lasts; without an answer the old one does. With
    /// a code the tablet is enrolled anew on the way.
    pub fn sign_in_again(self, pass_phrase: String, code: String) {
        wasm_bindgen_futures::spawn_local(async move {
            let (org, message) = self.memory(|memory| {
                let profile = &memory.profile;
                let message = SignIn {
                    name: profile.sign_in.clone(),
                    pass_phrase,
                    device: proof(&profile.org, code),
                    replica: Some(profile.replica),
                };
                (profile.org.clone(), message)
            });
            if let Ok(signed_in) = net::sign_in(&org, &message).await {
                self.signed_in_again(signed_in).await;
            }
        });
    }

    async fn signed_in_again(self, signed_in: SignedIn) {
        keep_enrolment(&self.org(), &signed_in);
        // A tablet that was revoked is told nothing of the organisation any more; it keeps what it knew until it is empty.
        let directory = (!signed_in.revoked).then_some(&signed_in.directory);
        if let Some(directory) = directory {
            self.inner().memory.borrow_mut().know(directory);
        }
        let renew = |profile: &mut Profile| {
            profile.token.clone_from(&signed_in.token);
            profile.token_expires_at = signed_in.expires_at;
            if let Some(directory) = directory {
                profile.directory = directory.clone();
            }
        };
        if self.change_profile(Sureness::Relaxed, renew).await.is_err() {
            // Not stored, the token serves from memory until the next sign-in.
            renew(&mut self.inner().memory.borrow_mut().profile);
        }
        self.send_now();
    }

    /// From now on the app can be used without a network. Where this is not stored, the next run says it again.
    pub(super) async fn remember_that_everything_is_here(self) {
        let _ = self.change_profile(Sureness::Strict, |profile| profile.complete = true).await;
    }

    pub(super) async fn change_profile(
        self,
        sureness: Sureness,
        change: impl Fn(&mut Profile),
    ) -> Result<(), StoreTrouble> {
        let inner = self.inner();
        let _turn = inner.writer.lock().await;
        for _ in 0..TRIES_MAX {
            let (seen, mut profile) = self.memory(|memory| (memory.turn, memory.profile.clone()));
            change(&mut profile);
            let edit = Edit { profile: Some(profile.clone()), ..Edit::default() };
            match inner.write(edit, seen, sureness).await? {
                Written::Done(turn) => {
                    let mut memory = inner.memory.borrow_mut();
                    (memory.turn, memory.profile) = (turn, profile);
                    return Ok(());
                }
                Written::Stale => self.read_again().await?,
            }
        }
        Err(StoreTrouble::Blocked)
    }
}
