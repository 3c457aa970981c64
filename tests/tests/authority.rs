//! Attacks on a running office by people who have an account there: writing as a reader, seeing a person by naming them,
//! reading complaints about staff, and hiding a case from everybody. Each was once possible.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "authority/desk.rs"]
mod desk;
#[path = "authority/hiding.rs"]
mod hiding;
#[path = "authority/naming.rs"]
mod naming;
#[path = "authority/reading.rs"]
mod reading;
#[path = "authority/restricted.rs"]
mod restricted;
