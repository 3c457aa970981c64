//! `cairt backup` and `cairt restore`.

use super::{Ended, Failure, print};
use clap::Args;
use serde::Serialize;
use server::app::system_clock;
use server::backup::{self, BackupError};
use std::path::PathBuf;

#[derive(Args, Debug)]
pub struct Backup {
    /// The database file; the server may be running
    #[arg(long, value_name = "PATH")]
    data: PathBuf,
    /// The file to write; it must not be there yet
    #[arg(long, value_name = "PATH")]
    to: PathBuf,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args, Debug)]
pub struct Restore {
    /// A file that `cairt backup` wrote
    #[arg(long, value_name = "PATH")]
    from: PathBuf,
    /// The database file to put in place; the server must be stopped. What is there now is kept beside it
    #[arg(long, value_name = "PATH")]
    data: PathBuf,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct BackedUp {
    file: PathBuf,
    bytes: u64,
}

#[derive(Serialize)]
struct Restored {
    data: PathBuf,
    /// Where the database is that was replaced.
    kept: Option<PathBuf>,
}

/// Takes a backup.
pub fn take(arguments: Backup) -> Result<Ended, Failure> {
    backup::take(&arguments.data, &arguments.to).map_err(failure)?;
    let bytes = arguments.to.metadata()?.len();
    let done = BackedUp { file: arguments.to, bytes };
    if arguments.json {
        print::json(&done)?;
    } else {
        print::lines(&[format!("{} holds everything as of now, {bytes} bytes.", done.file.display())])?;
    }
    Ok(Ended::Done)
}

/// Puts one back.
pub fn restore(arguments: Restore) -> Result<Ended, Failure> {
    let kept = backup::restore(&arguments.from, &arguments.data, system_clock()()).map_err(failure)?;
    let done = Restored { data: arguments.data, kept };
    if arguments.json {
        print::json(&done)?;
        return Ok(Ended::Done);
    }
    let mut lines = vec![
        format!("{} is as it was when the backup was taken.", done.data.display()),
        "Start the server: tablets send again what it lacks when their workers have signed in.".to_owned(),
        "People, roles and pass phrases that were added or changed since must be added again.".to_owned(),
    ];
    if let Some(kept) = &done.kept {
        lines.push(format!(
            "The database that was here is kept in {}; what it knew of tablets, of people who left and of what was settled holds.",
            kept.display()
        ));
    }
    print::lines(&lines)?;
    Ok(Ended::Done)
}

fn failure(error: BackupError) -> Failure {
    match error {
        BackupError::Missing(_) => Failure::Usage(error.to_string()),
        BackupError::Store(error) => error.into(),
        error => Failure::Refused(error.to_string()),
    }
}
