//! What people do with the product, in the product's own words. A worker knows what every user knows: the words on the
//! buttons in the language chosen, and a pass phrase.

mod entries;

use super::screen::plain;
use super::server;
use super::session::Browser;
use super::wait::{SOON, until};
use anyhow::{Context as _, Result, bail};
use lang::{Language, Words};
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

/// How long the cases of a new tablet may take to arrive.
const FIRST_SYNC_WITHIN: Duration = Duration::from_secs(60);

/// Somebody of a demo organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Person {
    /// Their organisation, as the sign-in page names it in English.
    pub organisation: &'static str,
    /// Their name, as the demonstration shows it.
    pub name: &'static str,
    /// A short name for folders.
    pub folder: &'static str,
}

/// A field worker of `kilkenny`.
pub const MAURA: Person =
    Person { organisation: "Kilkenny County Council", name: "Maura Brennan", folder: "maura" };
/// Another field worker of `kilkenny`.
pub const DONAL: Person =
    Person { organisation: "Kilkenny County Council", name: "Dónal Ó Cuív", folder: "donal" };
/// The administrator of `kilkenny`, who looks after tablets.
pub const COLM: Person =
    Person { organisation: "Kilkenny County Council", name: "Colm Hartnett", folder: "colm" };
/// The complaints officer of `kilkenny`.
pub const AOIFE: Person =
    Person { organisation: "Kilkenny County Council", name: "Aoife Delaney", folder: "aoife" };

/// A field worker of `csagyi`, who accepts anonymous complaints.
pub const ZSUZSA: Person = Person {
    organisation: "Family, Child, Youth Public Benefit Association",
    name: "Szabó Zsuzsanna",
    folder: "zsuzsa",
};

/// Somebody at work.
#[derive(Debug)]
pub struct Worker {
    /// What they work with.
    pub browser: Rc<Browser>,
    /// The words of the language they have chosen.
    pub words: Words,
    pub(super) pass_phrase: String,
    port: u16,
    taps: Cell<u32>,
}

impl Worker {
    /// Somebody before a browser that is open on nothing yet.
    ///
    /// # Errors
    /// The words cannot be read.
    pub fn new(browser: Rc<Browser>, port: u16, pass_phrase: String) -> Result<Self> {
        let words = Words::embedded(Language::En)?;
        Ok(Self { browser, words, pass_phrase, port, taps: Cell::new(0) })
    }

    /// Opens a page of the app by its address.
    ///
    /// # Errors
    /// The browser has ended.
    pub async fn opens(&self, path: &str) -> Result<()> {
        self.browser.open(&format!("{}{path}", server::origin(self.port))).await
    }

    /// Signs in, on the page for it, as somebody of the demonstration, whose pass phrase it shows.
    ///
    /// # Errors
    /// The page refuses.
    pub async fn signs_in(&mut self, person: Person) -> Result<()> {
        self.begins_to_sign_in(person).await?;
        self.sees(self.words.today_title()).await
    }

    /// Sends in the page for signing in, whatever comes of it.
    ///
    /// # Errors
    /// The page refuses.
    pub async fn begins_to_sign_in(&mut self, person: Person) -> Result<()> {
        self.sees(self.words.sign_in_title()).await?;
        self.browser.choose(self.words.sign_in_organisation(), person.organisation).await?;
        self.pass_phrase = self.reads_pass_phrase(person).await?;
        let button = format!("//button[.//*[normalize-space()='{}']]", person.name);
        self.browser.click_path(&button).await?;
        self.presses(self.words.sign_in_submit()).await
    }

    async fn reads_pass_phrase(&self, person: Person) -> Result<String> {
        let before = plain(&self.words.sign_in_demo_pass_phrase(""));
        let read = until(SOON, "the demonstration shows no pass phrase", async || {
            let text = self.browser.text().await?;
            let Some((_, after)) = text.split_once(person.name) else { return Ok(None) };
            let shown = after.split_once(&before).map(|(_, after)| after.split_whitespace().take(4));
            Ok(shown.map(|words| words.collect::<Vec<_>>().join(" ")))
        });
        read.await
    }

    /// Waits until every case is on the tablet and it says that no network is needed.
    ///
    /// # Errors
    /// It does not say so in time.
    pub async fn waits_for_all_cases(&self) -> Result<()> {
        let done = self.words.sync_first_done();
        let arrived = until(FIRST_SYNC_WITHIN, "the cases have not arrived", async || {
            Ok(self.browser.text().await?.contains(done).then_some(()))
        });
        arrived.await?;
        let ready =
            "return navigator.serviceWorker.getRegistration('/app/').then((found) => Boolean(found?.active))";
        until(SOON, "the app is not kept for use without a network", async || {
            Ok((self.browser.run(ready).await?.as_bool() == Some(true)).then_some(()))
        })
        .await
    }

    /// Unlocks with the pass phrase.
    ///
    /// # Errors
    /// It stays locked.
    pub async fn unlocks(&self) -> Result<()> {
        self.browser.fill(self.words.sign_in_pass_phrase(), &self.pass_phrase).await?;
        self.presses(self.words.unlock_submit()).await?;
        self.browser.find("nav.nav").await.context("the app stays locked")?;
        Ok(())
    }

    /// Takes up again after the browser died: unlocks, or signs in where the browser does not know who worked here.
    ///
    /// # Errors
    /// Neither is possible.
    pub async fn comes_back(&mut self, person: Person) -> Result<()> {
        let (unlock, sign_in) = (self.words.unlock_title(), self.words.sign_in_name());
        let shown = until(SOON, "neither unlocking nor signing in is offered", async || {
            let text = self.browser.text().await?;
            let signs_in = text.contains(sign_in);
            Ok((signs_in || text.contains(unlock)).then_some(signs_in))
        });
        if shown.await? { self.signs_in(person).await } else { self.unlocks().await }
    }

    /// Tries to unlock with the pass phrase, whatever comes of it.
    ///
    /// # Errors
    /// There is no place for the pass phrase.
    pub async fn enters_pass_phrase(&self) -> Result<()> {
        self.browser.fill(self.words.sign_in_pass_phrase(), &self.pass_phrase).await?;
        self.presses(self.words.unlock_submit()).await
    }

    /// The pass phrase that opens this worker's store.
    pub fn pass_phrase(&self) -> &str {
        &self.pass_phrase
    }

    /// Somebody else takes the tablet, who knows another pass phrase.
    pub fn knows_pass_phrase(&mut self, pass_phrase: &str) {
        pass_phrase.clone_into(&mut self.pass_phrase);
    }

    /// Locks, so that somebody else may take the tablet.
    ///
    /// # Errors
    /// There is no way to another worker.
    pub async fn leaves(&self) -> Result<()> {
        self.presses(self.words.action_lock()).await?;
        self.presses(self.words.unlock_someone_else()).await?;
        self.heading_is(self.words.sign_in_title()).await
    }

    /// Goes to one of the main pages; where the screen is narrow, by the menu.
    ///
    /// # Errors
    /// There is no such page.
    pub async fn goes_to(&self, page: &str) -> Result<()> {
        let menu = self.browser.ask("pressable", vec![plain(self.words.app_menu()).into()]).await?;
        if !menu.is_null() {
            self.browser.press(self.words.app_menu()).await?;
        }
        self.browser.press(page).await
    }

    /// Goes to Today.
    ///
    /// # Errors
    /// There is no way there.
    pub async fn goes_to_today(&self) -> Result<()> {
        self.goes_to(self.words.nav_today()).await?;
        self.heading_is(self.words.today_title()).await
    }

    /// Presses something that says `name`, and counts the taps.
    ///
    /// # Errors
    /// There is nothing of that name.
    pub async fn presses(&self, name: &str) -> Result<()> {
        self.taps.set(self.taps.get() + 1);
        self.browser.press(name).await
    }

    /// Begins to count taps anew.
    pub fn counts_taps(&self) {
        self.taps.set(0);
    }

    /// Taps since it was begun to count.
    pub fn taps(&self) -> u32 {
        self.taps.get()
    }

    /// Sees words anywhere on the page.
    ///
    /// # Errors
    /// They do not appear.
    pub async fn sees(&self, words: &str) -> Result<()> {
        self.browser.sees(words).await
    }

    /// Waits for a page by its heading.
    ///
    /// # Errors
    /// Another page stays.
    pub async fn heading_is(&self, heading: &str) -> Result<()> {
        let (wanted, otherwise) = (plain(heading), format!("no page with the heading `{heading}`"));
        let script = "return document.querySelector('h1')?.textContent ?? ''";
        until(SOON, &otherwise, async || {
            let said = self.browser.run(script).await?;
            Ok((plain(said.as_str().unwrap_or_default()) == wanted).then_some(()))
        })
        .await
    }

    /// Looks somebody up by typing and tells what is found, as addresses and words.
    ///
    /// # Errors
    /// There is no search.
    pub async fn searches(&self, typed: &str) -> Result<Vec<(String, String)>> {
        self.goes_to(self.words.nav_list()).await?;
        self.heading_is(self.words.list_title()).await?;
        self.browser.fill(self.words.list_search(), typed).await?;
        self.browser.links().await
    }

    /// Finds somebody whose name has `name` in it by typing `typed`, and tells the address of their case.
    ///
    /// # Errors
    /// They are not found.
    pub async fn finds(&self, typed: &str, name: &str) -> Result<String> {
        let otherwise = format!("`{typed}` does not find `{name}`");
        self.searches(typed).await?;
        until(SOON, &otherwise, async || {
            let links = self.browser.links().await?;
            let all_fit = !links.is_empty() && links.len() < 40;
            let found =
                links.into_iter().find(|(href, words)| words.contains(name) && href.contains("/case/"));
            Ok(found.filter(|_| all_fit).map(|(href, _)| href))
        })
        .await
    }

    /// Opens somebody's case by typing their name.
    ///
    /// # Errors
    /// They are not found.
    pub async fn opens_case_of(&self, name: &str) -> Result<String> {
        let address = self.finds(name, name).await?;
        self.follows(&address).await?;
        self.sees(self.words.case_deadlines()).await?;
        Ok(address)
    }

    /// Goes to an address of the app without loading it again.
    ///
    /// # Errors
    /// There is no page.
    pub async fn follows(&self, address: &str) -> Result<()> {
        self.browser.ask("follow", vec![address.into()]).await?;
        let otherwise = format!("the app does not go to {address}");
        until(SOON, &otherwise, async || {
            let here = self.browser.run("return location.pathname + location.search").await?;
            Ok((here.as_str() == Some(address)).then_some(()))
        })
        .await
    }

    /// Chooses the language of the app in the head of the page.
    ///
    /// # Errors
    /// The page goes on in the old one.
    pub async fn switches_language(&mut self, language: Language) -> Result<()> {
        self.browser.choose(self.words.app_language(), language.own_name()).await?;
        self.words = Words::embedded(language)?;
        let script = "return [document.documentElement.lang, document.documentElement.dir]";
        let wanted = serde_json::json!([language.tag(), language.dir()]);
        until(SOON, "the page does not change its language", async || {
            Ok((self.browser.run(script).await? == wanted).then_some(()))
        })
        .await?;
        let label = plain(self.words.app_language());
        until(SOON, "the page still says the old words", async || {
            Ok((!self.browser.ask("field", vec![label.clone().into()]).await?.is_null()).then_some(()))
        })
        .await
    }

    /// How many entries the tablet says are only on it.
    ///
    /// # Errors
    /// The foot does not say.
    pub async fn counts_unsent(&self) -> Result<u64> {
        let text = self.browser.text().await?;
        let counts = (0..200).rev();
        let said = counts.into_iter().find(|n| text.contains(&plain(&self.words.save_count_only_here(*n))));
        said.context("the foot does not say what is only on this tablet")
    }

    /// Sees that the tablet holds exactly `unsent` entries that the office has not.
    ///
    /// # Errors
    /// It says another number.
    pub async fn sees_unsent(&self, unsent: u64) -> Result<()> {
        let said =
            until(SOON, "another number", async || Ok((self.counts_unsent().await? == unsent).then_some(())));
        match said.await {
            Ok(()) => Ok(()),
            Err(_) => bail!("{unsent} entries should be unsent, but {:?} are", self.counts_unsent().await),
        }
    }

    /// The reckoning of each deadline on the page, line by line.
    ///
    /// # Errors
    /// There is no page.
    pub async fn explanations(&self) -> Result<Vec<Vec<String>>> {
        let found = self.browser.ask("foldedLists", vec![plain(self.words.why_title()).into()]).await?;
        Ok(serde_json::from_value(found)?)
    }

    /// Sentences of the product with somebody's name in them, each with where it stands.
    ///
    /// # Errors
    /// There is no page.
    pub async fn sentences_with_names(&self) -> Result<Vec<(String, String)>> {
        Ok(serde_json::from_value(self.browser.ask("sentencesWithNames", vec![]).await?)?)
    }

    /// Everything that the product itself says on the page, each with where it stands.
    ///
    /// # Errors
    /// There is no page.
    pub async fn product_words(&self) -> Result<Vec<(String, String)>> {
        Ok(serde_json::from_value(self.browser.ask("productWords", vec![]).await?)?)
    }
}
