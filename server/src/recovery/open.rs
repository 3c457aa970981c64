//! Opening what devices seal for the office, with the organisation's private key. On the office's own machine: the key is
//! on no server and no tablet.

use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use domain::sync::sealed::SealedForOffice;
use p256::pkcs8::DecodePrivateKey as _;
use p256::{PublicKey, SecretKey, ecdh};
use sha2::{Digest as _, Sha256};

/// Length of an AES-GCM nonce, which stands in front of what is sealed.
const NONCE_BYTES: usize = 12;

/// It does not open: it was sealed for another organisation or another place, or it was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it does not open with this key")]
pub struct DoesNotOpen;

/// An organisation's private key.
pub struct PrivateKey(SecretKey);

impl PrivateKey {
    /// Reads the file that was written when the organisation was set up.
    ///
    /// # Errors
    /// [`DoesNotOpen`]: it is no such file.
    pub fn read(pem: &str) -> Result<Self, DoesNotOpen> {
        SecretKey::from_pkcs8_pem(pem).map(Self).map_err(|_| DoesNotOpen)
    }

    /// Opens what was sealed for `place`.
    ///
    /// # Errors
    /// [`DoesNotOpen`].
    pub fn open(&self, sealed: &SealedForOffice, place: &str) -> Result<Vec<u8>, DoesNotOpen> {
        let point = decode(&sealed.point)?;
        let other = PublicKey::from_sec1_bytes(&point).map_err(|_| DoesNotOpen)?;
        let secret = ecdh::diffie_hellman(self.0.to_nonzero_scalar(), other.as_affine());
        let key =
            Sha256::new().chain_update(place).chain_update(secret.raw_secret_bytes()).chain_update(&point);
        open_with(&key.finalize(), &sealed.sealed, place)
    }
}

/// Opens what was sealed with a data key for `place`: a nonce and the ciphertext, in base64.
///
/// # Errors
/// [`DoesNotOpen`].
pub fn open_with(key: &[u8], sealed: &str, place: &str) -> Result<Vec<u8>, DoesNotOpen> {
    let sealed = decode(sealed)?;
    let (nonce, sealed) = sealed.split_at_checked(NONCE_BYTES).ok_or(DoesNotOpen)?;
    let key = Key::<Aes256Gcm>::try_from(key).map_err(|_| DoesNotOpen)?;
    let nonce = Nonce::try_from(nonce).map_err(|_| DoesNotOpen)?;
    let payload = Payload { msg: sealed, aad: place.as_bytes() };
    Aes256Gcm::new(&key).decrypt(&nonce, payload).map_err(|_| DoesNotOpen)
}

fn decode(base64: &str) -> Result<Vec<u8>, DoesNotOpen> {
    BASE64_STANDARD.decode(base64).map_err(|_| DoesNotOpen)
}
