//! Every word the product says, in seven languages.
//!
//! Owns the interface languages, the typed accessors made from `locales/`, plural forms, and how dates, numbers and
//! lists are written: in Rust, so that tablet, server and paper agree (the browser's `Intl` lacks Irish). It knows
//! nothing of who speaks which language, of time zones, or of what organisations and people wrote themselves.

mod catalogue;
#[cfg(any(test, feature = "embedded"))]
mod embedded;
pub mod format;
pub mod language;
mod plural;
pub mod terms;
pub mod when;
pub mod why;
pub mod words;

#[cfg(any(test, feature = "embedded"))]
pub use embedded::catalogue_bytes;
pub use language::Language;
pub use words::{CatalogueError, Words, isolate};
