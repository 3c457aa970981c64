//! One journey's world: an office and browsers of its own, begun from what was prepared once, so that no journey meets
//! what another left behind; and evidence when it fails.
//!
//! Stores and service workers belong to an address with its port. All journeys therefore take turns on one port.

use super::engine::Engine;
use super::port;
use super::server::{Server, workspace};
use super::session::Browser;
use super::worker::{AOIFE, COLM, MAURA, Person, Worker};
use super::{DESK, Size, TABLET};
use anyhow::{Context as _, Result};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use tokio::sync::{Mutex, OnceCell};

/// The file of the office.
const DATA: &str = "office.sqlite";

/// What every journey begins from.
#[derive(Debug)]
struct Prepared {
    port: u16,
    folder: PathBuf,
    pass_phrases: HashMap<Person, String>,
}

/// The office and the browsers of one journey.
#[derive(Debug)]
pub struct World {
    /// The office.
    pub server: Server,
    engine: Engine,
    prepared: &'static Prepared,
    folder: PathBuf,
    browsers: Vec<Rc<Browser>>,
}

/// Runs one journey, and keeps pictures, pages and logs where it fails.
///
/// # Errors
/// The journey's own, with the folder of the evidence.
pub async fn journey(name: &str, story: impl AsyncFnOnce(&mut World) -> Result<()>) -> Result<()> {
    static TURN: Mutex<()> = Mutex::const_new(());
    let _turn = TURN.lock().await;
    let mut world = World::begin(name, prepared().await?).await?;
    let outcome = story(&mut world).await;
    world.end(outcome).await
}

impl World {
    async fn begin(name: &str, prepared: &'static Prepared) -> Result<Self> {
        let folder = folder(name)?;
        copy_folder(&prepared.folder.join("office"), &folder.join("office"))?;
        let server = Server::start(prepared.port, &folder.join("office").join(DATA)).await?;
        Ok(Self { server, engine: Engine::Chromium, prepared, folder, browsers: Vec::new() })
    }

    async fn end(mut self, outcome: Result<()>) -> Result<()> {
        if let Err(failure) = outcome {
            for (number, browser) in self.browsers.iter().enumerate() {
                keep_evidence(browser, &self.folder.join(format!("browser-{number}"))).await;
            }
            return Err(failure.context(format!("pictures and logs: {}", self.folder.display())));
        }
        for browser in &self.browsers {
            // One that the journey killed has ended already.
            let _ = browser.quit().await;
        }
        self.server.kill()?;
        Ok(fs::remove_dir_all(&self.folder)?)
    }

    /// A folder of this journey's own.
    #[must_use]
    pub fn folder_for(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// A browser on which nobody has signed in.
    ///
    /// # Errors
    /// It does not start.
    pub async fn new_tablet(&mut self, size: Size) -> Result<Worker> {
        let profile = self.folder.join(format!("profile-{}", self.browsers.len()));
        fs::create_dir_all(&profile)?;
        self.browser_on(&profile, size, String::new()).await
    }

    /// A browser on which `person` has signed in before; it asks for the pass phrase.
    ///
    /// # Errors
    /// It does not start.
    pub async fn browser_of(&mut self, person: Person, size: Size) -> Result<Worker> {
        let profile = self.folder.join(format!("profile-{}", self.browsers.len()));
        copy_folder(&self.prepared.folder.join(person.folder), &profile)?;
        let pass_phrase = self.prepared.pass_phrases.get(&person).cloned().unwrap_or_default();
        let worker = self.browser_on(&profile, size, pass_phrase).await?;
        worker.opens("/app/").await?;
        Ok(worker)
    }

    /// The field worker with the tablet, unlocked.
    ///
    /// # Errors
    /// The tablet stays locked.
    pub async fn field_worker(&mut self) -> Result<Worker> {
        let worker = self.browser_of(MAURA, TABLET).await?;
        worker.unlocks().await?;
        Ok(worker)
    }

    /// The complaints officer at the desk, unlocked.
    ///
    /// # Errors
    /// The browser stays locked.
    pub async fn officer(&mut self) -> Result<Worker> {
        let worker = self.browser_of(AOIFE, DESK).await?;
        worker.unlocks().await?;
        Ok(worker)
    }

    /// Whoever looks after tablets, unlocked.
    ///
    /// # Errors
    /// The browser stays locked.
    pub async fn administrator(&mut self) -> Result<Worker> {
        let worker = self.browser_of(COLM, DESK).await?;
        worker.unlocks().await?;
        Ok(worker)
    }

    async fn browser_on(&mut self, profile: &Path, size: Size, pass_phrase: String) -> Result<Worker> {
        let browser = Rc::new(Browser::start(self.engine, profile, size).await?);
        self.browsers.push(Rc::clone(&browser));
        Worker::new(browser, self.prepared.port, pass_phrase)
    }
}

/// Prepares the office and a profile for each person, once for all journeys.
async fn prepared() -> Result<&'static Prepared> {
    static PREPARED: OnceCell<Prepared> = OnceCell::const_new();
    PREPARED.get_or_try_init(prepare).await.context("preparing the office and the tablets")
}

async fn prepare() -> Result<Prepared> {
    let (folder, port) = (folder("prepared")?, port::free()?);
    fs::create_dir_all(folder.join("office"))?;
    let mut server = Server::start(port, &folder.join("office").join(DATA)).await?;
    let mut pass_phrases = HashMap::new();
    for person in [MAURA, AOIFE, COLM] {
        let profile = folder.join(person.folder);
        fs::create_dir_all(&profile)?;
        let browser = Rc::new(Browser::start(Engine::Chromium, &profile, TABLET).await?);
        let mut worker = Worker::new(Rc::clone(&browser), port, String::new())?;
        let signed_in = async {
            worker.opens("/app/").await?;
            worker.signs_in(person).await?;
            worker.waits_for_all_cases().await
        };
        if let Err(failure) = signed_in.await {
            keep_evidence(&browser, &folder.join("evidence")).await;
            return Err(failure.context(format!("{} signs in; see {}", person.name, folder.display())));
        }
        browser.quit().await?;
        pass_phrases.insert(person, worker.pass_phrase.clone());
    }
    server.stop().await?;
    Ok(Prepared { port, folder, pass_phrases })
}

/// An empty folder of this name among the journeys'.
fn folder(name: &str) -> Result<PathBuf> {
    let folder = workspace().join("target/journeys").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// What can be kept is kept; a browser that has ended shows nothing any more.
async fn keep_evidence(browser: &Browser, name: &Path) {
    if let Ok(picture) = browser.picture().await {
        let _ = fs::write(name.with_extension("png"), picture);
    }
    if let Ok(source) = browser.source().await {
        let _ = fs::write(name.with_extension("html"), source);
    }
    if let Ok(console) = browser.console().await {
        let _ = fs::write(name.with_extension("console.txt"), console.join("\n"));
    }
}

/// Copies files and folders; locks and sockets of a browser stay behind.
fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (kind, target) = (entry.file_type()?, to.join(entry.file_name()));
        if kind.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else if kind.is_file() {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
