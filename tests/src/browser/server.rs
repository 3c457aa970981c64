//! The office's server as people run it: the real binary with the real app, on a database file of the test's own.

use super::port;
use super::wait::until;
use crate::binary;
use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// How long the server may take: the first start of a demonstration makes up some hundred cases.
const START_WITHIN: Duration = Duration::from_secs(120);
/// How long it may take to end.
const STOP_WITHIN: Duration = Duration::from_secs(15);

/// The server of a demonstration; killed when dropped.
#[derive(Debug)]
pub struct Server {
    port: u16,
    data: PathBuf,
    app: PathBuf,
    child: Option<Child>,
}

impl Server {
    /// Starts it on `port` over the file `data`.
    ///
    /// # Errors
    /// There is no such binary, or it is not healthy in time.
    pub async fn start(port: u16, data: &Path) -> Result<Self> {
        let mut server = Self { port, data: data.to_owned(), app: built_app(), child: None };
        server.start_again().await?;
        Ok(server)
    }

    /// Starts it anew, on the same port and over the same file.
    ///
    /// # Errors
    /// As for [`Self::start`].
    pub async fn start_again(&mut self) -> Result<()> {
        let (program, log) = (binary::cairt(), self.data.with_extension("log"));
        let log = File::options().create(true).append(true).open(&log).context("the server's log")?;
        let child = Command::new(&program)
            .args(["serve", "--demo", "--port", &self.port.to_string(), "--app"])
            .arg(&self.app)
            .arg("--data")
            .arg(&self.data)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .with_context(|| format!("{} could not be started", program.display()))?;
        self.child = Some(child);
        let healthy = until(START_WITHIN, "the server is not healthy", async || self.health()).await;
        healthy.with_context(|| format!("see {}", self.data.with_extension("log").display()))
    }

    /// Asks it to stop, as a service manager does, and waits for its end.
    ///
    /// # Errors
    /// It does not end in time.
    pub async fn stop(&mut self) -> Result<()> {
        let Some(mut child) = self.child.take() else { return Ok(()) };
        signal("TERM", u64::from(child.id()))?;
        let ended = until(STOP_WITHIN, "the server does not stop", async || Ok(child.try_wait()?)).await;
        if ended.is_err() {
            child.kill()?;
        }
        ended.map(drop)
    }

    /// Gives a member of staff another role instead of theirs, as somebody at the office may while a tablet is away. Only
    /// while the server is stopped.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn changes_role(&self, name: &str, role: &str) -> Result<()> {
        let changed = rusqlite::Connection::open(&self.data)?.execute(
            "UPDATE staff_role SET role = ?2 WHERE user_id IN (SELECT user_id FROM staff WHERE name = ?1)",
            [name, role],
        )?;
        ensure!(changed > 0, "nobody is called {name}");
        Ok(())
    }

    /// Takes a backup, as the office's administrator does while the server runs.
    ///
    /// # Errors
    /// The command refuses.
    pub fn backs_up(&self, to: &Path) -> Result<()> {
        self.command(&["backup"], &[("--to", to)]).map(drop)
    }

    /// Puts a backup back, as the office's administrator does. Only while the server is stopped.
    ///
    /// # Errors
    /// The command refuses.
    pub fn restores(&self, from: &Path) -> Result<()> {
        self.command(&["restore"], &[("--from", from)]).map(drop)
    }

    /// Takes in the copy that a tablet wrote, as the office does with its private key; tells what became of its entries.
    ///
    /// # Errors
    /// The command refuses.
    pub fn takes_in(&self, organisation: &str, copy: &Path) -> Result<Value> {
        let (copy, key) = (copy.to_string_lossy(), self.key_of(organisation));
        self.asked(&["take-in", "--json", "--org", organisation, &copy], &[("--key", &key)])
    }

    /// A code by which a tablet called `name` is enrolled, as the office's administrator makes it.
    ///
    /// # Errors
    /// The command refuses.
    pub fn makes_code(&self, organisation: &str, name: &str) -> Result<String> {
        let told = self.asked(&["device", "enrol", "--json", "--org", organisation, "--name", name], &[])?;
        Ok(told["code"].as_str().context("no code")?.to_owned())
    }

    /// The notes that were written on locked tablets, as the office reads them with its private key.
    ///
    /// # Errors
    /// The command refuses.
    pub fn reads_sealed_notes(&self, organisation: &str) -> Result<Value> {
        let key = self.key_of(organisation);
        self.asked(&["sealed-notes", "--json", "--org", organisation], &[("--key", &key)])
    }

    /// Where the private key of a demonstration's organisation is.
    fn key_of(&self, organisation: &str) -> PathBuf {
        let mut name = self.data.as_os_str().to_owned();
        name.push(format!(".recovery-{organisation}.pem"));
        name.into()
    }

    fn asked(&self, words: &[&str], files: &[(&str, &Path)]) -> Result<Value> {
        Ok(serde_json::from_slice(&self.command(words, files)?)?)
    }

    /// Runs the server's command line on its database; gives what it printed.
    fn command(&self, words: &[&str], files: &[(&str, &Path)]) -> Result<Vec<u8>> {
        let mut command = Command::new(binary::cairt());
        command.args(words).arg("--data").arg(&self.data).stderr(Stdio::inherit());
        for (name, path) in files {
            command.arg(name).arg(path);
        }
        let output = command.output()?;
        ensure!(output.status.success(), "`cairt {}` refused", words.join(" "));
        Ok(output.stdout)
    }

    /// From the next start on serves another build of the app: the same files, under another name. Only while the server
    /// is stopped.
    ///
    /// # Errors
    /// The files cannot be copied.
    pub fn renews_the_app(&mut self, folder: &Path) -> Result<()> {
        let old = build_of(&self.app)?;
        let new: String = old.chars().rev().collect();
        fs::create_dir_all(folder)?;
        for entry in fs::read_dir(&self.app)? {
            let path = entry?.path();
            let name = path.file_name().context("a file has a name")?.to_string_lossy().into_owned();
            let entrance = name.starts_with("index.html") || name.starts_with("sw.js");
            match fs::read_to_string(&path) {
                Ok(text) if entrance => fs::write(folder.join(name), text.replace(&old, &new))?,
                // Of an entrance only what can be read is served; the compressed forms would be of the old build.
                Err(_) if entrance => {}
                _ => drop(fs::copy(&path, folder.join(name))?),
            }
        }
        folder.clone_into(&mut self.app);
        Ok(())
    }

    /// How the build that is served calls itself.
    ///
    /// # Errors
    /// There is no build.
    pub fn build(&self) -> Result<String> {
        build_of(&self.app)
    }

    /// Ends it from one moment to the next, as a power cut does.
    ///
    /// # Errors
    /// The system refuses.
    pub fn kill(&mut self) -> Result<()> {
        let Some(mut child) = self.child.take() else { return Ok(()) };
        child.kill()?;
        child.wait()?;
        Ok(())
    }

    /// Where people open the app.
    #[must_use]
    pub fn origin(&self) -> String {
        origin(self.port)
    }

    fn health(&self) -> Result<Option<()>> {
        let mut connection = port::connect(self.port)?;
        connection.write_all(b"GET /health HTTP/1.0\r\nHost: localhost\r\n\r\n")?;
        let mut answer = String::new();
        connection.read_to_string(&mut answer)?;
        let status = answer.lines().next().unwrap_or_default();
        ensure!(status.contains(" 200"), "/health answered `{status}`");
        Ok(Some(()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A server that has ended already needs nothing.
        let _ = self.kill();
    }
}

/// The address of a server on `port`.
#[must_use]
pub fn origin(port: u16) -> String {
    format!("http://localhost:{port}")
}

/// Sends a signal to a process.
///
/// # Errors
/// There is no such process any more.
pub fn signal(name: &str, process: u64) -> Result<()> {
    let status = Command::new("kill")
        .arg(format!("-{name}"))
        .arg(process.to_string())
        .stderr(Stdio::null())
        .status()?;
    ensure!(status.success(), "process {process} took no {name}");
    Ok(())
}

/// The built app: `CAIRT_DIST`, or what `cargo xtask build` wrote.
fn built_app() -> PathBuf {
    std::env::var_os("CAIRT_DIST").map_or_else(|| workspace().join("dist/app"), PathBuf::from)
}

fn build_of(app: &Path) -> Result<String> {
    let page = fs::read_to_string(app.join("index.html"))?;
    let named = page.split_once("name=\"cairt-build\" content=\"").and_then(|(_, rest)| rest.split_once('"'));
    Ok(named.context("the page names no build")?.0.to_owned())
}

/// The root of the workspace.
pub(super) fn workspace() -> PathBuf {
    // Chromium refuses paths that go up and down again, so this one has no "..".
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}
