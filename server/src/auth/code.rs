//! Codes that a person reads out or types once: Crockford's base 32, in groups of four.

use super::token::TokenHash;
use crate::store::{Stored, random};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP: usize = 4;

/// A new code to enrol a device: 60 bits.
///
/// # Errors
/// The system gives no random numbers.
pub fn make_up() -> Stored<String> {
    Ok(in_groups(&random::<12>()?))
}

/// The hash of a code, however it was typed: in small letters, without hyphens, with O for 0 and I or L for 1.
#[must_use]
pub fn hash(typed: &str) -> TokenHash {
    let plain: String =
        typed.chars().filter(char::is_ascii_alphanumeric).map(|c| as_meant(c.to_ascii_uppercase())).collect();
    TokenHash::of(&plain)
}

/// A character of the alphabet for each byte, five bits of it, in groups.
pub(super) fn in_groups(bytes: &[u8]) -> String {
    let characters: Vec<char> = bytes
        .iter()
        .filter_map(|byte| ALPHABET.get(usize::from(byte % 32)))
        .map(|byte| char::from(*byte))
        .collect();
    characters.chunks(GROUP).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

const fn as_meant(typed: char) -> char {
    match typed {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_however_it_is_typed() {
        fn check(typed: &str) {
            assert_eq!(hash(typed), hash("K7QF-0M1D-XR4T"), "{typed}");
        }
        check("k7qf0m1dxr4t");
        check(" K7QF OMID XR4T ");
        check("k7qf-oMlD-xr4t");
    }

    #[test]
    fn a_code_has_three_groups() {
        assert_eq!(in_groups(&[0, 1, 31, 32, 10, 18, 20, 33, 0, 0, 0, 255]), "01Z0-AJM1-000Z");
    }
}
