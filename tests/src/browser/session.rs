//! One running browser, from outside: starts on a profile, opens addresses, is closed or killed, and shows what it has for
//! evidence. What a person does with a page is in [`super::screen`].

use super::Size;
use super::driver::Driver;
use super::engine::Engine;
use super::server::signal;
use super::wait::{SOON, until};
use anyhow::{Context as _, Result};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use std::cell::RefCell;
use std::path::{Path, PathBuf};

/// A running browser; ended when dropped.
#[derive(Debug)]
pub struct Browser {
    engine: Engine,
    profile: PathBuf,
    running: RefCell<Option<Running>>,
}

#[derive(Clone, Debug)]
struct Running {
    client: Client,
    driver: std::rc::Rc<Driver>,
    process: u64,
}

impl Browser {
    /// Starts a browser on `profile`, a folder that may be new.
    ///
    /// # Errors
    /// The browser or its driver does not start.
    pub async fn start(engine: Engine, profile: &Path, size: Size) -> Result<Self> {
        let browser = Self { engine, profile: profile.to_owned(), running: RefCell::new(None) };
        browser.start_again(size).await?;
        Ok(browser)
    }

    /// Starts it anew on the same profile, after its end.
    ///
    /// # Errors
    /// As for [`Self::start`].
    pub async fn start_again(&self, size: Size) -> Result<()> {
        let driver = Driver::start(self.engine, &self.profile.with_extension("driver.log")).await?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(self.engine.capabilities(&self.profile))
            .connect(&format!("http://localhost:{}", driver.port))
            .await
            .context("the browser does not start")?;
        let capabilities = client.capabilities().cloned().unwrap_or_default();
        let process = self.engine.process_id(&capabilities).context("the driver names no process")?;
        let running = Running { client, driver: driver.into(), process };
        self.running.replace(Some(running));
        self.resize(size).await
    }

    /// Ends it as a person does who closes the window.
    ///
    /// # Errors
    /// It has ended already.
    pub async fn quit(&self) -> Result<()> {
        let running = self.running.take().context("the browser has ended")?;
        running.client.close().await.context("closing the browser")?;
        gone(running.process).await
    }

    /// Ends it from one moment to the next, as a flat battery does: `SIGKILL`, and nothing is asked of the page.
    ///
    /// # Errors
    /// It has ended already.
    pub async fn kill(&self) -> Result<()> {
        let running = self.running.take().context("the browser has ended")?;
        signal("KILL", running.process)?;
        drop(running.driver);
        gone(running.process).await
    }

    /// Gives the page another size.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn resize(&self, size: Size) -> Result<()> {
        let command = self.engine.resize(size.width, size.height);
        self.client()?.issue_cmd(command).await.context("the size of the page")?;
        Ok(())
    }

    /// Opens an address. Whether anything answered is for the page to show.
    ///
    /// # Errors
    /// The browser has ended.
    pub async fn open(&self, address: &str) -> Result<()> {
        // A page that is slow, or a server that is not there, is no failure of the journey yet.
        let _ = self.client()?.goto(address).await;
        Ok(())
    }

    /// Loads the page again. Not by "refresh", which goes around the service worker in Firefox.
    ///
    /// # Errors
    /// The browser has ended.
    pub async fn load_again(&self) -> Result<()> {
        let address = self.client()?.current_url().await?;
        self.open(address.as_str()).await
    }

    /// Opens a second tab and goes to it; tells which tab that is, and which one it was.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn second_tab(&self) -> Result<[fantoccini::wd::WindowHandle; 2]> {
        let client = self.client()?;
        let first = client.window().await?;
        let second = client.new_window(true).await?.handle;
        client.switch_to_window(second.clone()).await?;
        Ok([first, second])
    }

    /// Goes to a tab.
    ///
    /// # Errors
    /// It is closed.
    pub async fn go_to_tab(&self, tab: &fantoccini::wd::WindowHandle) -> Result<()> {
        Ok(self.client()?.switch_to_window(tab.clone()).await?)
    }

    /// Deletes the databases of the page under its feet.
    ///
    /// # Errors
    /// There is no page.
    pub async fn clear_databases(&self) -> Result<()> {
        let client = self.client()?;
        let origin = client.current_url().await?.origin().ascii_serialization();
        client.issue_cmd(self.engine.clear_databases(&origin)).await?;
        Ok(())
    }

    /// Runs `script` in every page from the next one on, before its own: a tablet whose clock is wrong, say.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn before_every_page(&self, script: &str) -> Result<()> {
        self.client()?.issue_cmd(self.engine.before_every_page(script)).await?;
        Ok(())
    }

    /// Whether pages may run scripts of their own, from the next page on. What a journey itself asks of a page is no script of
    /// the page's.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn lets_pages_run_scripts(&self, allowed: bool) -> Result<()> {
        self.client()?.issue_cmd(self.engine.page_scripts(allowed)).await?;
        Ok(())
    }

    /// Takes hand and focus off everything, so that a picture shows the page and not the driver.
    ///
    /// # Errors
    /// There is no page.
    pub async fn lets_go(&self) -> Result<()> {
        use fantoccini::actions::{InputSource as _, MouseActions, PointerAction};
        let client = self.client()?;
        let corner = PointerAction::MoveTo { duration: None, x: 0.0, y: 0.0 };
        client.perform_actions(MouseActions::new("mouse".to_owned()).then(corner)).await?;
        client.execute("document.activeElement?.blur()", vec![]).await?;
        Ok(())
    }

    /// A picture of what is seen.
    ///
    /// # Errors
    /// There is no page.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        Ok(self.client()?.screenshot().await?)
    }

    /// The page as it stands.
    ///
    /// # Errors
    /// There is no page.
    pub async fn source(&self) -> Result<String> {
        Ok(self.client()?.source().await?)
    }

    /// What the page wrote to the console.
    ///
    /// # Errors
    /// The driver does not tell.
    pub async fn console(&self) -> Result<Vec<String>> {
        let log = self.client()?.issue_cmd(self.engine.console()).await?;
        let lines = log.as_array().map(Vec::as_slice).unwrap_or_default();
        Ok(lines.iter().map(|line| format!("{} {}", line["level"], line["message"])).collect())
    }

    pub(super) fn client(&self) -> Result<Client> {
        let running = self.running.borrow();
        Ok(running.as_ref().context("the browser has ended")?.client.clone())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(running) = self.running.take() {
            // One that has ended already needs nothing.
            let _ = signal("KILL", running.process);
        }
    }
}

/// Waits until a process is gone, so that its profile is free.
async fn gone(process: u64) -> Result<()> {
    until(SOON, "the browser does not end", async || Ok(signal("0", process).is_err().then_some(()))).await
}
