//! The words of the product, one file a language, as the build script of package `lang` wrote them.
//!
//! They are taken from the same build as the app, since the app finds a word by its place in the file. This crate does not
//! link `lang`: a translation that is still missing must not keep anyone from running the other commands.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// One language's words.
pub struct Catalogue {
    /// The language (BCP 47).
    pub tag: String,
    /// The file as the app fetches it.
    pub bytes: Vec<u8>,
}

/// Reads each `TAG.json` of the folder, in order of tag.
pub fn read(folder: &Path) -> Result<Vec<Catalogue>> {
    let mut catalogues = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if let Some(tag) = name.strip_suffix(".json") {
            let bytes = fs::read(folder.join(&name)).with_context(|| format!("{name} cannot be read"))?;
            catalogues.push(Catalogue { tag: tag.to_owned(), bytes });
        }
    }
    if catalogues.is_empty() {
        bail!("package `lang` left no catalogue in {}", folder.display());
    }
    catalogues.sort_by(|left, right| left.tag.cmp(&right.tag));
    Ok(catalogues)
}
