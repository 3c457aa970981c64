//! Cairt's server: authenticates who is talking, asks `domain`, stores. Every rule is `domain`'s; what is here is HTTP,
//! SQLite, secrets and time.
//!
//! Tests mount [`router`] in process on a database of their own; the binary `cairt` serves it.

pub mod app;
pub mod auth;
pub mod backup;
pub mod charters;
pub mod demo;
mod headers;
mod live;
pub mod problem;
mod public_page;
pub mod recovery;
mod request;
pub mod routes;
pub mod serving;
pub mod set_up;
pub mod site;
pub mod store;
pub mod taking_in;

#[cfg(test)]
mod office;

pub use app::{App, Config};
pub use routes::router;
