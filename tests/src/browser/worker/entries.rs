//! What workers write down: visits, promises, cases and notes, each with as few taps as the product promises.

use super::Worker;
use crate::browser::screen::plain;
use crate::browser::wait::{SOON, until};
use anyhow::{Context as _, Result, ensure};

impl Worker {
    /// Records a visit to somebody of today with three taps, and tells to whom.
    ///
    /// # Errors
    /// There is nobody to visit, or it is not saved.
    pub async fn records_a_visit(&self) -> Result<String> {
        self.goes_to_today().await?;
        self.counts_taps();
        self.presses(self.words.today_visit()).await?;
        self.heading_is(self.words.today_choose_visit()).await?;
        let links = self.browser.links().await?;
        let (address, _) = links.first().context("nobody to visit today")?.clone();
        let choice = self.browser.find(&format!("a[href='{address}']")).await?;
        let name = self.browser.run("return document.querySelector('main a .choice-name').innerText").await?;
        choice.click().await?;
        self.taps.set(self.taps.get() + 1);
        let name = name.as_str().unwrap_or_default().trim().to_owned();
        self.presses(self.words.visit_save()).await?;
        self.sees(&self.words.visit_saved(&name)).await?;
        Ok(name)
    }

    /// Promises to call somebody back tomorrow, from Today.
    ///
    /// # Errors
    /// It is not saved.
    pub async fn promises_to_call(&self) -> Result<()> {
        self.goes_to_today().await?;
        self.counts_taps();
        self.presses(self.words.today_promise()).await?;
        self.heading_is(self.words.promise_title()).await?;
        self.presses(self.words.promise_kind_call_back()).await?;
        self.presses(self.words.promise_tomorrow()).await?;
        self.sees(self.words.save_saved()).await
    }

    /// Opens a case for somebody new and tells its reference.
    ///
    /// # Errors
    /// It is not saved.
    pub async fn opens_a_new_case(&self, name: &str, what: &str) -> Result<String> {
        self.goes_to_today().await?;
        self.counts_taps();
        self.presses(self.words.today_new()).await?;
        self.heading_is(self.words.new_case_title()).await?;
        self.browser.fill(self.words.new_case_who(), name).await?;
        self.browser.fill(self.words.new_case_what(), what).await?;
        self.presses(self.words.new_case_save()).await?;
        self.reads_reference().await
    }

    /// Writes a note in the case that is open.
    ///
    /// # Errors
    /// It is not saved.
    pub async fn writes_a_note(&self, text: &str) -> Result<()> {
        self.browser.fill(self.words.note_title(), text).await?;
        self.presses(self.words.action_save()).await?;
        self.sees(self.words.save_saved()).await
    }

    /// From a case, goes to what is known of the person it is about.
    ///
    /// # Errors
    /// Nobody is in the case.
    pub async fn opens_the_person(&self) -> Result<()> {
        let links = self.browser.links().await?;
        let person = links.into_iter().find(|(href, _)| href.contains("/person/"));
        self.follows(&person.context("nobody is in the case")?.0).await?;
        self.sees(self.words.person_said_as()).await
    }

    /// The reference in "Case … is saved on this tablet."
    ///
    /// # Errors
    /// The case is not saved.
    pub async fn reads_reference(&self) -> Result<String> {
        let said = plain(&self.words.new_case_saved("§"));
        let (before, after) = said.split_once('§').context("the message names no reference")?;
        let reference = until(SOON, "the new case is not saved", async || {
            let text = self.browser.text().await?;
            let found = text.match_indices(before.trim()).find_map(|(at, _)| {
                let rest = text.get(at + before.trim().len()..)?.trim_start();
                let (reference, _) = rest.split_once(after.trim())?;
                Some(reference.trim().to_owned()).filter(|reference| !reference.contains(' '))
            });
            Ok(found)
        })
        .await?;
        ensure!(!reference.is_empty(), "the new case has no reference");
        Ok(reference)
    }
}
