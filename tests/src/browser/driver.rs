//! The WebDriver process of one browser, and the commands that WebDriver itself does not have.

use super::engine::Engine;
use super::port;
use anyhow::{Context as _, Result};
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::Value;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// How long a driver may take until it listens.
const START_WITHIN: Duration = Duration::from_secs(10);

/// A running driver; ended when dropped.
#[derive(Debug)]
pub struct Driver {
    child: Child,
    /// Where it listens.
    pub port: u16,
}

impl Driver {
    /// Starts one on a free port.
    ///
    /// # Errors
    /// There is none, or it does not listen in time.
    pub async fn start(engine: Engine, log: &Path) -> Result<Self> {
        let (program, port) = (engine.driver(), port::free()?);
        let child = Command::new(&program)
            .args(engine.driver_arguments(port, log))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} could not be started", program.display()))?;
        let driver = Self { child, port };
        port::answers(port, START_WITHIN).await.context("the WebDriver")?;
        Ok(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A driver that has ended already needs nothing.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A command beside the standard, below the session's address.
#[derive(Clone, Debug)]
pub struct Extension {
    path: &'static str,
    body: String,
}

impl Extension {
    /// A command that is posted.
    #[must_use]
    pub fn post(path: &'static str, body: &Value) -> Self {
        Self { path, body: body.to_string() }
    }
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base_url: &url::Url, session_id: Option<&str>) -> Result<url::Url, url::ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.clone()))
    }
}
