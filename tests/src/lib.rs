//! Whole-system tests. [`sim`] is the deterministic simulation of tablets, office, network and storage; what drives it
//! stands in `tests/tests/`, as do the properties of fold and sync, the frozen wire fixtures and the checks of
//! ARCHITECTURE.md.

pub mod fuzz;
pub mod sim;

#[cfg(feature = "server")]
pub mod binary;
#[cfg(feature = "server")]
pub mod killed;

#[cfg(feature = "browser")]
pub mod browser;
