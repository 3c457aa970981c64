//! `cairt take-in` and `cairt sealed-notes`: what only the organisation's private key opens.

use super::{Ended, Failure, print};
use clap::Args;
use domain::id::OrgName;
use domain::sync::sealed::{NOTE_PLACE, Note};
use serde::Serialize;
use server::app::system_clock;
use server::recovery::PrivateKey;
use server::store::sealed_note::{self, Kept};
use server::store::{Purpose, Store, organisation};
use server::taking_in::{self, NotTakenIn};
use std::fs;
use std::path::{Path, PathBuf};

#[derive(Args, Debug)]
pub struct TakeIn {
    /// The file that the tablet wrote
    #[arg(value_name = "FILE")]
    copy: PathBuf,
    #[command(flatten)]
    at: At,
}

#[derive(Args, Debug)]
pub struct Notes {
    /// Only those that nobody has read yet
    #[arg(long)]
    unread: bool,
    /// Count those that do not open with this key as read too, so that the office is not told of them any more
    #[arg(long)]
    dismiss_unopened: bool,
    #[command(flatten)]
    at: At,
}

#[derive(Args, Debug)]
struct At {
    /// The organisation
    #[arg(long)]
    org: String,
    /// The database file; the server may be running
    #[arg(long, value_name = "PATH")]
    data: PathBuf,
    /// The file with the organisation's private key
    #[arg(long, value_name = "PATH")]
    key: PathBuf,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

/// A note with the time at which it came.
#[derive(Serialize)]
struct Received {
    /// Milliseconds since 1970.
    received_at: i64,
    /// What the tablet is called; absent where a file brought the note.
    tablet: Option<String>,
    /// Absent where it does not open with this key.
    note: Option<Note>,
}

/// Takes a copy in.
pub fn take_in(arguments: &TakeIn) -> Result<Ended, Failure> {
    let (store, org, key) = open(&arguments.at)?;
    let copy = read(&arguments.copy)?;
    let taken = taking_in::take_in(&store, &org, &key, &copy, system_clock()()).map_err(|why| match why {
        NotTakenIn::Store(error) => error.into(),
        why => Failure::Refused(format!("{}: {why}", arguments.copy.display())),
    })?;
    if arguments.at.json {
        print::json(&taken)?;
    } else {
        let rows = [
            ("count from now on", taken.accepted),
            ("the office had", taken.known),
            ("set aside", taken.set_aside),
            ("wait for a later version", taken.held),
        ];
        print::table(&rows.map(|(what, how_many)| [what.to_owned(), how_many.to_string()]))?;
    }
    Ok(Ended::Done)
}

/// Reads the notes, the oldest first. Those that opened count as read once they were printed, the others where that is asked.
pub fn notes(arguments: &Notes) -> Result<Ended, Failure> {
    let (store, org, key) = open(&arguments.at)?;
    let mut kept = store.read(|tx| sealed_note::all(tx, &org))?;
    kept.retain(|kept| !(arguments.unread && kept.is_read));
    let notes: Vec<Received> = kept.iter().map(|kept| opened(&key, kept)).collect();
    if arguments.at.json {
        print::json(&notes)?;
    } else {
        print::lines(&notes.iter().flat_map(lines_of).collect::<Vec<_>>())?;
    }
    let is_done = |received: &Received| received.note.is_some() || arguments.dismiss_unopened;
    let read = kept.iter().zip(&notes).filter(|(kept, received)| !kept.is_read && is_done(received));
    let read: Vec<i64> = read.map(|(kept, _)| kept.place).collect();
    store.write(|tx| sealed_note::mark_read(tx, &org, &read, system_clock()()))?;
    Ok(Ended::Done)
}

fn opened(key: &PrivateKey, kept: &Kept) -> Received {
    let plain = key.open(&kept.sealed, NOTE_PLACE).ok();
    let note = plain.and_then(|plain| serde_json::from_str(&String::from_utf8(plain).ok()?).ok());
    Received { received_at: kept.received_at.0, tablet: kept.tablet.clone(), note }
}

fn lines_of(received: &Received) -> Vec<String> {
    let Some(note) = &received.note else {
        let (at, tablet) = (written_out(received.received_at), received.tablet.as_deref());
        let from = tablet.map_or_else(|| "a file".to_owned(), |tablet| format!("the tablet \"{tablet}\""));
        return vec![
            format!("A note that came {at} from {from} does not open with this key."),
            String::new(),
        ];
    };
    let at = written_out(note.at.0);
    let danger = if note.emergency { "SOMEBODY IS IN DANGER. " } else { "" };
    vec![
        format!("{danger}Written {at} on the tablet of {}", note.worker),
        format!("About: {}", note.who),
        note.text.clone(),
        String::new(),
    ]
}

fn written_out(millis: i64) -> String {
    chrono::DateTime::from_timestamp_millis(millis).map(|at| at.to_rfc3339()).unwrap_or_default()
}

fn open(at: &At) -> Result<(Store, OrgName, PrivateKey), Failure> {
    if !at.data.exists() {
        return Err(Failure::Usage(format!("there is no database {}", at.data.display())));
    }
    let (store, org) = (Store::open(&at.data, Purpose::AsItIs)?, OrgName(at.org.clone()));
    if !store.read(|tx| organisation::exists(tx, &org))? {
        return Err(Failure::Usage(format!("the database has no organisation `{org}`")));
    }
    let key = PrivateKey::read(&read(&at.key)?)
        .map_err(|_| Failure::Refused(format!("{} is no private key", at.key.display())))?;
    Ok((store, org, key))
}

fn read(file: &Path) -> Result<String, Failure> {
    fs::read_to_string(file).map_err(|error| Failure::Usage(format!("{}: {error}", file.display())))
}
