//! Messages, and what devices store: what was read is written such that it reads as the same again.

use domain::sync::fleet::Report;
use domain::sync::message::{Bundle, Greeting, Page, Pull, Push, Pushed};
use domain::sync::replica::{Outgoing, Standing};
use domain::sync::sealed::{SealedNote, UnsentCopy};
use domain::sync::session::{SignIn, SignedIn};
use domain::sync::set_aside::Settle;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

/// What a device has to tell.
pub fn push(bytes: &[u8]) {
    reads_what_it_writes::<Push>(bytes);
}

/// The verdicts on it.
pub fn pushed(bytes: &[u8]) {
    equals_what_it_writes::<Pushed>(bytes);
}

/// What a device asks for.
pub fn pull(bytes: &[u8]) {
    equals_what_it_writes::<Pull>(bytes);
}

/// A page of the feed.
pub fn page(bytes: &[u8]) {
    reads_what_it_writes::<Page>(bytes);
}

/// What the server says first.
pub fn greeting(bytes: &[u8]) {
    equals_what_it_writes::<Greeting>(bytes);
}

/// Somebody signs in.
pub fn sign_in(bytes: &[u8]) {
    reads_what_it_writes::<SignIn>(bytes);
}

/// They are in, with charters and colleagues.
pub fn signed_in(bytes: &[u8]) {
    reads_what_it_writes::<SignedIn>(bytes);
}

/// What a device remembers of its dealings with the server.
pub fn standing(bytes: &[u8]) {
    equals_what_it_writes::<Standing>(bytes);
}

/// An entry of the outbox.
pub fn outgoing(bytes: &[u8]) {
    reads_what_it_writes::<Outgoing>(bytes);
}

/// Whole streams with their summaries, stored as they came.
pub fn bundle(bytes: &[u8]) {
    reads_what_it_writes::<Bundle>(bytes);
}

/// How an entry that was set aside is settled.
pub fn settle(bytes: &[u8]) {
    equals_what_it_writes::<Settle>(bytes);
}

/// What a device says of itself.
pub fn report(bytes: &[u8]) {
    equals_what_it_writes::<Report>(bytes);
}

/// A note that only the office can open.
pub fn sealed_note(bytes: &[u8]) {
    reads_what_it_writes::<SealedNote>(bytes);
}

/// The file by which unsent work is brought to the office.
pub fn unsent_copy(bytes: &[u8]) {
    reads_what_it_writes::<UnsentCopy>(bytes);
}

/// For what can be compared: what was written reads as an equal value.
pub(super) fn equals_what_it_writes<T>(bytes: &[u8])
where
    T: Serialize + DeserializeOwned + PartialEq + Debug,
{
    let Ok(value) = serde_json::from_slice::<T>(bytes) else { return };
    assert_eq!(read::<T>(&written(&value)), value);
}

/// For what holds bytes of events or secrets, and is not compared: written again it is the same text.
fn reads_what_it_writes<T: Serialize + DeserializeOwned>(bytes: &[u8]) {
    let Ok(value) = serde_json::from_slice::<T>(bytes) else { return };
    let text = written(&value);
    assert_eq!(written(&read::<T>(&text)), text);
}

/// # Panics
/// It cannot be written.
pub(super) fn written(value: &impl Serialize) -> String {
    let text = serde_json::to_string(value);
    assert!(text.is_ok(), "what was read cannot be written: {text:?}");
    text.unwrap_or_default()
}

fn read<T: DeserializeOwned>(text: &str) -> T {
    match serde_json::from_str(text) {
        Ok(value) => value,
        Err(why) => panic!("what was written does not read: {why}: {text}"),
    }
}
