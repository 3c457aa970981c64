//! The served app as files: what each is called, what refers to what, and what a tablet downloads.
//!
//! Every file but `index.html` and `sw.js` carries the hash of its own bytes in its name (`app.3f2a….js`), so a browser
//! may keep it for ever and a new build never mixes with an old one. Those two are asked for anew each time. The server
//! needs no list: a name with sixteen hexadecimal digits between dots is immutable.

mod budget;
mod compression;
mod template;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use self::compression::Compressed;
pub use self::compression::Effort;
use crate::catalogues::Catalogue;
use crate::fingerprint;
use crate::wasm::Code;

/// Where the server serves the app; also the scope of the service worker.
const BASE: &str = "/app/";

/// The served app, complete, in memory.
pub struct Site {
    /// Names this build: equal for equal files.
    pub build: String,
    files: Vec<File>,
}

struct File {
    /// What it is called in this workspace: `app.js`.
    logical: String,
    /// What it is called on the server: `app.3f2a….js`.
    name: String,
    bytes: Vec<u8>,
}

/// What is put together. `public/` is read from the disk.
pub struct Parts {
    /// The compiled app.
    pub code: Code,
    /// The style sheet.
    pub style: String,
    /// Each language's words.
    pub catalogues: Vec<Catalogue>,
}

impl Site {
    /// Names every file and writes the names into the files that refer to them: first what refers to nothing, last the
    /// page and the service worker, which refer to everything.
    pub fn assemble(parts: Parts) -> Result<Self> {
        let mut site = Self { build: String::new(), files: Vec::new() };
        site.add("app.wasm", parts.code.wasm);
        site.add("app.js", parts.code.javascript.into_bytes());
        site.add("style.css", parts.style.into_bytes());
        for catalogue in parts.catalogues {
            site.add(&format!("lang-{}.json", catalogue.tag), catalogue.bytes);
        }
        site.add_icons()?;
        site.add_stamped("worker.js")?;
        site.build = site.hash_so_far()?;
        site.add_stamped("boot.js")?;
        site.add_entrance("index.html")?;
        site.add_entrance("sw.js")?;
        Ok(site)
    }

    /// Writes everything beside the old folder, compressed forms included, then puts it in the old one's place. What is
    /// too much to download is not written: the next build must not take it for one that went well.
    pub fn write(&self, folder: &Path, effort: Effort, manifest: Value) -> Result<()> {
        let compressed = compression::all(&self.files, effort)?;
        let sizes = self.sizes(&compressed);
        budget::check(&sizes, effort == Effort::Smallest)?;
        let fresh = folder.with_extension("new");
        remove_if_there(&fresh)?;
        fs::create_dir_all(&fresh)?;
        for (file, compressed) in self.files.iter().zip(&compressed) {
            write_file(&fresh, file, compressed.as_ref())?;
        }
        let assets = self.describe(&sizes, manifest)?;
        fs::write(fresh.join("assets.json"), serde_json::to_string_pretty(&assets)? + "\n")?;
        remove_if_there(folder)?;
        fs::rename(&fresh, folder).with_context(|| format!("{} cannot be replaced", folder.display()))
    }

    fn add_icons(&mut self) -> Result<()> {
        for icon in ["icon.svg", "icon-192.png", "icon-512.png"] {
            self.add(icon, public(icon)?);
        }
        self.add_stamped("manifest.webmanifest")
    }

    /// Adds a file of `public/` under a hashed name, with the names of other files written into it.
    fn add_stamped(&mut self, logical: &str) -> Result<()> {
        let bytes = self.stamped(logical)?;
        self.add(logical, bytes);
        Ok(())
    }

    /// Adds a file of `public/` that keeps its name, since it is where a browser begins.
    fn add_entrance(&mut self, name: &str) -> Result<()> {
        let bytes = self.stamped(name)?;
        self.files.push(File { logical: name.to_owned(), name: name.to_owned(), bytes });
        Ok(())
    }

    fn add(&mut self, logical: &str, bytes: Vec<u8>) {
        let name = hashed_name(logical, &bytes);
        self.files.push(File { logical: logical.to_owned(), name, bytes });
    }

    fn stamped(&self, logical: &str) -> Result<Vec<u8>> {
        let text = String::from_utf8(public(logical)?).with_context(|| format!("public/{logical}"))?;
        let stamped = template::stamp(&text, |placeholder| self.value_of(placeholder));
        Ok(stamped.with_context(|| format!("public/{logical}"))?.into_bytes())
    }

    /// What a placeholder of `public/` stands for: the build, a list, or else a file's address.
    fn value_of(&self, placeholder: &str) -> Option<Value> {
        match placeholder {
            "build" => Some(json!(self.build)),
            "languages" => Some(self.language_addresses()),
            "assets" => Some(self.hashed_addresses()),
            logical => {
                self.files.iter().find(|file| file.logical == logical).map(|file| json!(file.address()))
            }
        }
    }

    /// Language tag → address, for the app.
    fn language_addresses(&self) -> Value {
        let tagged = self.files.iter().filter_map(|file| {
            let tag = file.logical.strip_prefix("lang-")?.strip_suffix(".json")?;
            Some((tag.to_owned(), Value::String(file.address())))
        });
        Value::Object(tagged.collect::<Map<_, _>>())
    }

    /// What the service worker keeps beside the page itself: all files whose names carry a hash.
    fn hashed_addresses(&self) -> Value {
        self.files.iter().filter(|file| file.name != file.logical).map(|file| json!(file.address())).collect()
    }

    /// Over the names of the files so far, which carry their hashes, and the sources of those that come after.
    fn hash_so_far(&self) -> Result<String> {
        let mut everything: Vec<u8> = self.files.iter().flat_map(|file| file.name.bytes()).collect();
        for later in ["boot.js", "index.html", "sw.js"] {
            everything.extend(public(later)?);
        }
        Ok(fingerprint::of_bytes(&everything))
    }

    fn sizes(&self, compressed: &[Option<Compressed>]) -> Vec<Size> {
        let with_compressed = self.files.iter().zip(compressed);
        let size = |(file, compressed): (&File, &Option<Compressed>)| Size {
            logical: file.logical.clone(),
            raw: file.bytes.len(),
            brotli: compressed.as_ref().map_or(file.bytes.len(), |compressed| compressed.brotli.len()),
        };
        with_compressed.map(size).collect()
    }

    fn describe(&self, sizes: &[Size], mut manifest: Value) -> Result<Value> {
        let assets = self.files.iter().zip(sizes).map(|(file, size)| {
            (file.logical.clone(), json!({ "path": file.address(), "raw": size.raw, "br": size.brotli }))
        });
        let manifest_fields = manifest.as_object_mut().context("the manifest is an object")?;
        manifest_fields.insert("build".to_owned(), json!(self.build));
        manifest_fields.insert("assets".to_owned(), Value::Object(assets.collect()));
        Ok(manifest)
    }
}

impl File {
    fn address(&self) -> String {
        format!("{BASE}{}", self.name)
    }
}

/// What a file costs, in bytes.
pub struct Size {
    logical: String,
    raw: usize,
    brotli: usize,
}

fn hashed_name(logical: &str, bytes: &[u8]) -> String {
    let hash = fingerprint::of_bytes(bytes);
    match logical.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{hash}.{extension}"),
        None => format!("{logical}.{hash}"),
    }
}

fn public(name: &str) -> Result<Vec<u8>> {
    fs::read(Path::new("public").join(name)).with_context(|| format!("public/{name}"))
}

fn write_file(folder: &Path, file: &File, compressed: Option<&Compressed>) -> Result<()> {
    fs::write(folder.join(&file.name), &file.bytes)?;
    if let Some(compressed) = compressed {
        fs::write(folder.join(format!("{}.br", file.name)), &compressed.brotli)?;
        fs::write(folder.join(format!("{}.gz", file.name)), &compressed.gzip)?;
    }
    Ok(())
}

fn remove_if_there(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    Ok(())
}
