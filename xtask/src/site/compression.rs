//! The compressed forms that lie beside each file, so that the server compresses nothing while somebody waits.

use std::io::Write;
use std::path::Path;
use std::thread;

use anyhow::{Result, anyhow};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

use super::File;

/// How long the build may take over it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// As small as can be: what is served to people, and what the budget counts.
    Smallest,
    /// As quick as can be: for the person who is changing the app.
    Quick,
}

/// One file's two compressed forms.
pub struct Compressed {
    pub brotli: Vec<u8>,
    pub gzip: Vec<u8>,
}

/// Compresses each file in a thread of its own; `None` for one whose format is compressed already.
pub fn all(files: &[File], effort: Effort) -> Result<Vec<Option<Compressed>>> {
    thread::scope(|scope| {
        let threads: Vec<_> = files.iter().map(|file| scope.spawn(|| one(file, effort))).collect();
        threads.into_iter().map(|thread| thread.join().map_err(|_| anyhow!("compression stopped"))?).collect()
    })
}

fn one(file: &File, effort: Effort) -> Result<Option<Compressed>> {
    let extension = Path::new(&file.name).extension().and_then(|extension| extension.to_str());
    if extension == Some("png") {
        return Ok(None);
    }
    Ok(Some(Compressed { brotli: brotli(&file.bytes, effort)?, gzip: gzip(&file.bytes, effort)? }))
}

/// The window of 2^24 bytes is the widest that browsers read.
fn brotli(mut bytes: &[u8], effort: Effort) -> Result<Vec<u8>> {
    let quality = match effort {
        Effort::Smallest => 11,
        Effort::Quick => 3,
    };
    let parameters = BrotliEncoderParams { quality, lgwin: 24, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8], effort: Effort) -> Result<Vec<u8>> {
    let level = match effort {
        Effort::Smallest => Compression::best(),
        Effort::Quick => Compression::fast(),
    };
    let mut encoder = GzEncoder::new(Vec::new(), level);
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn check(name: &str, expected: bool) {
        let bytes = b"on the doorstep, on the doorstep, on the doorstep".to_vec();
        let file = File { logical: name.to_owned(), name: name.to_owned(), bytes };
        for effort in [Effort::Smallest, Effort::Quick] {
            let compressed = one(&file, effort).unwrap();
            assert_eq!(compressed.is_some(), expected, "{name}");
            if let Some(compressed) = compressed {
                assert_eq!(expand(&compressed), (file.bytes.clone(), file.bytes.clone()), "{name}");
            }
        }
    }

    fn expand(compressed: &Compressed) -> (Vec<u8>, Vec<u8>) {
        let (mut from_brotli, mut from_gzip) = (Vec::new(), Vec::new());
        brotli::BrotliDecompress(&mut compressed.brotli.as_slice(), &mut from_brotli).unwrap();
        flate2::read::GzDecoder::new(compressed.gzip.as_slice()).read_to_end(&mut from_gzip).unwrap();
        (from_brotli, from_gzip)
    }

    #[test]
    fn what_can_be_compressed_comes_back_whole() {
        check("app.js", true);
        check("app.wasm", true);
        check("lang-ga.json", true);
        check("icon-192.png", false);
    }
}
