//! The data key of a worker's store and the ways to it. The key is random; the pass phrase and the organisation's public
//! key each wrap it. Changing the pass phrase wraps it again and touches nothing else. A PIN never wraps it.

use super::pass_phrase::{Effort, in_worker};
use super::{CryptoTrouble, browser, to_base64};
use domain::sync::sealed::{COPY_KEY_PLACE, SealedForOffice};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use web_sys::CryptoKey;

/// The open data key.
#[derive(Clone, Debug)]
pub struct DataKey(CryptoKey);

/// The wrapped data key, as it rests beside the store. Nothing in it is secret.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeyRing {
    salt: Vec<u8>,
    effort: Effort,
    by_pass_phrase: Vec<u8>,
    by_organisation: WrappedForOrganisation,
}

/// The data key for the holder of the organisation's private key, which no tablet has: to recover unsent work when the
/// pass phrase is lost.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct WrappedForOrganisation {
    /// Our half of the agreement: a P-256 point.
    point: Vec<u8>,
    /// The wrapped key.
    wrapped: Vec<u8>,
}

/// The pass phrase is not the one the store was locked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongPassPhrase;

const BY_PASS_PHRASE: &str = "cairt/data-key/pass-phrase";

impl KeyRing {
    /// Makes a data key and wraps it for `pass_phrase` and for the organisation's public key (a P-256 point).
    pub async fn create(pass_phrase: &str, organisation: &[u8]) -> Result<(Self, DataKey), CryptoTrouble> {
        let mut raw: [u8; 32] = crate::rim::random();
        let salt = crate::rim::random::<16>().to_vec();
        let effort = Effort::TODAY;
        let by_pass_phrase =
            wrap(&in_worker(pass_phrase, &salt, effort).await?, BY_PASS_PHRASE, &raw).await?;
        let by_organisation = wrap_for_organisation(organisation, COPY_KEY_PLACE, &raw).await?;
        let key = DataKey(browser::import_aes(&raw).await?);
        raw.fill(0);
        Ok((Self { salt, effort, by_pass_phrase, by_organisation }, key))
    }

    /// The data key as it was wrapped for the organisation.
    #[must_use]
    pub fn for_organisation(&self) -> SealedForOffice {
        let WrappedForOrganisation { point, wrapped } = &self.by_organisation;
        SealedForOffice { point: to_base64(point), sealed: to_base64(wrapped) }
    }

    /// Opens the data key with the pass phrase.
    pub async fn open(&self, pass_phrase: &str) -> Result<Result<DataKey, WrongPassPhrase>, CryptoTrouble> {
        let wrapping = browser::import_aes(&in_worker(pass_phrase, &self.salt, self.effort).await?).await?;
        match browser::decrypt(&wrapping, BY_PASS_PHRASE, &self.by_pass_phrase).await {
            Ok(mut raw) => {
                let key = DataKey(browser::import_aes(&raw).await?);
                raw.fill(0);
                Ok(Ok(key))
            }
            Err(CryptoTrouble::DoesNotOpen) => Ok(Err(WrongPassPhrase)),
            Err(trouble) => Err(trouble),
        }
    }
}

impl DataKey {
    /// Seals `plain` for `place`: it opens only there.
    pub async fn seal(&self, place: &str, plain: &[u8]) -> Result<Vec<u8>, CryptoTrouble> {
        browser::encrypt(&self.0, place, plain).await
    }

    /// Opens what was sealed for `place`.
    pub async fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, CryptoTrouble> {
        browser::decrypt(&self.0, place, sealed).await
    }
}

async fn wrap(wrapping: &[u8], place: &str, raw: &[u8]) -> Result<Vec<u8>, CryptoTrouble> {
    browser::encrypt(&browser::import_aes(wrapping).await?, place, raw).await
}

/// Seals `plain` for `place` and for the holder of the organisation's private key alone.
pub async fn seal_for_office(
    organisation: &[u8],
    place: &str,
    plain: &[u8],
) -> Result<SealedForOffice, CryptoTrouble> {
    let WrappedForOrganisation { point, wrapped } = wrap_for_organisation(organisation, place, plain).await?;
    Ok(SealedForOffice { point: to_base64(&point), sealed: to_base64(&wrapped) })
}

/// Agrees on a secret with the organisation's key, and wraps with its hash: the shape of ECIES (SEC 1, section 5.1).
async fn wrap_for_organisation(
    organisation: &[u8],
    place: &str,
    raw: &[u8],
) -> Result<WrappedForOrganisation, CryptoTrouble> {
    let (secret, point) = browser::agree(&browser::import_p256(organisation).await?).await?;
    let wrapping = Sha256::new().chain_update(place).chain_update(secret).chain_update(&point).finalize();
    let wrapped = wrap(&wrapping, place, raw).await?;
    Ok(WrappedForOrganisation { point, wrapped })
}
