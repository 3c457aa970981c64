//! An office to test against: a real database in a folder of its own, the router in process, a clock that tests move, and
//! tablets that sign in and write.

use crate::app::{App, Config};
use crate::auth::{code, pass_phrase};
use crate::backup::BackupError;
use crate::routes::router;
use crate::site::AppFiles;
use crate::store::staff::NewStaff;
use crate::store::{Purpose, Store, StoreError, device, staff};
use crate::{demo, set_up};
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use domain::case::{CaseEvent, CaseField, Note, Opened, Party, PartyRole, Received};
use domain::charter::{CaseKind, Channel, RoleId};
use domain::event::{DeviceTime, Event, Sealed, Stream, StreamKind};
use domain::id::{CaseId, EventId, OrgName, PersonId, ReplicaId, UserId};
use domain::person::{PersonEvent, Registered};
use domain::reference::Reference;
use domain::sync::message::{Page, Push, Pushed, Verdict};
use domain::sync::session::SignedIn;
use domain::time::Timestamp;
use http_body_util::BodyExt as _;
use serde::de::DeserializeOwned;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use tempfile::TempDir;
use tower::ServiceExt as _;
use uuid::Uuid;

/// Tuesday, 13 January 2026, 09:00 in Kilkenny.
pub const TUESDAY: Timestamp = Timestamp(1_768_294_800_000);
/// The organisation of every test that does not need two.
pub const ORG: &str = "kilkenny";
/// A code that enrols a device; each can be used once.
pub const CODES: [&str; 6] = [
    "TEST-0000-0001",
    "TEST-0000-0002",
    "TEST-0000-0003",
    "TEST-0000-0004",
    "TEST-0000-0005",
    "TEST-0000-0006",
];

/// The office.
pub struct Office {
    pub app: App,
    folder: TempDir,
    proxies: Vec<IpAddr>,
    now: Arc<AtomicI64>,
    codes_used: AtomicU64,
}

/// What the server answered.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn read<T: DeserializeOwned>(&self) -> T {
        serde_json::from_str(&self.body)
            .unwrap_or_else(|why| panic!("{why} in {} {}", self.status, self.body))
    }

    pub fn code(&self) -> String {
        self.read::<Value>()["code"].as_str().unwrap_or_default().to_owned()
    }
}

impl Office {
    /// Kilkenny with the people of its demo, but as a server for real work.
    pub fn open() -> Self {
        Self::behind(&[])
    }

    /// The same behind proxies that it trusts.
    pub fn behind(proxies: &[IpAddr]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("cairt.sqlite"), Purpose::Work).unwrap();
        store
            .write(|tx| {
                let org = OrgName(ORG.to_owned());
                set_up::add(tx, &store, &org, TUESDAY).unwrap();
                for member in demo::staff(&org) {
                    add_staff(tx, &member.sign_in, member.user, member.roles);
                }
                for one in CODES {
                    device::add_code(tx, &org, &code::hash(one).0, "tablet", TUESDAY.plus_millis(1_000_000))
                        .unwrap();
                }
                Ok::<_, StoreError>(())
            })
            .unwrap();
        drop(store);
        let now = Arc::new(AtomicI64::new(TUESDAY.0));
        let proxies = proxies.to_vec();
        Self { app: start(&folder, &proxies, &now), folder, proxies, now, codes_used: AtomicU64::new(0) }
    }

    /// The server stops and starts again on the same file.
    pub fn restarted(self) -> Self {
        let Self { app, folder, proxies, now, codes_used } = self;
        drop(app);
        Self { app: start(&folder, &proxies, &now), folder, proxies, now, codes_used }
    }

    /// The server stops, a backup is put back, and it starts again.
    pub fn restored(self, backup: &Path) -> Result<Self, BackupError> {
        let Self { app, folder, proxies, now, codes_used } = self;
        drop(app);
        crate::backup::restore(
            backup,
            &folder.path().join("cairt.sqlite"),
            Timestamp(now.load(Ordering::Relaxed)),
        )?;
        Ok(Self { app: start(&folder, &proxies, &now), folder, proxies, now, codes_used })
    }

    /// The database file.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("cairt.sqlite")
    }

    /// Puts a file where the built app is served from.
    pub fn put_in_app(&self, name: &str, contents: &str) {
        let folder = self.folder.path().join("app");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), contents).unwrap();
    }

    pub fn now(&self) -> Timestamp {
        Timestamp(self.now.load(Ordering::Relaxed))
    }

    pub fn wait(&self, millis: i64) {
        self.now.fetch_add(millis, Ordering::Relaxed);
    }

    pub async fn request(&self, request: Request<Body>) -> Answer {
        let response = router(self.app.clone()).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8(bytes.to_vec()).unwrap(),
        }
    }

    pub async fn post(&self, path: &str, token: &str, body: impl Into<Body>) -> Answer {
        let request = Request::post(path).header("authorization", format!("Bearer {token}"));
        self.request(request.body(body.into()).unwrap()).await
    }

    pub async fn get(&self, path: &str, token: &str) -> Answer {
        let request = Request::get(path).header("authorization", format!("Bearer {token}"));
        self.request(request.body(Body::empty()).unwrap()).await
    }

    pub async fn sign_in(&self, body: &Value) -> Answer {
        self.post(&format!("/api/{ORG}/sign-in"), "", body.to_string()).await
    }

    /// Somebody signs in on a tablet that is enrolled for it.
    pub async fn tablet(&self, name: &str) -> Tablet {
        let used = self.codes_used.fetch_add(1, Ordering::Relaxed) as usize;
        let device = json!({ "is": "code", "code": CODES[used] });
        let body = json!({ "name": name, "pass_phrase": phrase_of(name), "device": device });
        let answer = self.sign_in(&body).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        Tablet { signed_in: answer.read(), replica_seq: 0, skew_ms: 0, at: self.now() }
    }

    pub async fn push(&self, tablet: &Tablet, events: &[Event]) -> Vec<Verdict> {
        let answer =
            self.push_raw(tablet, &events.iter().map(|event| sealed(event).json).collect::<Vec<_>>()).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        answer.read::<Pushed>().verdicts
    }

    pub async fn push_raw(&self, tablet: &Tablet, events: &[Box<RawValue>]) -> Answer {
        // Written by its own type: by way of a `Value` the events' bytes would not stay as they are.
        let message = Push { replica: tablet.signed_in.replica, events: events.to_vec() };
        let message = serde_json::to_string(&message).unwrap();
        self.post(&format!("/api/{ORG}/push"), &tablet.signed_in.token, message).await
    }

    pub async fn pull(&self, tablet: &Tablet, cursor: &str) -> Page {
        let message = json!({ "replica": tablet.signed_in.replica, "cursor": cursor });
        let answer =
            self.post(&format!("/api/{ORG}/pull"), &tablet.signed_in.token, message.to_string()).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        answer.read()
    }

    /// Every stream that a first sync brings, in order, and the cursor after it.
    pub async fn first_sync(&self, tablet: &Tablet) -> (Vec<Stream>, String) {
        let (mut streams, mut cursor) = (Vec::new(), String::new());
        loop {
            let page = self.pull(tablet, &cursor).await;
            cursor = page.cursor.0;
            let Some(bundle) = page.bundle else { return (streams, cursor) };
            streams.extend(bundle.streams.iter().map(|whole| whole.stream));
        }
    }
}

pub fn phrase_of(name: &str) -> String {
    format!("{name} crosses seven bridges")
}

fn add_staff(tx: &rusqlite::Transaction<'_>, name: &str, user: UserId, roles: Vec<RoleId>) {
    let pass_phrase = pass_phrase::hash(&phrase_of(name)).unwrap();
    let new = NewStaff { user, sign_in: name.to_owned(), name: name.to_owned(), roles, pass_phrase };
    assert!(staff::add(tx, &OrgName(ORG.to_owned()), &new).unwrap());
}

fn start(folder: &TempDir, proxies: &[IpAddr], now: &Arc<AtomicI64>) -> App {
    let now = Arc::clone(now);
    let config = Config {
        data: folder.path().join("cairt.sqlite"),
        demo: false,
        app: AppFiles::Folder(folder.path().join("app")),
        trusted_proxies: proxies.to_vec(),
        now: Arc::new(move || Timestamp(now.load(Ordering::Relaxed))),
    };
    App::open(config).unwrap()
}

/// A tablet with somebody signed in, and what it writes.
pub struct Tablet {
    pub signed_in: SignedIn,
    pub replica_seq: u64,
    /// By how much its clock is wrong.
    pub skew_ms: i64,
    pub at: Timestamp,
}

static NEXT_ID: AtomicU64 = AtomicU64::new(1);

pub fn new_id() -> Uuid {
    let number = NEXT_ID.fetch_add(1, Ordering::Relaxed);
    Uuid::from_u128(0x019b_b5c0_0000_7000_8000_0000_0000_0000 | u128::from(number))
}

pub fn sealed(event: &Event) -> Sealed {
    Sealed::write(event.clone()).unwrap()
}

pub const fn case_stream(case: CaseId) -> Stream {
    Stream { kind: StreamKind::Case, id: case.0 }
}

pub const fn person_stream(person: PersonId) -> Stream {
    Stream { kind: StreamKind::Person, id: person.0 }
}

impl Tablet {
    /// The version of the charter in force.
    pub fn charter(&self) -> u32 {
        self.signed_in.directory.in_force().unwrap().version
    }

    pub fn user(&self) -> UserId {
        self.signed_in.user
    }

    pub fn event(&mut self, stream: Stream, kind: &str, version: u16, body: Box<RawValue>) -> Event {
        self.replica_seq += 1;
        Event {
            id: EventId(new_id()),
            org: OrgName(ORG.to_owned()),
            stream,
            replica: self.signed_in.replica,
            replica_seq: self.replica_seq,
            actor: self.user(),
            at: DeviceTime { wall: self.at.plus_millis(self.skew_ms), server_offset_ms: None },
            kind: kind.to_owned(),
            version,
            supersedes: Vec::new(),
            body,
        }
    }

    pub fn in_case(&mut self, case: CaseId, fact: &CaseEvent) -> Event {
        let (kind, version) = fact.kind();
        self.event(case_stream(case), kind, version, to_raw_value(fact).unwrap())
    }

    pub fn note(&mut self, case: CaseId, text: &str) -> Event {
        self.in_case(case, &CaseEvent::NoteAdded(Note { text: text.to_owned() }))
    }

    pub fn set(&mut self, case: CaseId, field: CaseField, supersedes: &[EventId]) -> Event {
        Event { supersedes: supersedes.to_vec(), ..self.in_case(case, &CaseEvent::Set(field)) }
    }

    pub fn person(&mut self, name: &str) -> (PersonId, Event) {
        let person = PersonId(new_id());
        let fact = PersonEvent::Registered(Registered { name: name.to_owned() });
        let (kind, version) = fact.kind();
        (person, self.event(person_stream(person), kind, version, to_raw_value(&fact).unwrap()))
    }

    /// A complaint of `person`, which this tablet's worker looks after.
    pub fn complaint(&mut self, person: PersonId, about: &[UserId]) -> (CaseId, Event) {
        let case = CaseId(new_id());
        let opened = Opened {
            reference: Reference::mint(
                "KCC",
                2026,
                &self.signed_in.replica_code,
                u32::try_from(self.replica_seq).unwrap(),
            ),
            kind: CaseKind::Complaint,
            channel: Channel::FieldVisit,
            received: Received { at: "2026-01-12T10:00:00".parse().unwrap(), reason: String::new() },
            what_happened: "The ramp at the front door was never finished.".to_owned(),
            people: vec![Party { person, role: PartyRole::Client }],
            owner: self.user(),
            charter: self.charter(),
            calendar: "2026".to_owned(),
            answer_language: None,
            service: None,
            told_next: None,
            about: about.iter().copied().collect::<BTreeSet<_>>(),
        };
        (case, self.in_case(case, &CaseEvent::Opened(opened)))
    }

    /// A person and their complaint, sent and accepted.
    pub async fn sent_complaint(
        &mut self,
        office: &Office,
        name: &str,
        about: &[UserId],
    ) -> (PersonId, CaseId, Event) {
        let (person, registered) = self.person(name);
        let (case, opened) = self.complaint(person, about);
        let verdicts = office.push(self, &[registered, opened.clone()]).await;
        assert!(verdicts.iter().all(|verdict| matches!(verdict, Verdict::Accepted(_))), "{verdicts:?}");
        (person, case, opened)
    }
}

/// Somebody of the demo staff.
pub fn user(name: &str) -> UserId {
    demo::staff(&OrgName(ORG.to_owned())).into_iter().find(|member| member.sign_in == name).unwrap().user
}

pub fn nobodys_replica() -> ReplicaId {
    ReplicaId(new_id())
}
