//! `cairt backup` and `cairt restore`.

use super::{Ended, Failure, print};
use clap::Args;
use serde::Serialize;
use server::app::system_clock;
use server::backup::{self, BackupError, Renamed, Replaced};
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
    /// Whether what it knew of people, tablets and settled entries holds.
    carried_over: bool,
    /// Who signs in with another name now.
    renamed: Vec<SignsInAs>,
}

#[derive(Serialize)]
struct SignsInAs {
    org: String,
    name: String,
    sign_in: String,
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
    let replaced = backup::restore(&arguments.from, &arguments.data, system_clock()()).map_err(failure)?;
    let done = restored(arguments.data, replaced);
    if arguments.json {
        print::json(&done)?;
    } else {
        print::lines(&lines_of(&done))?;
    }
    Ok(Ended::Done)
}

fn restored(data: PathBuf, replaced: Option<Replaced>) -> Restored {
    let (kept, carried) = replaced.map(|it| (it.kept, it.carried_over)).unzip();
    let carried = carried.flatten();
    let carried_over = carried.is_some();
    let signs_in_as = |it: Renamed| SignsInAs { org: it.org, name: it.name, sign_in: it.sign_in };
    let renamed = carried.into_iter().flatten().map(signs_in_as).collect();
    Restored { data, kept, carried_over, renamed }
}

fn lines_of(done: &Restored) -> Vec<String> {
    let mut lines = vec![
        format!("The record in {} is as it was when the backup was taken.", done.data.display()),
        "Start the server: tablets send again what it lacks when their workers have signed in.".to_owned(),
    ];
    lines.extend(
        done.kept.as_ref().map(|kept| format!("The database that was here is kept in {}.", kept.display())),
    );
    lines.push(if done.carried_over {
        "What it knew holds: people, roles and pass phrases, tablets, charter versions, sealed notes, and what was set aside or discarded."
    } else {
        "Of an earlier database nothing holds: whoever was added, left or changed a pass phrase since, and which tablets were revoked, must be told again."
    }.to_owned());
    let signs_in = |it: &SignsInAs| {
        format!(
            "{} signs in to {} as `{}`: the name was somebody else's in the backup.",
            it.name, it.org, it.sign_in
        )
    };
    lines.extend(done.renamed.iter().map(signs_in));
    lines
}

fn failure(error: BackupError) -> Failure {
    match error {
        BackupError::Missing(_) => Failure::Usage(error.to_string()),
        BackupError::Store(error) => error.into(),
        error => Failure::Refused(error.to_string()),
    }
}
