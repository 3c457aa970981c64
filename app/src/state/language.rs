//! In which language the app speaks now. The one owner of the words in use; switching is at once, offline and without a
//! reload, since every language file is on the device.

use crate::net;
use gloo::storage::Storage as _;
use lang::{Language, Words};
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// Where the choice is remembered on this device. It is nobody's secret.
const REMEMBERED_AS: &str = "cairt.language";

/// The words in use; absent until the first language file is read.
#[derive(Clone, Copy)]
pub struct Speech {
    words: RwSignal<Option<Rc<Words>>, LocalStorage>,
}

impl Speech {
    /// Makes the words known to every page below.
    pub fn provide() -> Self {
        let speech = Self { words: RwSignal::new_local(None) };
        provide_context(speech);
        speech
    }

    /// The language last chosen here, or else the first of the browser's that the product speaks, or else English.
    #[must_use]
    pub fn preferred() -> Language {
        let remembered: Option<String> = gloo::storage::LocalStorage::get(REMEMBERED_AS).ok();
        let browser = window().navigator().languages();
        let offered = browser.iter().filter_map(|tag| tag.as_string());
        let mut tags = remembered.into_iter().chain(offered);
        tags.find_map(|tag| Language::from_tag(tag.split('-').next().unwrap_or(&tag))).unwrap_or(Language::En)
    }

    /// Switches to `language`, and the whole page with it: words, direction, `lang`. Keeps the old words where the file
    /// cannot be read, so that nobody faces an empty page.
    pub async fn switch(self, language: Language) -> Result<(), net::Trouble> {
        let words = net::language_file(language).await?;
        // Forgetting the choice is no reason to refuse it.
        let _ = gloo::storage::LocalStorage::set(REMEMBERED_AS, language.tag());
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", language.tag());
            let _ = root.set_attribute("dir", language.dir());
        }
        self.words.set(Some(Rc::new(words)));
        Ok(())
    }

    /// The words in use, tracked: what reads them speaks the new language after a switch.
    #[must_use]
    pub fn words(self) -> Option<Rc<Words>> {
        self.words.get()
    }

    /// The words in use, not tracked: for what is said once.
    #[must_use]
    pub fn words_now(self) -> Option<Rc<Words>> {
        self.words.get_untracked()
    }
}

/// The words in use. Pages are shown only once there are some.
#[must_use]
pub fn speech() -> Speech {
    expect_context()
}

/// What `sentence` says in the language in use, said anew after a switch: `{say(|w| w.today_title().into())}`.
pub fn say(sentence: impl Fn(&Words) -> String + Send + Sync + 'static) -> Signal<String> {
    said(Arc::new(sentence))
}

/// Of one type whatever the sentence is. Were every sentence a type of its own, the page would be compiled anew for each,
/// and the app would be a good part larger.
fn said(sentence: Arc<dyn Fn(&Words) -> String + Send + Sync>) -> Signal<String> {
    let speech = speech();
    Signal::derive(move || speech.words().map(|words| sentence(&words)).unwrap_or_default())
}
