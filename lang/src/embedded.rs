//! The seven catalogues inside the binary, for programs that do not fetch them.

use crate::Language;
use crate::words::{CatalogueError, Words};

/// The catalogue file of the language, as the app fetches it and as [`Words::decode`] reads it.
#[must_use]
pub const fn catalogue_bytes(language: Language) -> &'static [u8] {
    match language {
        Language::En => include_bytes!(concat!(env!("OUT_DIR"), "/en.json")),
        Language::Ga => include_bytes!(concat!(env!("OUT_DIR"), "/ga.json")),
        Language::Pl => include_bytes!(concat!(env!("OUT_DIR"), "/pl.json")),
        Language::Hu => include_bytes!(concat!(env!("OUT_DIR"), "/hu.json")),
        Language::Ro => include_bytes!(concat!(env!("OUT_DIR"), "/ro.json")),
        Language::Lt => include_bytes!(concat!(env!("OUT_DIR"), "/lt.json")),
        Language::Ar => include_bytes!(concat!(env!("OUT_DIR"), "/ar.json")),
    }
}

impl Words {
    /// The words of the language from inside the binary.
    ///
    /// # Errors
    ///
    /// None in a sound build: the same build wrote the catalogue.
    pub fn embedded(language: Language) -> Result<Self, CatalogueError> {
        Self::decode(catalogue_bytes(language))
    }
}
