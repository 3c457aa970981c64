//! The sealed copy of what is only on this device, as a file. Nothing has to be unlocked for it: the records are sealed already,
//! and beside them goes the store's key as it was wrapped for the organisation.

use super::session::{Worker, workers};
use crate::rim;
use crate::store::{StoreTrouble, Vault};
use domain::sync::sealed::{COPY_FORMAT, UnsentCopy};
use js_sys::Array;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Blob, HtmlAnchorElement, Url};

/// A copy that was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// How many entries are in it.
    pub entries: usize,
    /// The name of the file.
    pub file: String,
}

/// There is no copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCopy {
    /// Nothing is only on this device.
    Nothing,
    /// The storage or the browser failed.
    Failed,
}

impl From<StoreTrouble> for NoCopy {
    fn from(_: StoreTrouble) -> Self {
        Self::Failed
    }
}

/// Writes the copies of every store on this tablet, one file each, and hands them to the browser to save: whoever brings them
/// to the office need not be the one whose work it is.
pub async fn save_all() -> Result<Copied, NoCopy> {
    let (mut entries, mut files) = (0, Vec::new());
    for worker in workers() {
        match save(worker).await {
            Ok(copied) => {
                entries += copied.entries;
                files.push(copied.file);
            }
            Err(NoCopy::Nothing) => {}
            Err(NoCopy::Failed) => return Err(NoCopy::Failed),
        }
    }
    if files.is_empty() { Err(NoCopy::Nothing) } else { Ok(Copied { entries, file: files.join(", ") }) }
}

/// How many entries of a worker are in the outbox on this tablet; none where the storage does not say.
pub async fn entries_waiting(worker: &Worker) -> usize {
    Vault::sealed_outbox(&worker.store_name()).await.map_or(0, |(_, outbox)| outbox.len())
}

/// Writes the copy of a worker's store, sealed notes and all.
async fn save(worker: Worker) -> Result<Copied, NoCopy> {
    let name = worker.store_name();
    let (key, outbox) = Vault::sealed_outbox(&name).await?;
    let notes: Vec<_> = Vault::notes(&name).await?.into_iter().map(|(_, note)| note).collect();
    if outbox.is_empty() && notes.is_empty() {
        return Err(NoCopy::Nothing);
    }
    let file = format!("cairt-{}-{}.cairt", worker.sign_in, rim::wall_clock().0);
    let copied = Copied { entries: outbox.len() + notes.len(), file };
    let copy = UnsentCopy { cairt_copy: COPY_FORMAT, org: worker.org, key, notes, outbox };
    let text = serde_json::to_string(&copy).map_err(|_| NoCopy::Failed)?;
    download(&copied.file, &text).map_err(|_| NoCopy::Failed)?;
    Ok(copied)
}

fn download(name: &str, text: &str) -> Result<(), JsValue> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into()))?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = gloo::utils::document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Not at once: some browsers begin to read it only after this turn.
    gloo::timers::callback::Timeout::new(60_000, move || drop(Url::revoke_object_url(&address))).forget();
    Ok(())
}
