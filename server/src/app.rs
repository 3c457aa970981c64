//! The running server: its database, its organisations, and what it keeps in memory. Cheap to clone; one a process.

use crate::auth::Doorkeeper;
use crate::charters;
use crate::live::Line;
use crate::problem::Problem;
use crate::set_up::{self, SetUpError};
use crate::site::AppFiles;
use crate::store::{Purpose, Store, StoreError, Stored, meta, organisation};
use domain::charter::Charter;
use domain::id::OrgName;
use domain::sync::message::Epoch;
use domain::time::Timestamp;
use rusqlite::Transaction;
use std::collections::BTreeMap;
use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::sync::watch;

/// The server's clock: the system's, or a test's.
pub type Now = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// What a server is started with.
pub struct Config {
    /// The database file.
    pub data: PathBuf,
    /// Whether it is a demo: made-up people, their pass phrases told to everybody.
    pub demo: bool,
    /// The built app.
    pub app: AppFiles,
    /// The proxies that are believed when they say whom a request comes from.
    pub trusted_proxies: Vec<IpAddr>,
    /// The clock.
    pub now: Now,
}

/// The running server.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    store: Store,
    epoch: Epoch,
    demo: bool,
    organisations: BTreeMap<OrgName, Organisation>,
    doorkeeper: Doorkeeper,
    site: AppFiles,
    trusted_proxies: Vec<IpAddr>,
    now: Now,
    sign_outs: watch::Sender<u64>,
    stopping: watch::Sender<bool>,
}

/// What the server keeps in memory of an organisation.
#[derive(Debug)]
pub struct Organisation {
    /// Every version of its charter, the one in force last.
    pub charters: Vec<Charter>,
    /// Tells its live lines that something was committed.
    pub line: Line,
}

impl App {
    /// Opens the database, sets a demo up where it is empty, and loads the organisations. Blocks.
    ///
    /// # Errors
    /// [`SetUpError`]: the database cannot be used as asked.
    pub fn open(config: Config) -> Result<Self, SetUpError> {
        let purpose = if config.demo { Purpose::Demo } else { Purpose::Work };
        let store = Store::open(&config.data, purpose)?;
        if config.demo {
            set_up::demo(&store, (config.now)())?;
        }
        charters::import_newer(&store, (config.now)())?;
        let (epoch, organisations) = store.read(load)?;
        Ok(Self(Arc::new(Inner {
            store,
            epoch,
            demo: config.demo,
            organisations,
            doorkeeper: Doorkeeper::default(),
            site: config.app,
            trusted_proxies: config.trusted_proxies,
            now: config.now,
            sign_outs: watch::Sender::new(0),
            stopping: watch::Sender::new(false),
        })))
    }

    /// The server's time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.0.now)()
    }

    /// The life of its database.
    #[must_use]
    pub fn epoch(&self) -> Epoch {
        self.0.epoch
    }

    /// Whether its people are made up.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.0.demo
    }

    /// Every organisation, by name.
    #[must_use]
    pub fn organisations(&self) -> &BTreeMap<OrgName, Organisation> {
        &self.0.organisations
    }

    /// One organisation.
    ///
    /// # Errors
    /// [`Problem::UnknownOrganisation`].
    pub fn organisation(&self, org: &OrgName) -> Result<&Organisation, Problem> {
        self.0.organisations.get(org).ok_or(Problem::UnknownOrganisation)
    }

    /// Who guards sign-in.
    pub(crate) fn doorkeeper(&self) -> &Doorkeeper {
        &self.0.doorkeeper
    }

    /// The built app.
    pub(crate) fn site(&self) -> &AppFiles {
        &self.0.site
    }

    /// The proxies that are believed when they say whom a request comes from.
    pub(crate) fn trusted_proxies(&self) -> &[IpAddr] {
        &self.0.trusted_proxies
    }

    /// Lets the live lines look whether it was their session that ended.
    pub(crate) fn tell_sign_out(&self) {
        self.0.sign_outs.send_modify(|count| *count += 1);
    }

    /// Changes whenever somebody signs out.
    pub(crate) fn sign_outs(&self) -> watch::Receiver<u64> {
        self.0.sign_outs.subscribe()
    }

    /// Ends the live lines, so that a stopping server need not wait for tablets that listen for ever.
    pub fn stop(&self) {
        self.0.stopping.send_replace(true);
    }

    /// Becomes true when the server stops.
    pub(crate) fn stopping(&self) -> watch::Receiver<bool> {
        self.0.stopping.subscribe()
    }

    /// Runs `work` on an unchanging view of the database, off the threads that answer requests.
    ///
    /// # Errors
    /// What `work` answered, or [`Problem::Busy`] or [`Problem::Fault`].
    pub async fn read<T, W>(&self, work: W) -> Result<T, Problem>
    where
        T: Send + 'static,
        W: FnOnce(&Self, &Transaction<'_>) -> Result<T, Problem> + Send + 'static,
    {
        let app = self.clone();
        aside(move || app.0.store.read(|transaction| work(&app, transaction))).await
    }

    /// Runs `work` in a write transaction and commits it if it succeeds, whether or not the caller still waits; then
    /// runs `after`.
    ///
    /// # Errors
    /// What `work` answered, or [`Problem::Busy`] or [`Problem::Fault`]; nothing is kept then.
    pub async fn write<T, W, A>(&self, work: W, after: A) -> Result<T, Problem>
    where
        T: Send + 'static,
        W: FnOnce(&Self, &Transaction<'_>) -> Result<T, Problem> + Send + 'static,
        A: FnOnce(&Self, &T) + Send + 'static,
    {
        let app = self.clone();
        aside(move || {
            let done = app.0.store.write(|transaction| work(&app, transaction))?;
            after(&app, &done);
            Ok(done)
        })
        .await
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("demo", &self.0.demo).finish_non_exhaustive()
    }
}

async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(panicked) => {
            tracing::error!(%panicked, "a request failed");
            Err(Problem::Fault)
        }
    }
}

fn load(transaction: &Transaction<'_>) -> Stored<(Epoch, BTreeMap<OrgName, Organisation>)> {
    let epoch = Epoch(meta::read(transaction)?.epoch);
    let mut organisations = BTreeMap::new();
    for org in organisation::all(transaction)? {
        let charters = organisation::charters(transaction, &org)?;
        let line = Line::new(organisation::head(transaction, &org)?);
        organisations.insert(org, Organisation { charters, line });
    }
    Ok::<_, StoreError>((epoch, organisations))
}

/// The system's clock.
#[must_use]
pub fn system_clock() -> Now {
    Arc::new(|| {
        // A clock before 1970 is broken; whoever reads 1970 in a log will see that.
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    })
}
