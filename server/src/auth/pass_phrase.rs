//! Pass phrases: their least strength, their hash, and making one up. Argon2id with the parameters that OWASP recommends
//! (19 MiB, 2 passes, 1 lane).

use crate::store::{StoreError, Stored, random};
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization as _;

/// Fewest characters.
pub const CHARS_MIN: usize = 14;
/// Fewest characters that differ from each other: `aaaaaaaaaaaaaa` is long and worth nothing.
pub const DISTINCT_MIN: usize = 6;

/// Why a pass phrase is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TooWeak {
    /// It is too short.
    #[error("the pass phrase has fewer than {CHARS_MIN} characters; four words make a good one")]
    Short,
    /// It repeats itself.
    #[error("the pass phrase has fewer than {DISTINCT_MIN} different characters")]
    Repetitive,
    /// It holds the name to sign in with.
    #[error("the pass phrase holds the name to sign in with")]
    HoldsName,
}

/// Whether a pass phrase is strong enough for somebody who signs in as `name`.
///
/// # Errors
/// [`TooWeak`], with the reason.
pub fn check_strength(phrase: &str, name: &str) -> Result<(), TooWeak> {
    let phrase = plain(phrase);
    let plain_phrase = phrase.to_lowercase();
    if phrase.chars().count() < CHARS_MIN {
        return Err(TooWeak::Short);
    }
    if phrase.chars().collect::<BTreeSet<_>>().len() < DISTINCT_MIN {
        return Err(TooWeak::Repetitive);
    }
    let is_mostly_name = plain_phrase.chars().count() < CHARS_MIN + name.chars().count();
    if is_mostly_name && !name.is_empty() && plain_phrase.contains(name) {
        return Err(TooWeak::HoldsName);
    }
    Ok(())
}

/// The hash of a pass phrase with a salt of its own, as a PHC string.
///
/// # Errors
/// [`StoreError::NoRandomness`].
pub fn hash(phrase: &str) -> Stored<String> {
    let hashed = argon2().hash_password(plain(phrase).as_bytes());
    hashed.map(|hash| hash.to_string()).map_err(|_| StoreError::NoRandomness)
}

/// Whether the pass phrase belongs to `hash`; with no hash the same work is done, and it does not.
#[must_use]
pub fn is_right(phrase: &str, hash: Option<&str>) -> bool {
    let known = hash.is_some();
    let Ok(hash) = PasswordHash::new(hash.unwrap_or(NOBODYS_HASH)) else { return false };
    let fits = Argon2::default().verify_password(plain(phrase).as_bytes(), &hash).is_ok();
    known && fits
}

/// A pass phrase made up at random: 80 bits, in groups that can be read out.
///
/// # Errors
/// [`StoreError::NoRandomness`].
pub fn make_up() -> Stored<String> {
    Ok(super::code::in_groups(&random::<16>()?).to_lowercase())
}

/// What anyone is checked against who does not exist. No pass phrase is known for it.
const NOBODYS_HASH: &str = if cfg!(test) {
    "$argon2id$v=19$m=64,t=1,p=1$Q2FpcnRub2JvZHkwMDAwMA$v2nPmNQ9pZ1nB5m7dGmQ5n0Y6lGJ3k1yq0o8b7xX4aU"
} else {
    "$argon2id$v=19$m=19456,t=2,p=1$Q2FpcnRub2JvZHkwMDAwMA$v2nPmNQ9pZ1nB5m7dGmQ5n0Y6lGJ3k1yq0o8b7xX4aU"
};

/// Tests check who gets in, not how long it takes.
const MEMORY_KIB: u32 = if cfg!(test) { 64 } else { Params::DEFAULT_M_COST };
const PASSES: u32 = if cfg!(test) { 1 } else { Params::DEFAULT_T_COST };

fn argon2() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, Params::DEFAULT_P_COST, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The same phrase typed on two keyboards is the same phrase (RFC 8265, OpaqueString: NFC).
fn plain(phrase: &str) -> String {
    phrase.trim().nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weak_pass_phrase_is_refused_with_its_reason() {
        fn check(phrase: &str, expected: Result<(), TooWeak>) {
            assert_eq!(check_strength(phrase, "maura"), expected, "{phrase}");
        }
        check("heron river lantern gate", Ok(()));
        check("نخلة عالية قرب البحر", Ok(()));
        check("kilkenny2026", Err(TooWeak::Short));
        check("aaaabbbbaaaabbbb", Err(TooWeak::Repetitive));
        check("Maura1234567890", Err(TooWeak::HoldsName));
        check("maura heron river lantern", Ok(()));
    }

    #[test]
    fn a_pass_phrase_is_right_for_its_own_hash_only() {
        fn check(typed: &str, hash: Option<&str>, expected: bool) {
            assert_eq!(is_right(typed, hash), expected, "{typed}");
        }
        let hash = hash("žalias tiltas ankstyvas rytas").unwrap();
        check("žalias tiltas ankstyvas rytas", Some(&hash), true);
        check("z\u{30c}alias tiltas ankstyvas rytas ", Some(&hash), true);
        check("zalias tiltas ankstyvas rytas", Some(&hash), false);
        check("žalias tiltas ankstyvas rytas", None, false);
        check("žalias tiltas ankstyvas rytas", Some("$argon2id$nonsense"), false);
    }

    #[test]
    fn nobodys_hash_costs_as_much_as_anybodys() {
        let (nobody, somebody) = (NOBODYS_HASH, hash("heron river lantern gate").unwrap());
        let cost = |hash: &str| hash.split('$').take(4).collect::<Vec<_>>().join("$");
        assert_eq!(cost(nobody), cost(&somebody));
        assert!(PasswordHash::new(nobody).is_ok());
    }

    #[test]
    fn a_made_up_pass_phrase_is_strong_enough() {
        assert_eq!(check_strength(&make_up().unwrap(), "maura"), Ok(()));
    }
}
