//! Tokens and device secrets: 32 random bytes, of which only the hash is kept.

use crate::store::{Stored, random};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use domain::time::Timestamp;
use sha2::{Digest as _, Sha256};

/// How long a token is good: 14 days, so that a tablet that was away for a fortnight still sends without a new sign-in.
pub const LIFETIME_MS: i64 = 14 * 24 * 60 * 60 * 1000;

/// How long the token before still serves once a replica has signed in again: another tab of the same app takes up the
/// new one with its next run, half a minute later at most, and what is under way arrives.
pub const OVERLAP_MS: i64 = 5 * 60 * 1000;

/// SHA-256 of a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenHash(pub [u8; 32]);

impl TokenHash {
    /// The hash of a secret as it was sent. No salt: what is hashed is random.
    #[must_use]
    pub fn of(secret: &str) -> Self {
        Self(Sha256::digest(secret.as_bytes()).into())
    }
}

/// A new secret, to be given once and then known only by its hash.
///
/// # Errors
/// The system gives no random numbers.
pub fn make_up() -> Stored<String> {
    Ok(BASE64_URL_SAFE_NO_PAD.encode(random::<32>()?))
}

/// Until when a token given at `now` is good.
#[must_use]
pub const fn good_until(now: Timestamp) -> Timestamp {
    now.plus_millis(LIFETIME_MS)
}
