//! A tablet's line to the office: real HTTP on a connection that is kept. That nobody answers is an outcome, since the
//! office may be dead; that it answers what no office may answer is a failure of the test.

use anyhow::{Context as _, Result, bail};
use domain::sync::message::{Greeting, Page, Pull, Push, Pushed};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::time::Duration;
use ureq::http::Response;
use ureq::{Agent, Body};

/// A server that lives answers sooner, whatever the load.
const ANSWER_WITHIN: Duration = Duration::from_secs(60);
/// The largest page: a first sync of everything that one run writes.
const ANSWER_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// A line to one organisation's API.
#[derive(Clone, Debug)]
pub struct Line {
    agent: Agent,
    api: String,
    token: String,
}

impl Line {
    /// To the API at `api`, such as `http://127.0.0.1:8200/api/kilkenny`, with nobody signed in yet.
    #[must_use]
    pub fn new(api: String) -> Self {
        let config = Agent::config_builder().http_status_as_error(false).timeout_global(Some(ANSWER_WITHIN));
        Self { agent: config.build().new_agent(), api, token: String::new() }
    }

    /// The same for somebody who has signed in.
    #[must_use]
    pub fn signed_in(self, token: String) -> Self {
        Self { token, ..self }
    }

    /// What the server says first; nothing where it did not answer.
    ///
    /// # Errors
    /// It answered something else; so for every method here.
    pub fn greeting(&self) -> Result<Option<Greeting>> {
        let request = self.agent.get(format!("{}/greeting", self.api));
        understood(request.call(), "greeting")
    }

    /// Sends entries.
    ///
    /// # Errors
    /// See [`Self::greeting`].
    pub fn push(&self, push: &Push) -> Result<Option<Pushed>> {
        self.post("push", push)
    }

    /// Asks for a page.
    ///
    /// # Errors
    /// See [`Self::greeting`].
    pub fn pull(&self, pull: &Pull) -> Result<Option<Page>> {
        self.post("pull", pull)
    }

    /// Posts a message.
    ///
    /// # Errors
    /// See [`Self::greeting`].
    pub fn post<T: DeserializeOwned>(&self, address: &str, message: &impl Serialize) -> Result<Option<T>> {
        let request = self
            .agent
            .post(format!("{}/{address}", self.api))
            .header("authorization", format!("Bearer {}", self.token))
            .header("content-type", "application/json");
        understood(request.send(serde_json::to_vec(message)?), address)
    }
}

/// A whole answer, or nothing where the line broke or the server is too busy.
fn understood<T: DeserializeOwned>(
    answer: Result<Response<Body>, ureq::Error>,
    address: &str,
) -> Result<Option<T>> {
    let Ok(mut answer) = answer else { return Ok(None) };
    let status = answer.status().as_u16();
    let read = answer.body_mut().with_config().limit(ANSWER_BYTES_MAX).read_to_vec();
    match (status, read) {
        (503, _) | (_, Err(_)) => Ok(None),
        (200, Ok(body)) => serde_json::from_slice(&body).context(address.to_owned()).map(Some),
        (status, Ok(body)) => bail!("{address} was answered {status}: {}", String::from_utf8_lossy(&body)),
    }
}
