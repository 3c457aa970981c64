//! What the app asks of the server: one function a message, and of the page's own files. Knows no store and no pages.

use crate::{boot, rim};
use domain::id::{DeviceId, OrgName};
use domain::sync::fleet::{FleetEntry, Report, Revoke};
use domain::sync::message::{Greeting, Page, Pull, Push, Pushed};
use domain::sync::sealed::{SealedNote, UnreadNote};
use domain::sync::session::{Directory, OrganisationCard, Poke, SignIn, SignedIn};
use domain::sync::set_aside::{SetAsideEntry, Settle, Settled, SettledEntry};
use domain::time::Timestamp;
use futures::future::{Either, select};
use gloo::net::http::{Request, RequestBuilder, Response};
use gloo::timers::future::TimeoutFuture;
use js_sys::Reflect;
use lang::{Language, Words};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::pin::pin;
use wasm_bindgen::JsValue;

/// Why there is no answer to use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// Nobody answered, or not in time.
    #[error("no answer")]
    NoAnswer,
    /// The sign-in is not, or no longer, valid.
    #[error("not signed in")]
    NotSignedIn,
    /// Too many tries; it may be tried again at this time.
    #[error("too many tries until {until:?}")]
    TooMany {
        /// When it may be tried again, by this device's clock.
        until: Timestamp,
    },
    /// The server refused.
    #[error("refused: {status} {code}")]
    Refused {
        /// The HTTP status.
        status: u16,
        /// The problem's code; empty where the answer is no problem document, but something in between said no.
        code: String,
    },
    /// The answer does not read.
    #[error("the answer does not read: {0}")]
    Unreadable(String),
}

/// The longest that a request may take; a page of a first sync over a thin line needs some time.
const ANSWER_MS_MAX: u32 = 30_000;
/// How long to wait where a busy server does not say.
const RETRY_SECONDS_DEFAULT: i64 = 30;

/// Which organisations there are.
pub async fn organisations() -> Result<Vec<OrganisationCard>, Trouble> {
    read(send(Request::get("/api/organisations").build()).await?).await
}

/// Signs in.
pub async fn sign_in(org: &OrgName, sign_in: &SignIn) -> Result<SignedIn, Trouble> {
    read(send(body(Request::post(&format!("/api/{org}/sign-in")), sign_in)).await?).await
}

/// Delivers a note that was written while nobody could unlock.
pub async fn sealed_note(org: &OrgName, note: &SealedNote) -> Result<(), Trouble> {
    send(body(Request::post(&format!("/api/{org}/sealed-note")), note)).await.map(drop)
}

/// The authenticated line to one organisation.
#[derive(Clone, Debug)]
pub struct Line {
    /// The organisation.
    pub org: OrgName,
    /// The token of the sign-in.
    pub token: String,
}

impl Line {
    /// Greets the server.
    pub async fn greeting(&self) -> Result<Greeting, Trouble> {
        self.get("greeting").await
    }

    /// Charters and colleagues.
    pub async fn directory(&self) -> Result<Directory, Trouble> {
        self.get("directory").await
    }

    /// Sends entries.
    pub async fn push(&self, push: &Push) -> Result<Pushed, Trouble> {
        self.post("push", push).await
    }

    /// Asks for the next page.
    pub async fn pull(&self, pull: &Pull) -> Result<Page, Trouble> {
        self.post("pull", pull).await
    }

    /// What was set aside.
    pub async fn set_aside(&self) -> Result<Vec<SetAsideEntry>, Trouble> {
        self.get("set-aside").await
    }

    /// The entries of this worker that somebody else settled of late.
    pub async fn settled(&self) -> Result<Vec<SettledEntry>, Trouble> {
        self.get("set-aside/settled").await
    }

    /// Settles an entry that was set aside.
    pub async fn settle(&self, settle: &Settle) -> Result<Settled, Trouble> {
        self.post("set-aside/settle", settle).await
    }

    /// The sealed notes that nobody has read.
    pub async fn unread_notes(&self) -> Result<Vec<UnreadNote>, Trouble> {
        self.get("sealed-notes").await
    }

    /// Says how this device is.
    pub async fn report(&self, report: &Report) -> Result<(), Trouble> {
        self.tell("report", report).await
    }

    /// What the tablets of the organisation last said of themselves.
    pub async fn fleet(&self) -> Result<Vec<FleetEntry>, Trouble> {
        self.get("fleet").await
    }

    /// Revokes a tablet.
    pub async fn revoke(&self, device: DeviceId) -> Result<(), Trouble> {
        self.tell("fleet/revoke", &Revoke { device }).await
    }

    /// Ends the sign-in on the server.
    pub async fn sign_out(&self) -> Result<(), Trouble> {
        send(self.with_token(Request::post(&self.address("sign-out"))).build()).await.map(drop)
    }

    /// Listens until the line ends; calls `poked` for each word that there is something new. Streamed `fetch`, since an
    /// `EventSource` cannot send the token.
    pub async fn listen(&self, mut poked: impl FnMut(Poke)) -> Result<(), Trouble> {
        let request = self.with_token(Request::get(&self.address("live"))).build();
        let response = checked(request?.send().await.map_err(|_| Trouble::NoAnswer)?).await?;
        let body = response.body().ok_or(Trouble::NoAnswer)?;
        let reader = body.get_reader().unchecked_into_reader();
        let mut text = String::new();
        while let Some(chunk) = next_chunk(&reader).await? {
            text.push_str(&String::from_utf8_lossy(&chunk));
            while let Some(end) = text.find('\n') {
                let line: String = text.drain(..=end).collect();
                if let Some(poke) =
                    line.strip_prefix("data:").and_then(|data| serde_json::from_str(data.trim()).ok())
                {
                    poked(poke);
                }
            }
        }
        Ok(())
    }

    async fn get<T: DeserializeOwned>(&self, what: &str) -> Result<T, Trouble> {
        read(send(self.with_token(Request::get(&self.address(what))).build()).await?).await
    }

    async fn post<T: DeserializeOwned>(&self, what: &str, message: &impl Serialize) -> Result<T, Trouble> {
        read(send(body(self.with_token(Request::post(&self.address(what))), message)).await?).await
    }

    /// Sends what has no answer but that it arrived.
    async fn tell(&self, what: &str, message: &impl Serialize) -> Result<(), Trouble> {
        send(body(self.with_token(Request::post(&self.address(what))), message)).await.map(drop)
    }

    fn address(&self, what: &str) -> String {
        format!("/api/{}/{what}", self.org)
    }

    fn with_token(&self, request: RequestBuilder) -> RequestBuilder {
        request.header("authorization", &format!("Bearer {}", self.token))
    }
}

/// The words of a language: a file of the app, on the device since it was installed.
pub async fn language_file(language: Language) -> Result<Words, Trouble> {
    let address = boot::language_address(language).ok_or_else(|| Trouble::Unreadable("no address".into()))?;
    let response = send(Request::get(&address).build()).await?;
    let bytes = response.binary().await.map_err(|_| Trouble::NoAnswer)?;
    Words::decode(&bytes).map_err(|why| Trouble::Unreadable(why.to_string()))
}

fn body(request: RequestBuilder, message: &impl Serialize) -> Result<Request, gloo::net::Error> {
    let json = serde_json::to_string(message).map_err(gloo::net::Error::SerdeError)?;
    request.header("content-type", "application/json").body(json)
}

async fn send(request: Result<Request, gloo::net::Error>) -> Result<Response, Trouble> {
    let request = request?;
    match select(pin!(request.send()), pin!(TimeoutFuture::new(ANSWER_MS_MAX))).await {
        Either::Left((Ok(response), _)) => checked(response).await,
        Either::Left((Err(_), _)) | Either::Right(_) => Err(Trouble::NoAnswer),
    }
}

async fn checked(response: Response) -> Result<Response, Trouble> {
    match response.status() {
        200..=299 => Ok(response),
        401 => Err(Trouble::NotSignedIn),
        429 => {
            let told = response.headers().get("retry-after").and_then(|seconds| seconds.parse().ok());
            let seconds: i64 = told.unwrap_or(RETRY_SECONDS_DEFAULT);
            Err(Trouble::TooMany { until: rim::wall_clock().plus_millis(seconds.saturating_mul(1000)) })
        }
        // A proxy or a busy server in between: as good as no answer, and tried again.
        502..=504 => Err(Trouble::NoAnswer),
        status => Err(Trouble::Refused { status, code: code_of(response).await }),
    }
}

/// The code of a problem document (RFC 9457). Only what the server itself says may have consequences: a proxy that answers
/// with the same status has none.
async fn code_of(response: Response) -> String {
    #[derive(Deserialize)]
    struct Problem {
        code: String,
    }
    let is_problem =
        response.headers().get("content-type").is_some_and(|kind| kind == "application/problem+json");
    let text = if is_problem { response.text().await.unwrap_or_default() } else { String::new() };
    serde_json::from_str::<Problem>(&text).map(|problem| problem.code).unwrap_or_default()
}

async fn read<T: DeserializeOwned>(response: Response) -> Result<T, Trouble> {
    // Through text, since events travel as raw JSON and must keep their very bytes.
    let text = response.text().await.map_err(|_| Trouble::NoAnswer)?;
    serde_json::from_str(&text).map_err(|why| Trouble::Unreadable(why.to_string()))
}

impl From<gloo::net::Error> for Trouble {
    fn from(why: gloo::net::Error) -> Self {
        Self::Unreadable(why.to_string())
    }
}

async fn next_chunk(reader: &web_sys::ReadableStreamDefaultReader) -> Result<Option<Vec<u8>>, Trouble> {
    let read = wasm_bindgen_futures::JsFuture::from(reader.read()).await.map_err(|_| Trouble::NoAnswer)?;
    let done = Reflect::get(&read, &"done".into()).ok().and_then(|done| done.as_bool()).unwrap_or(true);
    if done {
        return Ok(None);
    }
    let value = Reflect::get(&read, &"value".into()).map_err(|_| Trouble::NoAnswer)?;
    Ok(Some(js_sys::Uint8Array::new(&value).to_vec()))
}

/// `getReader` answers one of two kinds of reader; without options it is the default one.
trait DefaultReader {
    fn unchecked_into_reader(self) -> web_sys::ReadableStreamDefaultReader;
}

impl DefaultReader for js_sys::Object {
    fn unchecked_into_reader(self) -> web_sys::ReadableStreamDefaultReader {
        wasm_bindgen::JsCast::unchecked_into::<web_sys::ReadableStreamDefaultReader>(JsValue::from(self))
    }
}
