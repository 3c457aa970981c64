//! The office as its administrator runs it: people and tablets added by the command line, the server as a process of its
//! own on one port and one file, and its sudden death.

use super::line::Line;
use super::pen::Pen;
use super::tablet::Tablet;
use crate::binary;
use crate::sim::dice::Dice;
use anyhow::{Context as _, Result, bail, ensure};
use domain::id::OrgName;
use domain::sync::session::{DeviceProof, SignIn, SignedIn};
use std::fs::File;
use std::io::Write as _;
use std::net::{Ipv4Addr, TcpListener};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The organisation.
const ORG: &str = "kilkenny";
/// Where it listens: below the ports that a system gives to outgoing connections. A tablet that knocks at a dead server
/// on one of those may be connected to itself.
const PORTS: RangeInclusive<u16> = 8200..=8299;
/// How long the server may take to answer after its start, recovery included.
const START_WITHIN: Duration = Duration::from_secs(60);
/// How often to look whether something has come about.
const LOOK_EVERY: Duration = Duration::from_millis(2);

/// An office with its server, which is killed when dropped.
#[derive(Debug)]
pub struct Office {
    data: PathBuf,
    port: u16,
    server: Option<Child>,
}

/// Somebody who signs in on a number of tablets.
#[derive(Clone, Debug)]
struct Worker {
    sign_in: String,
    role: &'static str,
    tablets: usize,
}

impl Office {
    /// An office with nobody in it, on a file in `folder`.
    ///
    /// # Errors
    /// No port is free.
    pub fn new(folder: &Path) -> Result<Self> {
        let free = PORTS.into_iter().find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok());
        Ok(Self { data: folder.join("cairt.sqlite"), port: free.context("no port is free")?, server: None })
    }

    /// The database.
    #[must_use]
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Adds `workers` field workers with `tablets` tablets each and one colleague with two who sees every case, starts
    /// the server, and signs them all in.
    ///
    /// # Errors
    /// The command line refuses, or the server does not answer.
    pub fn with_people(&mut self, workers: usize, tablets: usize, dice: &mut Dice) -> Result<Vec<Tablet>> {
        let field = (1..=workers).map(|number| (format!("worker{number}"), "field-worker", tablets));
        let desk = [("desk".to_owned(), "complaints-officer", 2)];
        let people = field.chain(desk).map(|(sign_in, role, tablets)| Worker { sign_in, role, tablets });
        let mut signing_in = Vec::new();
        for worker in people {
            signing_in.push((self.enrolled(&worker)?, Dice::new(dice.roll()), worker));
        }
        self.start()?;
        let api = format!("http://{}:{}/api/{ORG}", Ipv4Addr::LOCALHOST, self.port);
        let mut signed_in = Vec::new();
        for (codes, mut dice, worker) in signing_in {
            for code in codes {
                let line = Line::new(api.clone());
                signed_in.push(tablet_of(line, &worker, code, Dice::new(dice.roll()))?);
            }
        }
        Ok(signed_in)
    }

    /// Starts the server, unless it runs, and waits until it answers.
    ///
    /// # Errors
    /// It does not in time.
    pub fn start(&mut self) -> Result<()> {
        if self.server.is_none() {
            self.begin_to_start()?;
        }
        let line = Line::new(format!("http://{}:{}/api/{ORG}", Ipv4Addr::LOCALHOST, self.port));
        until(START_WITHIN, "the server does not answer", || Ok(line.greeting()?.is_some()))
    }

    /// Starts the server and waits for nothing.
    ///
    /// # Errors
    /// There is no such binary.
    pub fn begin_to_start(&mut self) -> Result<()> {
        let log = self.data.with_extension("log");
        let log = File::options().create(true).append(true).open(log).context("the server's log")?;
        let mut serve = Command::new(binary::cairt());
        serve.args(["serve", "--port", &self.port.to_string(), "--data"]).arg(&self.data);
        serve.env("CAIRT_LOG", "warn").stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        self.server = Some(serve.spawn().context("the server could not be started")?);
        Ok(())
    }

    /// Kills the server (SIGKILL). One that is already dead by itself is a failure.
    ///
    /// # Errors
    /// It had ended by itself.
    pub fn kill(&mut self) -> Result<()> {
        let Some(mut server) = self.server.take() else { return Ok(()) };
        if let Some(status) = server.try_wait()? {
            bail!("the server ended by itself ({status}): see {}", self.data.with_extension("log").display());
        }
        server.kill()?;
        server.wait()?;
        Ok(())
    }

    /// Adds somebody and a code for each of their tablets.
    fn enrolled(&self, worker: &Worker) -> Result<Vec<String>> {
        let Worker { sign_in, role, tablets } = worker;
        let add = ["user", "add", "--name", sign_in, "--sign-in", sign_in, "--role", role];
        self.cairt(&add, &pass_phrase(sign_in))?;
        let enrol = |number| {
            let name = format!("{sign_in}-{number}");
            let answer = self.cairt(&["device", "enrol", "--json", "--name", &name], "")?;
            let answer: serde_json::Value = serde_json::from_slice(&answer)?;
            Ok(answer["code"].as_str().context("a code")?.to_owned())
        };
        (0..*tablets).map(enrol).collect()
    }

    fn cairt(&self, arguments: &[&str], typed: &str) -> Result<Vec<u8>> {
        let mut command = Command::new(binary::cairt());
        command.args(arguments).args(["--org", ORG, "--data"]).arg(&self.data);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        child.stdin.take().context("its standard input")?.write_all(typed.as_bytes())?;
        let output = child.wait_with_output()?;
        ensure!(output.status.success(), "`cairt {}` failed", arguments.join(" "));
        Ok(output.stdout)
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        // A server that has ended already needs nothing.
        let _ = self.kill();
    }
}

/// Waits for something to come about.
///
/// # Errors
/// It does not in time.
pub fn until(within: Duration, otherwise: &str, mut has_come: impl FnMut() -> Result<bool>) -> Result<()> {
    let began = Instant::now();
    while !has_come()? {
        ensure!(began.elapsed() < within, "after {} s: {otherwise}", within.as_secs());
        std::thread::sleep(LOOK_EVERY);
    }
    Ok(())
}

fn tablet_of(line: Line, worker: &Worker, code: String, dice: Dice) -> Result<Tablet> {
    let sign_in = SignIn {
        name: worker.sign_in.clone(),
        pass_phrase: pass_phrase(&worker.sign_in),
        device: DeviceProof::Code { code },
        replica: None,
    };
    let me: SignedIn = line.post("sign-in", &sign_in)?.context("no answer to a sign-in")?;
    let replica = me.replica;
    let line = line.signed_in(me.token.clone());
    Ok(Tablet::new(line, replica, Pen::new(OrgName(ORG.to_owned()), me, dice)))
}

fn pass_phrase(sign_in: &str) -> String {
    format!("{sign_in} crosses seven bridges")
}
