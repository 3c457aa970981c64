//! The command line: what may be asked, and how a run ends. Each command is in the file of its name.
//!
//! Exit code 0: done. 1: refused, or something was found. 2: the question itself was wrong.

mod backup;
mod calendar;
mod charter;
mod charter_named;
mod clock;
mod device;
mod hours;
mod print;
mod sealed;
mod serve;
mod user;
mod words;

use clap::{Parser, Subcommand};
use server::set_up::SetUpError;
use server::store::StoreError;
use std::io::ErrorKind;

/// An executable customer charter: deadlines, opening hours, calendars, and the server of the app.
#[derive(Debug, Parser)]
#[command(name = "cairt", version)]
pub struct Cairt {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the app and its API
    Serve(serve::Arguments),
    /// When is an answer due, and why?
    Clock(clock::Arguments),
    /// Is a telephone line open?
    Hours(hours::Arguments),
    /// Which days are not like any other day of their week?
    Calendar(calendar::Arguments),
    /// Look after charter files
    #[command(subcommand)]
    Charter(charter::Command),
    /// Look after the people who sign in
    #[command(subcommand)]
    User(user::Command),
    /// Look after tablets and office browsers
    #[command(subcommand)]
    Device(device::Command),
    /// Take in the copy of what was only on one tablet, once
    TakeIn(sealed::TakeIn),
    /// Read the notes that were written on tablets nobody could unlock
    SealedNotes(sealed::Notes),
    /// Copy the database into one file, as of one moment, while the server runs
    Backup(backup::Backup),
    /// Put a backup back in place of the database
    Restore(backup::Restore),
}

/// How a run ended that could be carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// As asked.
    Done,
    /// The answer is no: a refusal, or something was found.
    Refused,
}

/// Why a run could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The question names something that does not exist, or asks for two things that exclude each other.
    #[error("{0}")]
    Usage(String),
    /// What was asked is not allowed.
    #[error("{0}")]
    Refused(String),
    /// The database or an organisation cannot be set up.
    #[error(transparent)]
    SetUp(#[from] SetUpError),
    /// A file, a port or the terminal failed.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The answer cannot be written.
    #[error("the answer cannot be written: {0}")]
    Json(#[from] serde_json::Error),
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::SetUp(error.into())
    }
}

impl Failure {
    /// Whether only the reader went away, as `| head` does: no failure of ours.
    #[must_use]
    pub fn is_reader_gone(&self) -> bool {
        let kind = match self {
            Self::Io(error) => Some(error.kind()),
            Self::Json(error) => error.io_error_kind(),
            _ => None,
        };
        kind == Some(ErrorKind::BrokenPipe)
    }

    /// The exit code.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) | Self::SetUp(SetUpError::NoCharter(_)) => 2,
            Self::Refused(_) | Self::SetUp(_) | Self::Io(_) | Self::Json(_) => 1,
        }
    }
}

impl Cairt {
    /// Carries it out.
    ///
    /// # Errors
    /// [`Failure`], to be told on standard error.
    pub fn run(self) -> Result<Ended, Failure> {
        match self.command {
            Command::Serve(arguments) => serve::run(arguments),
            Command::Clock(arguments) => clock::run(&arguments),
            Command::Hours(arguments) => hours::run(&arguments),
            Command::Calendar(arguments) => calendar::run(&arguments),
            Command::Charter(command) => charter::run(command),
            Command::User(command) => user::run(command),
            Command::Device(command) => device::run(command),
            Command::TakeIn(arguments) => sealed::take_in(&arguments),
            Command::SealedNotes(arguments) => sealed::notes(&arguments),
            Command::Backup(arguments) => backup::take(arguments),
            Command::Restore(arguments) => backup::restore(arguments),
        }
    }
}
