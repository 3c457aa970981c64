//! The organisation's recovery key. Tablets wrap their data keys to its public part, so that unsent work can be recovered
//! when a pass phrase is lost; the private part is written to a file once, for the organisation to take off the server.

mod open;

pub use open::{DoesNotOpen, PrivateKey, open_with};

use crate::store::{StoreError, Stored, random};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use domain::id::OrgName;
use p256::SecretKey;
use p256::elliptic_curve::sec1::ToSec1Point as _;
use p256::pkcs8::{EncodePrivateKey as _, LineEnding};
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Makes a key pair, writes the private key to [`file`], and returns the public one: an uncompressed P-256 point in
/// base64.
///
/// # Errors
/// [`StoreError`]: no randomness, or the file cannot be written.
pub fn make(data: &Path, org: &OrgName) -> Stored<String> {
    let key = random_key()?;
    let pem = key.to_pkcs8_pem(LineEnding::LF).map_err(|_| StoreError::Unreadable("recovery key"))?;
    write_private(&file(data, org), pem.as_bytes())?;
    Ok(BASE64_STANDARD.encode(key.public_key().to_sec1_point(false).as_bytes()))
}

/// Where the private key of `org` is written, beside the database.
#[must_use]
pub fn file(data: &Path, org: &OrgName) -> PathBuf {
    let mut name = data.as_os_str().to_owned();
    name.push(format!(".recovery-{org}.pem"));
    PathBuf::from(name)
}

/// Nearly every 32 bytes are a key; the few that are not are thrown away.
fn random_key() -> Stored<SecretKey> {
    loop {
        if let Ok(key) = SecretKey::from_slice(&random::<32>()?) {
            return Ok(key);
        }
    }
}

/// Writes a file that only its owner may read. One that is there belongs to an organisation whose set-up did not
/// finish: it never got a tablet, so nothing was wrapped to it.
fn write_private(path: &Path, contents: &[u8]) -> std::io::Result<()> {
    if path.exists() {
        std::fs::remove_file(path)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(contents)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_public_key_is_an_uncompressed_point_and_the_private_one_is_its_owners() {
        let folder = tempfile::tempdir().unwrap();
        let (data, org) = (folder.path().join("cairt.sqlite"), OrgName("kilkenny".to_owned()));
        let public = BASE64_STANDARD.decode(make(&data, &org).unwrap()).unwrap();
        assert_eq!((public.len(), public[0]), (65, 4));
        let pem = std::fs::read_to_string(file(&data, &org)).unwrap();
        assert!(pem.starts_with("-----BEGIN PRIVATE KEY-----"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(file(&data, &org).metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
}
