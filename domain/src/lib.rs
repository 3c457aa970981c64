//! The rules of client service in a social service or council: which days count, when an answer is due and why, what
//! happened in a case, who may see it, and what tablets and server owe each other.
//!
//! Everything here is pure: no I/O, no async, no clock, no randomness. Time and ids arrive as arguments, so that a
//! tablet without signal, the server and a printed page give the same date with the same explanation.

pub mod access;
pub mod calendar;
pub mod case;
pub mod charter;
pub mod clock;
pub mod event;
pub mod field;
pub mod hours;
pub mod id;
pub mod person;
pub mod reference;
pub mod search;
pub mod summary;
pub mod sync;
pub mod time;
