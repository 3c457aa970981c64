//! A page as a person meets it: reads it, finds things by the words on them, presses and types. Waits for what it is told
//! to find, as a person would.

use super::session::Browser;
use super::wait::{SOON, until};
use anyhow::{Context as _, Result, bail};
use fantoccini::Locator;
use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};
use std::cell::RefCell;

/// The functions that run in the page.
const PAGE: &str = include_str!("page.js");
/// How WebDriver writes an element in JSON.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Brings an element to the middle of the screen and tells where that is. Without timers: a page may have its scripts off.
const PLACE: &str = "
    arguments[0].scrollIntoView({ block: 'center' });
    const { left, top } = arguments[0].getBoundingClientRect();
    return `${left} ${top}`;";

impl Browser {
    /// Calls a function of `page.js`.
    ///
    /// # Errors
    /// It throws, or there is no page.
    pub async fn ask(&self, function: &str, arguments: Vec<Value>) -> Result<Value> {
        let script = format!("const page = {PAGE}; return page.{function}(...arguments);");
        self.client()?.execute(&script, arguments).await.with_context(|| format!("page.{function}"))
    }

    /// Runs a script of the test's own.
    ///
    /// # Errors
    /// It throws.
    pub async fn run(&self, script: &str) -> Result<Value> {
        self.client()?.execute(script, Vec::new()).await.with_context(|| format!("script `{script}`"))
    }

    /// Runs a script that ends by calling its last argument.
    ///
    /// # Errors
    /// It throws or does not end.
    pub async fn run_until_called_back(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        self.client()?.execute_async(script, arguments).await.context("script")
    }

    /// All words that can be seen.
    ///
    /// # Errors
    /// There is no page.
    pub async fn text(&self) -> Result<String> {
        Ok(self.ask("text", vec![]).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the page says `words`.
    ///
    /// # Errors
    /// It does not; the error tells what it says instead.
    pub async fn sees(&self, words: &str) -> Result<()> {
        let wanted = plain(words);
        let said =
            until(SOON, "not said", async || Ok(self.text().await?.contains(&wanted).then_some(()))).await;
        match said {
            Ok(()) => Ok(()),
            Err(_) => {
                bail!("the page does not say `{wanted}`; it says: {}", self.text().await.unwrap_or_default())
            }
        }
    }

    /// Waits until the page no longer says `words`.
    ///
    /// # Errors
    /// It goes on saying so.
    pub async fn sees_no_more(&self, words: &str) -> Result<()> {
        let (unwanted, otherwise) = (plain(words), format!("the page still says `{words}`"));
        until(SOON, &otherwise, async || Ok((!self.text().await?.contains(&unwanted)).then_some(()))).await
    }

    /// Presses the link, button or answer that says `name`.
    ///
    /// # Errors
    /// There is none, or something lies over it.
    pub async fn press(&self, name: &str) -> Result<()> {
        let otherwise = format!("nothing to press that says `{name}`");
        let pressed = until(SOON, &otherwise, async || {
            let Some(element) = self.element("pressable", name).await? else { return Ok(None) };
            self.press_element(element).await.map(Some)
        });
        self.explained(pressed.await).await
    }

    /// Scrolls to it first, as a person does: the line at the foot may lie over what a driver calls in view. And waits until it
    /// stays where it is, since that line grows and shrinks.
    async fn press_element(&self, element: Element) -> Result<()> {
        let before = RefCell::new(None);
        until(SOON, "it does not stand still", async || {
            let place = self.client()?.execute(PLACE, vec![serde_json::to_value(&element)?]).await?;
            Ok((before.replace(Some(place.clone())) == Some(place)).then_some(()))
        })
        .await?;
        Ok(element.click().await?)
    }

    /// Types into the field with the label `label`, in place of what was there.
    ///
    /// # Errors
    /// There is no such field.
    pub async fn fill(&self, label: &str, text: &str) -> Result<()> {
        let otherwise = format!("no field `{label}`");
        let typed = until(SOON, &otherwise, async || {
            let Some(field) = self.element("field", label).await? else { return Ok(None) };
            field.clear().await?;
            Ok(Some(field.send_keys(text).await?))
        });
        self.explained(typed.await).await
    }

    /// Puts a value into a field that browsers show each in its own way: a date, a time.
    ///
    /// # Errors
    /// There is no such field.
    pub async fn put(&self, label: &str, value: &str) -> Result<()> {
        let otherwise = format!("no field `{label}`");
        let field = until(SOON, &otherwise, async || self.element("field", label).await);
        let field = self.explained(field.await).await?;
        self.ask("put", vec![serde_json::to_value(&field)?, json!(value)]).await?;
        Ok(())
    }

    /// Chooses from the list with the label `label`.
    ///
    /// # Errors
    /// There is no such list or no such line in it.
    pub async fn choose(&self, label: &str, line: &str) -> Result<()> {
        let otherwise = format!("no list `{label}` with `{line}`");
        let chosen = until(SOON, &otherwise, async || {
            let Some(list) = self.element("field", label).await? else { return Ok(None) };
            Ok(Some(list.select_by_label(line).await?))
        });
        self.explained(chosen.await).await
    }

    /// Clicks what an `XPath` finds; for what has several words on it.
    ///
    /// # Errors
    /// There is none in time.
    pub async fn click_path(&self, path: &str) -> Result<()> {
        let otherwise = format!("nothing is `{path}`");
        let clicked = until(SOON, &otherwise, async || {
            let element = self.client()?.find(Locator::XPath(path)).await?;
            self.press_element(element).await.map(Some)
        });
        self.explained(clicked.await).await
    }

    /// The first element that a selector of CSS finds.
    ///
    /// # Errors
    /// There is none in time.
    pub async fn find(&self, selector: &str) -> Result<Element> {
        let otherwise = format!("nothing is `{selector}`");
        until(SOON, &otherwise, async || Ok(Some(self.client()?.find(Locator::Css(selector)).await?))).await
    }

    /// Addresses and words of the links in the main part of the page.
    ///
    /// # Errors
    /// There is no page.
    pub async fn links(&self) -> Result<Vec<(String, String)>> {
        Ok(serde_json::from_value(self.ask("links", vec![]).await?)?)
    }

    async fn element(&self, function: &str, name: &str) -> Result<Option<Element>> {
        let found = self.ask(function, vec![json!(plain(name))]).await?;
        let Some(id) = found.get(ELEMENT).and_then(Value::as_str) else { return Ok(None) };
        Ok(Some(Element::from_element_id(self.client()?, ElementRef::from(id.to_owned()))))
    }

    /// Adds to a failure what the page said.
    async fn explained<T>(&self, outcome: Result<T>) -> Result<T> {
        match outcome {
            Ok(value) => Ok(value),
            Err(error) => {
                Err(error.context(format!("the page says: {}", self.text().await.unwrap_or_default())))
            }
        }
    }
}

/// Words as [`Browser::text`] has them: without the marks that set names off in Arabic, and with one space for any.
#[must_use]
pub fn plain(words: &str) -> String {
    let is_seen = |letter: &char| !matches!(letter, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    let unmarked: String = words.chars().filter(is_seen).collect();
    unmarked.split_whitespace().collect::<Vec<_>>().join(" ")
}
