//! Absolute addresses, which search engines want.

use std::fmt;

/// Scheme and host under which somebody reaches the server: `https://charter.example.ie`. Empty where the request did not
/// say; addresses are then relative.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    /// From what a request says of itself. A host that is none gives an empty origin.
    #[must_use]
    pub fn new(is_encrypted: bool, host: &str) -> Self {
        let plain = |letter: char| letter.is_ascii_alphanumeric() || ".-:[]".contains(letter);
        if host.is_empty() || !host.chars().all(plain) {
            return Self::default();
        }
        Self(format!("{}://{host}", if is_encrypted { "https" } else { "http" }))
    }

    /// Whether it is known.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !self.0.is_empty()
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_host_becomes_part_of_an_address() {
        fn check(is_encrypted: bool, host: &str, expected: &str) {
            assert_eq!(Origin::new(is_encrypted, host).to_string(), expected, "{host}");
        }
        check(true, "charter.example.ie", "https://charter.example.ie");
        check(false, "[::1]:8080", "http://[::1]:8080");
        check(false, "", "");
        check(true, "example.ie/<script>", "");
        check(true, "a b", "");
    }
}
