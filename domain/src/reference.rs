//! Reference numbers: final the moment they are minted, offline too, and safe to read out over a bad line.

use serde::{Deserialize, Serialize};
use std::fmt;

/// `KCC-26-7F3-0012-X`: organisation, year, the replica's short code, its counter, a check character.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reference(pub String);

impl Reference {
    /// Mints the reference of a replica's `counter`-th case of `year`. The server hands out `replica_code` once per
    /// organisation, so two tablets without signal never mint the same.
    #[must_use]
    pub fn mint(prefix: &str, year: i32, replica_code: &str, counter: u32) -> Self {
        let stem = format!("{prefix}-{:02}-{replica_code}-{counter:04}", year.rem_euclid(100));
        let check = check_character(&stem);
        Self(format!("{stem}-{check}"))
    }

    /// Whether the check character fits: a slip in one character is always found, two neighbours
    /// exchanged nearly always.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.0.rsplit_once('-').is_some_and(|(stem, check)| {
            let mut given = check.chars();
            given.next().map(|c| c.to_ascii_uppercase()) == Some(check_character(stem))
                && given.next().is_none()
        })
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

const ALPHABET: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// ISO/IEC 7064, MOD 37,36, over the letters and digits of `stem`; other characters do not count.
fn check_character(stem: &str) -> char {
    let mut product = 36;
    for value in stem.chars().filter_map(|c| c.to_digit(36)) {
        let sum = (product + value) % 36;
        product = (if sum == 0 { 36 } else { sum }) * 2 % 37;
    }
    let check = (37 - product) % 36;
    char::from(ALPHABET.get(check as usize).copied().unwrap_or(b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_character_is_that_of_the_standard() {
        // The worked example of ISO/IEC 7064 for MOD 37,36.
        assert_eq!(check_character("A12425GABC1234002"), 'M');
    }

    #[test]
    fn a_slip_of_the_tongue_is_found() {
        let minted = Reference::mint("KCC", 2026, "7F3", 12);
        assert!(minted.is_whole(), "{minted}");
        for wrong in
            [minted.0.replace("0012", "0021"), minted.0.replace("7F3", "7E3"), minted.0.replace("26", "27")]
        {
            assert!(!Reference(wrong.clone()).is_whole(), "{wrong}");
        }
        assert!(!Reference(String::new()).is_whole());
    }
}
